import type { TemplateResult } from 'lit-html';
import type { ConversationExport, Language } from '../../../server/protocol.ts';
import type { Session } from '../session.ts';
import type { Memory } from '../storage.ts';
import type { View } from '../views/view.ts';
import { fetchNotice, type Notice } from './notice.ts';
import { type YourDataView, yourDataView } from './view.ts';
import { loadWords, type Words } from './words.ts';

/** What "Your data" needs of the chat that it stands in. */
export interface YourDataHost {
  readonly base: URL;
  readonly root: ShadowRoot;
  readonly memory: Memory;
  /** Draws anew, and resolves when that is done. */
  redraw(): Promise<unknown>;
  /** The conversation is deleted; what else the chat holds of it must go, too. */
  deleted(): void;
  /** The user has seen enough. */
  back(): void;
}

/** The user's own data: shown in words, taken along as a file, deleted. */
export class YourData {
  #host: YourDataHost;
  #session: Session;
  /** The language of what is loaded, or being loaded. */
  #language: Language | undefined;
  #words: Words | undefined;
  #data: ConversationExport | 'failed' | undefined;
  #notice: Notice | 'failed' | undefined;
  #file: YourDataView['file'];
  #deletion: YourDataView['deletion'];
  #forgetting = false;

  constructor(host: YourDataHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** Shows the data, as soon as there are words for them, and leads the focus there. */
  async open(): Promise<void> {
    this.#host.root.addEventListener('keydown', this.#pressed);
    await this.#load(this.#session.language);
    await this.#draw('#your-data');
  }

  close(): void {
    this.#host.root.removeEventListener('keydown', this.#pressed);
    this.#language = undefined;
    this.#release();
  }

  view(view: View): TemplateResult | undefined {
    if (!this.#words) return undefined;
    if (view.language !== this.#language) void this.#load(view.language);
    return yourDataView({
      view,
      words: this.#words,
      base: this.#host.base,
      data: this.#data,
      file: this.#file,
      notice: this.#notice,
      deletion: this.#deletion,
      back: () => this.#host.back(),
      ask: () => this.#turn('asked', '#delete-question'),
      keep: () => this.#turn(undefined, '#delete'),
      forget: () => void this.#forget(),
    });
  }

  /** Fetches the words, then what they are about; what arrives for a language that was left is dropped. */
  async #load(language: Language): Promise<void> {
    this.#language = language;
    const isWanted = () => this.#language === language;
    const data = this.#session.export();
    const notice = fetchNotice(this.#host.base, language);
    const words = await loadWords(language);
    if (!isWanted()) return;
    this.#words = words;
    void data.then((acknowledgement) => {
      if (isWanted()) this.#hold(acknowledgement.ok ? acknowledgement.data : 'failed');
    });
    void notice.then((arrived) => {
      if (!isWanted()) return;
      this.#notice = arrived;
      void this.#host.redraw();
    });
    void this.#host.redraw();
  }

  #hold(data: ConversationExport | 'failed'): void {
    this.#release();
    this.#data = data;
    if (data !== 'failed') {
      const json = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
      const name = `hvad-saa-${new Date().toISOString().slice(0, 10)}.json`;
      this.#file = { href: URL.createObjectURL(json), name };
    }
    void this.#host.redraw();
  }

  async #forget(): Promise<void> {
    if (this.#forgetting) return;
    this.#forgetting = true;
    if (this.#session.connection !== 'online') await this.#turn('waiting', '#waiting');
    await this.#session.startOver('deleted');
    this.#forgetting = false;
    if (this.#session.note !== 'deleted') return this.#turn(undefined, '#delete');
    this.#release();
    this.#host.memory.topics = '';
    this.#host.deleted();
    await this.#turn('done', '#deleted');
  }

  /** Gives back what the browser held for the file. */
  #release(): void {
    if (this.#file) URL.revokeObjectURL(this.#file.href);
    this.#file = undefined;
  }

  /** Escape closes what was opened last: this, and only then the chat. */
  #pressed = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.back();
  };

  async #turn(deletion: YourDataView['deletion'], focus: string): Promise<void> {
    this.#deletion = deletion;
    await this.#draw(focus);
  }

  async #draw(focus: string): Promise<void> {
    await this.#host.redraw();
    this.#host.root.querySelector<HTMLElement>(focus)?.focus();
  }
}
