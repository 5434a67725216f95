import type { TemplateResult } from 'lit-html';
import type { Masked } from '../../shared/mask.ts';
import { charactersLeft, check } from './draft.ts';
import type { Labels } from './labels.ts';
import type { Session } from './session.ts';
import { askView } from './views/ask.ts';
import { charactersInWords } from './wording.ts';

/** What the field needs of the chat that it stands in. */
export interface AskHost {
  /** Draws anew, and resolves when that is done. */
  redraw(): Promise<unknown>;
  find(selector: string): HTMLElement | null;
  say(text: string): void;
  /** Sends a text that may be sent; tells whether it is on its way for good. */
  ask(text: string): Promise<boolean>;
}

/**
 * The field for questions in the user's own words. What is written but not sent is kept as long as the page, and
 * nowhere else; what holds personal data is shown masked before anything of it is sent.
 */
export class AskField {
  #host: AskHost;
  #draft = '';
  #masked: Masked | undefined;

  constructor(host: AskHost) {
    this.#host = host;
  }

  view(session: Session, labels: Labels, suggestions: TemplateResult | undefined): TemplateResult {
    return askView({
      labels,
      language: session.language,
      draft: this.#draft,
      masked: this.#masked,
      asking: session.asking,
      busy: session.busy,
      connected: session.connection === 'online',
      suggestions,
      write: (draft) => this.#write(draft),
      send: () => void (session.busy || this.#send(labels)),
      sendMasked: () => void (session.busy || (this.#masked && this.#submit(this.#masked.text))),
      edit: () => this.#edit(),
    });
  }

  /** Asks what is not written but given; it goes the same way. */
  ask(text: string, labels: Labels): void {
    this.#write(text);
    void this.#send(labels);
  }

  clear(): void {
    this.#write('');
  }

  #write(draft: string): void {
    this.#draft = draft;
    this.#masked = undefined;
    void this.#host.redraw();
  }

  /** Sends what is written, unless the user must see first what of it would be sent. */
  async #send(labels: Labels): Promise<void> {
    const checked = check(this.#draft);
    if (checked.kind === 'ready') return this.#submit(checked.text);
    if (checked.kind === 'empty') return this.#host.find('#ask')?.focus();
    if (checked.kind === 'too-long')
      return this.#host.say(charactersInWords(labels, charactersLeft(this.#draft) ?? 0));
    this.#masked = checked;
    await this.#host.redraw();
    this.#host.find('#masked')?.focus();
  }

  async #submit(text: string): Promise<void> {
    this.#masked = undefined;
    this.#host.find('#ask')?.focus({ preventScroll: true });
    if (await this.#host.ask(text)) this.clear();
  }

  #edit(): void {
    this.#write(this.#draft);
    this.#host.find('#ask')?.focus();
  }
}
