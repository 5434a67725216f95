import { html, type TemplateResult } from 'lit-html';
import type { Session } from '../session.ts';
import type { Words } from './words.ts';

/** On wide pages the latest answer stands beside the conversation; until there is one, this says so. */
export function asideView({ entries }: Session, words: Words): TemplateResult | undefined {
  if (entries.some(({ block }) => block.kind === 'outcome')) return undefined;
  return html`<p class="no-answer-yet">${words.aside}</p>`;
}
