import { askStyles } from './ask.ts';
import { outcomeStyles } from './outcome.ts';
import { panelStyles } from './panel.ts';
import { termStyles } from './terms.ts';
import { tokens } from './tokens.ts';
import { transcriptStyles } from './transcript.ts';

export const styles = [tokens, panelStyles, transcriptStyles, outcomeStyles, askStyles, termStyles];
