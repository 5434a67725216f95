import { html, type TemplateResult } from 'lit-html';
import type { AskedItem } from '../transcript.ts';
import type { View } from './view.ts';

/** The user's own words; where they are not known any more, that there was a question. */
export function askedView(view: View, { turn, block }: AskedItem): TemplateResult {
  const words = view.words.get(turn);
  return words
    ? html`<div class="asked"><p class="hint">${view.labels.youWrote}</p>${quote(words.text)}</div>`
    : html`<p class="asked hint">${block.text}</p>`;
}

/** Words as they were sent, line by line. */
export function quote(text: string): TemplateResult {
  return html`<blockquote class="quote">${text}</blockquote>`;
}
