import { html, type TemplateResult } from 'lit';
import type { Labels } from '../labels.ts';

export interface DeletionView {
  labels: Labels;
  /** Whether "Slet samtalen" has been clicked and waits for a yes. */
  asked: boolean;
  ask(): void;
  keep(): void;
  delete(): void;
}

/** At the end of a conversation: the way to make it disappear. */
export function deletionView({ labels, asked, ask, keep, delete: erase }: DeletionView): TemplateResult {
  const words = labels.delete;
  if (!asked) {
    return html`
      <div class="deletion">
        <button type="button" class="quiet" id="delete" @click=${ask}>${words.start}</button>
      </div>
    `;
  }
  return html`
    <div class="deletion asked" role="group" aria-labelledby="delete-question">
      <p id="delete-question" tabindex="-1">${words.question}</p>
      <button type="button" class="tool danger" @click=${erase}>${words.yes}</button>
      <button type="button" class="tool" @click=${keep}>${words.no}</button>
    </div>
  `;
}
