import { html, nothing, type TemplateResult } from 'lit-html';
import type { Language } from '../../../server/protocol.ts';
import type { Masked } from '../../../shared/mask.ts';
import { charactersLeft } from '../draft.ts';
import { infoIcon } from '../icons.ts';
import { fill, type Labels } from '../labels.ts';
import { charactersInWords, personalDataInWords } from '../wording.ts';
import { quote } from './asked.ts';

export interface AskView {
  labels: Labels;
  language: Language;
  draft: string;
  /** The draft as it would be sent, if it held personal data. */
  masked: Masked | undefined;
  /** Whether the draft is on its way. */
  asking: boolean;
  busy: boolean;
  connected: boolean;
  /** Topics that the draft may be about. */
  suggestions: TemplateResult | undefined;
  write(draft: string): void;
  send(): void;
  sendMasked(): void;
  edit(): void;
}

/**
 * The field for questions in the user's own words. It has no name and takes no help from the browser, so that
 * what is written goes neither into a URL nor to a spelling service nor into the browser's history of forms.
 */
export function askView(view: AskView): TemplateResult {
  const { labels, draft, asking } = view;
  const left = charactersLeft(draft);
  return html`
    <form class="ask" @submit=${(event: Event) => submit(view, event)}>
      ${view.masked ? maskedView(view, view.masked) : nothing}
      <div class="ask-label">
        <label for="ask">${labels.ask.label}</label>
        <span class="hint" id="ask-hint">${labels.ask.hint}</span>
      </div>
      <div class="ask-row">
        <textarea
          id="ask"
          part="field"
          rows="1"
          autocomplete="off"
          spellcheck="false"
          writingsuggestions="false"
          enterkeyhint="send"
          aria-describedby="ask-hint ask-left"
          aria-invalid=${left !== undefined && left < 0 ? 'true' : nothing}
          ?readonly=${asking}
          .value=${draft}
          @input=${(event: Event) => view.write((event.target as HTMLTextAreaElement).value)}
          @keydown=${(event: KeyboardEvent) => press(view, event)}
        ></textarea>
        <button type="submit" class="primary" part="send" aria-disabled=${view.busy ? 'true' : nothing}>
          ${labels.ask.send}
        </button>
      </div>
      ${view.suggestions}
      <p class="hint" id="ask-left" ?hidden=${left === undefined}>${left === undefined ? nothing : charactersInWords(labels, left)}</p>
      ${asking && !view.connected ? html`<p class="hint">${labels.ask.waiting}</p>` : nothing}
    </form>
  `;
}

/** Nothing is sent yet: this is what would be, and why. */
function maskedView(view: AskView, { text, found }: Masked): TemplateResult {
  const words = view.labels.masked;
  const what = personalDataInWords(view.labels, view.language, found);
  return html`
    <div
      class="box masked"
      id="masked"
      role="group"
      tabindex="-1"
      aria-labelledby="masked-title"
      aria-describedby="masked-text"
      @keydown=${(event: KeyboardEvent) => editOnEscape(view, event)}
    >
      ${infoIcon}
      <div>
        <p id="masked-title"><strong>${fill(words.title, { what })}</strong></p>
        <div id="masked-text"><p>${words.why}</p>${quote(text)}</div>
        <button type="button" class="primary" @click=${view.sendMasked}>${words.send}</button>
        <button type="button" class="tool" @click=${view.edit}>${words.edit}</button>
      </div>
    </div>
  `;
}

function submit(view: AskView, event: Event): void {
  event.preventDefault();
  view.send();
}

/** Enter sends, unless it only ends a word of an input method; the page's own shortcuts stay out of the field. */
function press(view: AskView, event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(view, event);
}

/** Escape closes what was opened last: the notice, and only then the panel. */
function editOnEscape(view: AskView, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  view.edit();
}
