import { html, nothing, type TemplateResult } from 'lit-html';
import { forwardIcon, infoIcon } from '../icons.ts';
import type { AskedItem, Item, OutcomeItem, SimpleItem, SuggestionsItem, Turn } from '../transcript.ts';
import { askedView } from './asked.ts';
import { markdown } from './markdown.ts';
import { problemView, questionView } from './question.ts';
import type { View } from './view.ts';

/**
 * The conversation so far, with what comes `afterWelcome` below its first words. The log is kept from speaking: that
 * is the announcer's part.
 */
export function transcriptView(
  view: View,
  turns: readonly Turn[],
  afterWelcome: TemplateResult | typeof nothing,
): TemplateResult {
  return html`
    <div class="transcript" role="log" aria-live="off" aria-label=${view.labels.transcript}>
      <ol class="turns" role="list">
        ${turns.map(
          ({ seq, items }, turn) => html`
            <li class="turn" data-seq=${seq}>
              ${items.map((item, index) => [itemView(view, item), turn + index === 0 ? afterWelcome : nothing])}
            </li>
          `,
        )}
      </ol>
      ${view.changing === undefined ? problemView(view) : nothing}
    </div>
  `;
}

function itemView(view: View, item: Item): TemplateResult {
  switch (item.kind) {
    case 'question':
      return questionView(view, item);
    case 'outcome':
      return (view.kit?.outcomeView ?? plainOutcomeView)(view, item);
    case 'simple':
      return simpleView(view, item);
    case 'suggestions':
      return suggestionsView(view, item);
    case 'asked':
      return askedView(view, item);
    case 'unanswered':
      return (view.kit?.unansweredView ?? plainUnansweredView)(view, item);
  }
}

/** The answer itself, for as long as its card has not arrived. */
function plainOutcomeView(view: View, { seq, outcome }: OutcomeItem): TemplateResult {
  return html`
    <p><strong>${view.labels.verdicts[outcome.verdict]}</strong></p>
    <h3 id="outcome-${seq}" tabindex="-1" aria-level=${view.level} data-lead>${outcome.title}</h3>
    ${markdown(view, outcome, outcome.text)}
  `;
}

/** That there is no answer, for as long as the offer to report it has not arrived. */
function plainUnansweredView(view: View, { block }: AskedItem): TemplateResult {
  return html`<div class="notice box" tabindex="-1" data-lead>${infoIcon}<div>${markdown(view, block, block.text)}</div></div>`;
}

function simpleView(view: View, { block }: SimpleItem): TemplateResult {
  const text = markdown(view, block, block.text);
  if (block.kind === 'say') return html`<div class="say" tabindex="-1" data-lead>${text}</div>`;
  return block.code === 'general-guidance'
    ? html`<div class="notice fine">${text}</div>`
    : html`<div class="notice box">${infoIcon}<div>${text}</div></div>`;
}

function suggestionsView(view: View, { items, instead }: SuggestionsItem): TemplateResult {
  const heading = instead ? view.labels.instead : view.labels.related;
  const others = items.some(({ topic }) => topic !== 'back');
  return html`
    <div class="suggestions">
      ${others ? html`<h3 aria-level=${view.level}>${heading}</h3>` : nothing}
      <ul class="options" role="list">
        ${items.map(
          ({ topic, label }) => html`
            <li>
              <button
                type="button"
                part="option"
                class="option ${topic === 'back' ? 'back' : ''}"
                aria-disabled=${view.busy ? 'true' : nothing}
                @click=${() => view.goTo(topic)}
              >
                <span class="option-text"><span class="option-label">${label}</span></span>
                ${forwardIcon}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
