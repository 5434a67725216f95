import { svg, type TemplateResult } from 'lit-html';
import type { BlockOf } from '../conversation.ts';
import { icon } from '../icons.ts';

export const chevronIcon = icon(svg`<path d="M9 5l7 7-7 7" />`);
export const historyIcon = icon(svg`<path d="M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5M12 8v4.5l3 1.8" />`);

const yes = icon(svg`<path d="M5.5 12.5l4.5 4.5L18.5 7.5" />`);
const no = icon(svg`<path d="M7 7l10 10M17 7L7 17" />`);
const consent = icon(svg`<path d="M5 19.5h14M7 15.5l.8-3.3L15.3 4.7l2.5 2.5L10.3 14.7z" />`);
const depends = icon(svg`<path d="M12 20v-6M12 14L6 7M12 14l6-7M5.5 11V6.5H10M14 6.5h4.5V11" />`);
const information = icon(svg`<path d="M12 10.5V18M12 6v.3" />`);

export const verdictIcons: Record<BlockOf<'outcome'>['verdict'], TemplateResult> = {
  allowed: yes,
  'allowed-with-conditions': yes,
  'consent-required': consent,
  'not-allowed': no,
  depends,
  information,
};
