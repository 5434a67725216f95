import { html, type TemplateResult } from 'lit-html';
import type { Labels } from '../labels.ts';

/** What of the user's would be gone after it, and so waits for a yes. */
export type Ending = 'delete' | 'startOver';

export interface EndingView {
  labels: Labels;
  /** What has been asked for and waits for a yes. */
  asked: Ending | undefined;
  ask(ending: Ending): void;
  keep(): void;
  confirm(ending: Ending): void;
}

/** At the end of a conversation: the way to make it disappear, and the question before it does. */
export function endingView({ labels, asked, ask, keep, confirm }: EndingView): TemplateResult {
  if (!asked) {
    return html`
      <div class="deletion">
        <button type="button" class="quiet" id="delete" @click=${() => ask('delete')}>
          ${labels.delete.start}
        </button>
      </div>
    `;
  }
  const words = asked === 'delete' ? labels.delete : labels.startOverQuestion;
  return html`
    <div class="deletion asked" role="group" aria-labelledby="ending-question">
      <p id="ending-question" tabindex="-1">${words.question}</p>
      <button type="button" class="tool danger" @click=${() => confirm(asked)}>${words.yes}</button>
      <button type="button" class="tool" @click=${keep}>${words.no}</button>
    </div>
  `;
}
