import { render } from 'lit-html';
import type { Block, Language } from '../../server/protocol.ts';
import type { HvadSaa } from '../api.ts';
import { Actions, type Wish } from './actions.ts';
import { Announcer } from './announcer.ts';
import type * as AnswerKit from './answer/index.ts';
import { type Labels, loadLabels } from './labels.ts';
import { Lead, type Origin } from './lead.ts';
import { giveBack, takeName } from './names.ts';
import { Panel } from './panel.ts';
import { Session } from './session.ts';
import type { SessionObserver } from './session-types.ts';
import { Memory } from './storage.ts';
import styles from './styles/index.css?inline';
import { chatView } from './views/chat.ts';
import { spoken } from './wording.ts';

export type { Wish };

export interface ChatOptions {
  /** The folder on the server that everything is fetched from. */
  base: URL;
  language: Language;
  topic?: string | undefined;
}

/**
 * The chat behind the launcher. Fires `close` when the user wants it closed, and `hvad-saa-outcome` for the host page
 * when they have reached an answer.
 */
export class ChatElement extends HTMLElement implements SessionObserver {
  #host: HvadSaa;
  #options: ChatOptions;
  #root = this.attachShadow({ mode: 'open' });
  #lead = new Lead(this.#root);
  #announcer = new Announcer();
  #name = '';
  #session: Session | undefined;
  #actions: Actions | undefined;
  #labels: Labels | undefined;
  #labelled: Language | undefined;
  #panel: Panel | undefined;
  #kit: typeof AnswerKit | undefined;
  #opened: { focus: boolean } | undefined;
  #wish: Wish = {};
  #drawing: Promise<void> | undefined;
  #settling = Promise.resolve();

  constructor(host: HvadSaa, options: ChatOptions) {
    super();
    this.#host = host;
    this.#options = options;
    this.setAttribute('exportparts', 'panel,header,title,option,field,send,outcome,verdict');
    this.#adopt(styles);
    for (const type of ['keydown', 'input', 'focusout', 'submit'])
      this.#root.addEventListener(type, (event) => this.#actions?.later.heed(event), true);
  }

  connectedCallback(): void {
    const { base, language, topic } = this.#options;
    this.#name = takeName(this.#host.id, base);
    const memory = new Memory(this.#name);
    // Only our own pages surely let a WebSocket through their policy.
    const webSocket = base.origin === location.origin || this.#host.hasAttribute('websocket');
    this.#session = new Session({ server: { base, webSocket }, language, topic, memory }, this);
    const host = {
      base,
      mode: this.#host.mode,
      root: this.#root,
      lead: this.#lead,
      announcer: this.#announcer,
      redraw: this.#redraw,
      memory,
      adopt: (styles: string) => this.#adopt(styles),
      close: this.#close,
    };
    this.#actions = new Actions(host, this.#session);
    this.#panel?.connect();
    addEventListener('storage', this.#follow);
    this.changed();
    // What is remembered is past its first choice, and should not be drawn twice.
    if (memory.recall()) void this.#equip(this.#session);
    if (memory.topics || this.#host.mode === 'page') void this.#actions.later.fetchExtras();
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#follow);
    this.#session?.close();
    giveBack(this.#name);
    this.#panel?.disconnect();
  }

  /** Shows the chat and does what is wished for. With `focus` the focus goes into it. Fails where words cannot be fetched. */
  async open({ focus, ...wish }: { focus: boolean } & Wish): Promise<void> {
    this.#opened = { focus };
    // Opened once more before it could be fulfilled, it keeps the wish.
    if (wish.topic || wish.text) this.#wish = wish;
    if (!this.#labels) await this.#label((this.#session ?? this.#options).language);
    await this.#redraw();
    this.#fulfil();
  }

  close(): void {
    this.#opened = undefined;
    this.#panel?.hide();
  }

  /** Another tab has remembered a conversation of the same name, or erased it: then it is over here, too. */
  #follow = ({ key, newValue }: StorageEvent): void => {
    if (key === this.#name && this.#session?.follow(!newValue)) this.#actions?.leave();
  };

  // What the session tells.

  changed(): void {
    const session = this.#session;
    if (!session) return;
    if (session.language !== this.#labelled)
      this.#label(session.language).catch(() => {
        this.#labelled = undefined;
      });
    // With the first choice, so that it is there before what the choice brings.
    if (session.busy && !this.#kit) void this.#equip(session);
    const drawn = this.#redraw();
    if (this.#announcer.sayState(session, this.#labels))
      void drawn.then(() => this.#lead.reveal(this.#lead.find('.problem')));
  }

  /** Turns are told of one after the other, each with what it brought, however long a card takes to arrive. */
  settled({ since, spoken: aloud }: { since: number; spoken: boolean }): void {
    const session = this.#session;
    if (!session) return;
    const news = session.entries.filter(({ seq }) => seq >= since).map(({ block }) => block);
    const origin = this.#lead.take();
    const settle = () => this.#settle(session, since, aloud, news, origin);
    this.#settling = this.#settling.then(settle, settle);
  }

  async #settle(
    session: Session,
    since: number,
    aloud: boolean,
    news: readonly Block[],
    origin: Origin,
  ): Promise<void> {
    this.#actions?.settled();
    await this.#redraw();
    if (!this.#kit && (session.hasInputs || session.at !== 'menu')) await this.#equip(session);
    if (session.hasInputs || this.#actions?.later.extras) void this.#actions?.later.fetchExtras();
    const labels = this.#labels ?? (await loadLabels(session.language, false));
    const note = session.note ? `${labels.notes[session.note]} ` : '';
    if (aloud) this.#announcer.say(note + spoken(labels, news));
    else if (since === 1 && session.hasInputs) this.#announcer.say(labels.resumed);
    if (!this.#lead.on(since, origin) && since === 1) this.#showPlace();
    if (aloud) this.#tellOutcome(news);
    this.#fulfil();
  }

  /** Fetches what no one needs before a first choice. Without it an answer is shown plainly. */
  async #equip(session: Session): Promise<void> {
    try {
      const [kit] = await Promise.all([import('./answer/index.ts'), loadLabels(session.language, true)]);
      if (!this.#kit) this.#adopt(kit.styles);
      this.#kit = kit;
      // Whoever waits here goes on when the card is drawn, though another has fetched it.
      await this.#label(session.language);
      this.#actions?.equip(kit);
      await this.#redraw();
    } catch {
      // It is tried again with the next answer.
    }
  }

  #adopt(styles: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
  }

  /** Draws once for all that changes until then. */
  #redraw = (): Promise<void> => {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      this.#draw();
    });
    return this.#drawing;
  };

  #draw(): void {
    const [session, actions, labels] = [this.#session, this.#actions, this.#labels];
    if (!session || !actions || !labels) return;
    const template = chatView(session, {
      mode: this.#host.mode,
      view: actions.view(labels),
      header: actions.header(labels),
      ending: actions.ending(labels),
      field: actions.field(labels),
      yourData: actions.yourData(labels),
      announcer: this.#announcer,
      extras: actions.later.extras,
      close: this.#close,
    });
    render(template, this.#root);
    this.#show(this.#root.querySelector<HTMLDialogElement>('dialog.panel'));
  }

  #show(dialog: HTMLDialogElement | null): void {
    if (dialog && !this.#panel) {
      this.#panel = new Panel(dialog);
      this.#panel.connect();
    }
    if (!this.#opened) return;
    const { focus } = this.#opened;
    const hidden = dialog && !dialog.open;
    if (!hidden && !focus) return;
    this.#opened.focus = false;
    if (hidden) this.#panel?.show();
    if (focus) this.#lead.find('#title')?.focus({ preventScroll: true });
    this.#showPlace();
  }

  #close = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  /** Does what was wished for, as soon as there is a conversation to do it in. */
  #fulfil(): void {
    const [session, labels] = [this.#session, this.#labels];
    // without a question before them nobody knows yet where they stand
    const standing = session?.entries.some(({ block }) => block.kind === 'question');
    if (!session || !standing || !labels || session.busy) return;
    const wish = this.#wish;
    this.#wish = {};
    this.#actions?.fulfil(wish, labels);
  }

  /** Tells the host page of an answer: by its ids, never by what led there. */
  #tellOutcome(news: readonly Block[]): void {
    const outcome = news.find((block) => block.kind === 'outcome');
    if (!outcome) return;
    const { topic, id, verdict } = outcome;
    const detail = { topic, outcome: id, verdict };
    this.dispatchEvent(new CustomEvent('hvad-saa-outcome', { detail, bubbles: true, composed: true }));
  }

  /** Where the conversation stands: at its end, or at its start. */
  #showPlace(): void {
    if (this.#session?.hasInputs) this.#lead.toEnd();
    else this.#lead.toStart();
  }

  async #label(language: Language): Promise<void> {
    this.#labelled = language;
    const kit = this.#kit;
    const labels = await loadLabels(language, kit !== undefined);
    // The language may have been switched, or the answers' words have come to be needed, meanwhile.
    if (language !== this.#labelled || kit !== this.#kit) return;
    this.#labels = labels;
    this.#fulfil();
    void this.#redraw();
  }
}

if (!customElements.get('hvad-saa-chat')) customElements.define('hvad-saa-chat', ChatElement);
