import { html, nothing, type TemplateResult } from 'lit-html';
import type { Labels } from '../labels.ts';

export interface EndingView {
  labels: Labels;
  /** Whether to start over has been asked for and waits for a yes. */
  asked: boolean;
  keep(): void;
  confirm(): void;
}

/** At the end of a conversation: the question before its answers are gone. */
export function endingView({ labels, asked, keep, confirm }: EndingView): TemplateResult | typeof nothing {
  if (!asked) return nothing;
  const words = labels.startOverQuestion;
  return html`
    <div class="deletion asked" role="group" aria-labelledby="ending-question">
      <p id="ending-question" tabindex="-1">${words.question}</p>
      <button type="button" class="tool danger" @click=${confirm}>${words.yes}</button>
      <button type="button" class="tool" @click=${keep}>${words.no}</button>
    </div>
  `;
}
