import { html, nothing, type TemplateResult } from 'lit';
import { forwardIcon, infoIcon } from '../icons.ts';
import type { Item, SimpleItem, Turn } from '../transcript.ts';
import { markdown } from './markdown.ts';
import { outcomeView } from './outcome.ts';
import { problemView, questionView } from './question.ts';
import type { View } from './view.ts';

/** The conversation so far. The log is kept from speaking: that is the announcer's part. */
export function transcriptView(view: View, turns: readonly Turn[]): TemplateResult {
  return html`
    <div class="transcript" role="log" aria-live="off" aria-label=${view.labels.transcript}>
      <ol class="turns" role="list">
        ${turns.map(
          ({ seq, items }) => html`
            <li class="turn" data-seq=${seq}>${items.map((item) => itemView(view, item))}</li>
          `,
        )}
      </ol>
      ${view.changing === undefined ? problemView(view) : nothing}
    </div>
  `;
}

function itemView(view: View, item: Item): TemplateResult | typeof nothing {
  switch (item.kind) {
    case 'question':
      return questionView(view, item);
    case 'outcome':
      return outcomeView(view, item);
    case 'simple':
      return simpleView(view, item);
  }
}

function simpleView(view: View, { block }: SimpleItem): TemplateResult | typeof nothing {
  switch (block.kind) {
    case 'say':
      return html`<div class="say" tabindex="-1" data-lead>${markdown(view, block, block.text)}</div>`;
    case 'notice':
      return block.code === 'general-guidance'
        ? html`<div class="notice fine">${markdown(view, block, block.text)}</div>`
        : html`<div class="notice box">${infoIcon}<div>${markdown(view, block, block.text)}</div></div>`;
    case 'suggestions':
      return block.items.length ? suggestionsView(view, block.items) : nothing;
  }
}

function suggestionsView(view: View, items: { topic: string; label: string }[]): TemplateResult {
  return html`
    <div class="suggestions">
      <h3 aria-level=${view.level}>${view.labels.related}</h3>
      <ul class="options" role="list">
        ${items.map(
          ({ topic, label }) => html`
            <li>
              <button
                type="button"
                class="option"
                aria-disabled=${view.pending ? 'true' : nothing}
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
