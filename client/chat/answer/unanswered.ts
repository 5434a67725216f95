import { html, nothing, type TemplateResult } from 'lit-html';
import { infoIcon } from '../icons.ts';
import type { Words } from '../own-words.ts';
import type { AskedItem } from '../transcript.ts';
import { quote } from '../views/asked.ts';
import { markdown } from '../views/markdown.ts';
import type { View } from '../views/view.ts';

/** That there is no answer, and the offer to tell the editors of the question. */
export function unansweredView(view: View, { turn, block }: AskedItem): TemplateResult {
  const words = view.words.get(turn);
  return html`
    <div class="notice box" tabindex="-1" data-lead>
      ${infoIcon}
      <div>${markdown(view, block, block.text)}</div>
    </div>
    ${words ? reportView(view, turn, words) : nothing}
  `;
}

function reportView({ labels, connected, report }: View, turn: number, words: Words): TemplateResult {
  if (words.report === 'sent')
    return html`<p class="report" id="reported-${turn}" tabindex="-1">${labels.report.sent}</p>`;
  const sending = words.report === 'sending';
  return html`
    <div class="report" role="group" aria-labelledby="report-${turn}">
      <p id="report-${turn}"><strong>${labels.report.offer}</strong></p>
      ${quote(words.text)}
      <p class="fine">${labels.report.what}</p>
      <button type="button" class="tool" aria-disabled=${sending ? 'true' : nothing} @click=${() => report(turn)}>
        ${labels.report.send}
      </button>
      ${sending && !connected ? html`<p class="hint">${labels.ask.waiting}</p>` : nothing}
    </div>
  `;
}
