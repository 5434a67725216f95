import { html, type TemplateResult } from 'lit-html';
import { fill } from '../labels.ts';
import type { Session } from '../session.ts';
import type { ExtrasHost } from './extras.ts';
import { maySuggestFor } from './may-suggest.ts';
import type { Words } from './words.ts';

interface Suggestion {
  id: string;
  title: string;
}

/** How long the user pauses before topics are looked for, in ms. */
const pause = 250;

/**
 * The topics that what is being written may be about, as a list below or above the field. The field keeps its role: a
 * `textarea` may have no other, so it is a text box with a list that it controls. What is written is sent to be
 * matched and forgotten, and not at all while it may hold personal data.
 */
export class Suggestions {
  #host: ExtrasHost;
  #session: Session;
  #found: Suggestion[] = [];
  /** The place in the list that Enter would choose; -1 for none. */
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  /** The server has had enough of us; asking in earnest is still possible. */
  #stopped = false;

  constructor(host: ExtrasHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  heed(event: Event, words: Words): void {
    const { type, target } = event;
    if (type === 'submit') this.#close();
    else if (!(target instanceof HTMLTextAreaElement)) return;
    else if (type === 'input') this.look(target, words);
    else if (type === 'focusout') this.#close();
    else this.#press(event as KeyboardEvent, target);
  }

  view({ suggestions }: Words): TemplateResult | undefined {
    if (!this.#found.length || this.#session.busy) return undefined;
    return html`
      <ul
        class="suggested"
        id="suggested"
        role="listbox"
        aria-label=${suggestions.label}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.#found.map(
          ({ id, title }, n) => html`
            <li
              id="suggested-${n}"
              role="option"
              aria-selected=${n === this.#active}
              @click=${() => this.#choose(id)}
            >${title}</li>
          `,
        )}
      </ul>
    `;
  }

  /** Looks for topics as soon as the user pauses. */
  look(field: HTMLTextAreaElement, words: Words): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    if (this.#stopped || !maySuggestFor(field.value)) this.#close();
    else this.#timer = setTimeout(() => void this.#find(field.value.trim(), words), pause);
  }

  async #find(question: string, words: Words): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const response = await fetch(new URL('api/ask', this.#host.base), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question, lang: this.#session.language }),
        signal: request.signal,
      });
      this.#stopped = response.status === 429;
      const { topics } = response.ok ? ((await response.json()) as { topics: Suggestion[] }) : { topics: [] };
      if (!request.signal.aborted) this.#show(topics.slice(0, 3), words);
    } catch {
      // Whoever gets no suggestions sends what they have written.
    }
  }

  #show(found: Suggestion[], { suggestions }: Words): void {
    const news = found.length !== this.#found.length;
    this.#found = found;
    void this.#turnTo(-1);
    if (!news || !found.length) return;
    const { one, many } = suggestions;
    this.#host.announcer.say(found.length === 1 ? one : fill(many, { count: found.length }));
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    if (!this.#found.length) return;
    this.#found = [];
    void this.#turnTo(-1);
  }

  #press(event: KeyboardEvent, { value, selectionEnd }: HTMLTextAreaElement): void {
    const { key, shiftKey, isComposing } = event;
    const count = this.#found.length;
    const chosen = this.#found[this.#active];
    // Enter on nothing sends what is written
    if (key === 'Enter' && !shiftKey && !chosen) this.#close();
    if (isComposing || !this.#found.length) return;
    if (key === 'Escape') this.#close();
    else if (key === 'Enter' && chosen) this.#choose(chosen.id);
    // elsewhere than at its end, arrows move through what is written
    else if (key === 'ArrowDown' && (chosen || selectionEnd === value.length))
      void this.#turnTo(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (key === 'ArrowUp' && chosen) void this.#turnTo(this.#active - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(topic: string): void {
    this.#close();
    this.#host.clearDraft();
    this.#host.goTo(topic);
  }

  /** The field says by itself which of the list would be chosen: the focus stays in it. */
  async #turnTo(active: number): Promise<void> {
    this.#active = active;
    await this.#host.redraw();
    const field = this.#host.lead.find('#ask');
    if (!field) return;
    field.setAttribute('aria-autocomplete', 'list');
    const shown = this.#found.length > 0;
    setOrRemove(field, 'aria-controls', shown ? 'suggested' : undefined);
    setOrRemove(field, 'aria-activedescendant', active < 0 ? undefined : `suggested-${active}`);
  }
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
