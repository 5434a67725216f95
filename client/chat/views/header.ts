import { html, nothing, type TemplateResult } from 'lit-html';
import type { Language } from '../../../server/protocol.ts';
import type { Mode } from '../../api.ts';
import { closeIcon } from '../icons.ts';
import type { Labels } from '../labels.ts';

export interface HeaderView {
  labels: Labels;
  language: Language;
  mode: Mode;
  switchLanguage(): void;
  allTopics(): void;
  startOver(): void;
  yourData(): void;
  /** The user is done, on a computer that others use, too. */
  leave(): void;
  shortcuts(): void;
  close(): void;
}

/** What this is, and the ways out of it. */
export function headerView(view: HeaderView): TemplateResult {
  const { labels, language } = view;
  return html`
    <div class="header" part="header">
      <div class="title-row">
        <h2 id="title" part="title" tabindex="-1" aria-level=${view.mode === 'page' ? 1 : 2}>
          <span lang="da">${labels.title}</span> <span class="subtitle">${labels.subtitle}</span>
        </h2>
        <button
          type="button"
          class="tool language"
          lang=${language === 'da' ? 'en' : 'da'}
          @click=${view.switchLanguage}
        >
          ${labels.otherLanguage}
        </button>
        ${
          view.mode === 'launcher'
            ? html`
                <button type="button" class="tool close" aria-label=${labels.close} @click=${view.close}>
                  ${closeIcon}
                </button>
              `
            : nothing
        }
      </div>
      <div class="tools">
        <button type="button" class="tool" @click=${view.allTopics}>${labels.allTopics}</button>
        <button type="button" class="tool" id="start-over" @click=${view.startOver}>${labels.startOver}</button>
        <button type="button" class="tool" id="to-your-data" @click=${view.yourData}>${labels.yourData.open}</button>
        <button type="button" class="tool" @click=${view.leave}>${labels.leave}</button>
      </div>
    </div>
  `;
}
