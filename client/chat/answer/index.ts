/**
 * What no one needs before they have made a first choice, and so is fetched only then: the answer card, the offer
 * to report what had no answer, and the terms of art with their definitions.
 */
export { outcomeView } from './card.ts';
export { withDanish } from './danish.ts';
export { Definitions } from './definitions.ts';
export { default as styles } from './index.css?inline';
export { definitionView, termView } from './term.ts';
export { holdsTerm, termReader } from './terms.ts';
export { unansweredView } from './unanswered.ts';
