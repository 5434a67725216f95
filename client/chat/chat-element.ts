import { html, LitElement, nothing } from 'lit';
import type { Block, Language } from '../../server/protocol.ts';
import { Announcer } from './announcer.ts';
import { AskField } from './ask-field.ts';
import { Definitions } from './definitions.ts';
import { type Labels, loadLabels } from './labels.ts';
import { Panel, reveal } from './panel.ts';
import { Session, type SessionObserver } from './session.ts';
import { styles } from './styles/index.ts';
import { type QuestionItem, transcriptOf } from './transcript.ts';
import { type Ending, endingView } from './views/ending.ts';
import { headerView } from './views/header.ts';
import { transcriptView } from './views/transcript.ts';
import type { View } from './views/view.ts';
import { spoken } from './wording.ts';

export interface ChatOptions {
  /** The folder that widget.js came from. */
  base: URL;
  language: Language;
  topic?: string | undefined;
  /** Fills its page instead of standing beside it. */
  embedded: boolean;
}

/** The chat behind the launcher. Fires `close` when the user wants it closed. */
export class ChatElement extends LitElement implements SessionObserver {
  static override styles = styles;

  #options: ChatOptions;
  #session: Session | undefined;
  #labels: Labels | undefined;
  #labelled: Language | undefined;
  #announcer = new Announcer();
  #definitions: Definitions;
  #panel: Panel | undefined;
  #opened: { focus: boolean } | undefined;
  #wantedTopic: string | undefined;
  #changing: number | undefined;
  /** What waits for the user's yes before their answers are gone. */
  #ends: Ending | undefined;
  #field = new AskField({
    redraw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    find: (selector) => this.#find(selector),
    say: (text) => this.#announcer.say(text),
    ask: (text) => this.#ask(text),
  });
  /** Set when the user's own doing brings new blocks: where the focus was then. */
  #follow: { from: Element | null } | undefined;
  #told: Pick<Session, 'connection' | 'problem'> = { connection: 'connecting', problem: undefined };

  static define(tag = 'hvad-saa-chat', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, ChatElement);
  }

  constructor(options: ChatOptions) {
    super();
    this.#options = options;
    this.#definitions = new Definitions(options.base, () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { base, language, topic } = this.#options;
    this.#session = new Session(base, language, topic, this);
    this.#panel?.connect();
    this.changed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.close();
    this.#panel?.disconnect();
  }

  /** Shows the chat. With `focus` the focus goes into it; with a topic the conversation goes there. */
  open({ focus, topic }: { focus: boolean; topic?: string | undefined }): void {
    this.#opened = { focus };
    this.#wantedTopic = topic;
    this.#goToWantedTopic();
    this.requestUpdate();
  }

  close(): void {
    this.#opened = undefined;
    this.#panel?.hide();
  }

  // What the session tells.

  changed(): void {
    const session = this.#session;
    if (!session) return;
    if (session.language !== this.#labelled) void this.#label(session.language);
    this.#tellState(session);
    this.requestUpdate();
  }

  async settled(batch: { since: number; spoken: boolean }): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const labels = this.#labels ?? (await loadLabels(session.language));
    this.#changing = undefined;
    this.requestUpdate();
    await this.updateComplete;
    const news = session.entries.filter(({ seq }) => seq >= batch.since).map(({ block }) => block);
    const note = session.note ? `${labels.notes[session.note]} ` : '';
    if (batch.spoken) this.#announcer.say(note + spoken(labels, news));
    else if (batch.since === 1 && session.hasInputs) this.#announcer.say(labels.resumed);
    if (this.#follow) this.#lead(batch.since);
    else if (batch.since === 1) this.#showEnd();
    this.#goToWantedTopic();
  }

  override render() {
    const [session, labels] = [this.#session, this.#labels];
    if (!session || !labels) return nothing;
    const field = this.#field.view(session, labels);
    const fresh = !session.hasInputs && session.isAt('menu');
    const content = html`
      ${headerView({
        labels,
        language: session.language,
        embedded: this.#options.embedded,
        switchLanguage: () => this.#switchLanguage(session),
        allTopics: () => this.#act(() => session.goTo('menu')),
        startOver: () => this.#startOver(session),
        close: () => this.dispatchEvent(new Event('close')),
      })}
      ${this.#connectionNotice(session, labels)}
      <div class="scroll">
        ${session.note ? html`<p class="note">${labels.notes[session.note]}</p>` : nothing}
        ${
          session.entries.length
            ? transcriptView(
                this.#view(session, labels),
                transcriptOf(session.entries),
                fresh ? field : nothing,
              )
            : html`<p class="loading">${labels.loading}</p>`
        }
        ${session.hasInputs ? this.#ending(session, labels) : nothing}
      </div>
      ${fresh ? nothing : field}
      ${this.#announcer.element}
    `;
    return this.#options.embedded
      ? html`<main class="panel embedded" lang=${session.language}>${content}</main>`
      : html`
          <dialog
            class="panel"
            lang=${session.language}
            aria-labelledby="title"
            @cancel=${this.#cancel}
          >
            ${content}
          </dialog>
        `;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    if (!this.#panel) {
      this.#panel = new Panel(dialog);
      this.#panel.connect();
    }
    if (!this.#opened || dialog.open) return;
    this.#panel.show(this.#opened.focus ? this.#find('#title') : null);
    this.#showEnd();
  }

  #view(session: Session, labels: Labels): View {
    return {
      labels,
      language: session.language,
      level: this.#options.embedded ? 2 : 3,
      connected: session.connection === 'online',
      busy: session.busy,
      pending: session.pending,
      problem: session.problem,
      changing: this.#changing,
      definitions: this.#definitions,
      words: session.words,
      answer: (choice) => this.#act(() => session.answer(choice)),
      change: (choice) => this.#act(() => session.change(choice)),
      beginChange: (question) => this.#beginChange(question),
      cancelChange: () => this.#cancelChange(),
      goTo: (topic) => this.#act(() => session.goTo(topic)),
      report: (turn) => void this.#report(session, turn),
      pressTerm: (block, id, term) => void this.#pressTerm(block, id, term),
    };
  }

  #ending(session: Session, labels: Labels) {
    return endingView({
      labels,
      asked: this.#ends,
      ask: (ending) => this.#askFirst(ending),
      keep: () => this.#askFirst(undefined),
      confirm: (ending) =>
        this.#act(() => {
          if (ending === 'startOver') return session.startOver();
          this.#field.clear();
          return session.forget();
        }),
    });
  }

  /** Answers would be gone, so it waits for a yes; without any there is nothing to ask. */
  #startOver(session: Session): void {
    if (session.hasInputs) void this.#askFirst('startOver');
    else this.#act(() => session.startOver());
  }

  #connectionNotice(session: Session, labels: Labels) {
    if (session.connection !== 'offline') return nothing;
    return html`<p class="connection">${session.entries.length ? labels.offline : labels.unreachable}</p>`;
  }

  /** Does what the user asked for; what it brings may take the focus along. */
  #act(action: () => unknown): void {
    if (this.#session?.busy) return;
    this.#follow = { from: this.shadowRoot?.activeElement ?? null };
    this.#ends = undefined;
    action();
  }

  async #ask(text: string): Promise<boolean> {
    this.#follow = { from: this.#find('#ask') };
    this.#ends = undefined;
    return (await this.#session?.ask(text)) ?? false;
  }

  async #report(session: Session, turn: number): Promise<void> {
    const from = this.shadowRoot?.activeElement;
    await session.report(turn);
    await this.updateComplete;
    if (from === this.shadowRoot?.activeElement || !this.shadowRoot?.activeElement)
      this.#find(`#reported-${turn}`)?.focus();
  }

  #goToWantedTopic(): void {
    const [session, topic] = [this.#session, this.#wantedTopic];
    if (!topic || !session?.entries.length) return;
    this.#wantedTopic = undefined;
    if (!session.isAt(topic)) this.#act(() => session.goTo(topic));
  }

  async #beginChange({ seq }: QuestionItem): Promise<void> {
    if (this.#session?.busy) return;
    this.#changing = seq;
    this.requestUpdate();
    await this.updateComplete;
    this.#moveTo(this.#find(`#question-${seq}`));
  }

  async #cancelChange(): Promise<void> {
    const seq = this.#changing;
    this.#changing = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.#find(`.answered [data-change="${seq}"]`)?.focus({ preventScroll: true });
  }

  #switchLanguage(session: Session): void {
    this.#definitions.closeAll();
    this.#announcer.clear();
    void session.speak(session.language === 'da' ? 'en' : 'da');
  }

  async #pressTerm(block: Block, id: string, term: HTMLElement): Promise<void> {
    const language = this.#session?.language;
    if (!language) return;
    const loaded = this.#definitions.press(language, block, id);
    await this.#revealDefinition(term);
    await loaded;
    if (this.shadowRoot?.activeElement === term) await this.#revealDefinition(term);
  }

  /** Shows a term together with the definition that it opened. */
  async #revealDefinition(term: HTMLElement): Promise<void> {
    await this.updateComplete;
    const definition = this.#find(`#${term.getAttribute('aria-controls')}`);
    if (!definition) return;
    const both = new Range();
    both.setStartBefore(term);
    both.setEndAfter(definition);
    reveal(both, this.#scroller);
  }

  async #askFirst(ending: Ending | undefined): Promise<void> {
    this.#ends = ending;
    this.requestUpdate();
    await this.updateComplete;
    this.#find(ending ? '#ending-question' : '#delete')?.focus();
  }

  /** Leads on to the first thing that is new, if the user asked for it and has not turned elsewhere since. */
  #lead(since: number): void {
    const follow = this.#follow;
    this.#follow = undefined;
    const isNew = (lead: HTMLElement) => Number(lead.closest<HTMLElement>('.turn')?.dataset.seq) >= since;
    const target = this.#leads.find(isNew) ?? this.#leads.at(-1);
    const focused = this.shadowRoot?.activeElement ?? null;
    if (focused === null || focused === follow?.from) this.#moveTo(target);
  }

  #moveTo(target: HTMLElement | null | undefined): void {
    if (!target) return;
    target.focus({ preventScroll: true });
    reveal(target.closest('.turn') ?? target, this.#scroller);
  }

  /** A conversation that was fetched again goes on at its end; so does a focus that has just been let in. */
  #showEnd(): void {
    const lead = this.#leads.at(-1);
    if (!lead || !this.#session?.hasInputs) return;
    if (this.shadowRoot?.activeElement?.id === 'title') lead.focus({ preventScroll: true });
    reveal(lead.closest('.turn') ?? lead, this.#scroller, false);
  }

  /** Where there is little height, all of the panel scrolls instead of its middle. */
  get #scroller(): Element {
    const [panel, scroll] = [this.#find('.panel') ?? this, this.#find('.scroll') ?? this];
    return getComputedStyle(scroll).overflowY === 'visible' ? panel : scroll;
  }

  #tellState(session: Session): void {
    const [before, { connection, problem }, labels] = [this.#told, session, this.#labels];
    this.#told = { connection, problem };
    if (!labels) return;
    if (connection === 'offline' && before.connection === 'online') this.#announcer.say(labels.offline);
    if (connection === 'online' && before.connection === 'offline') this.#announcer.say(labels.online);
    if (problem && problem !== before.problem) {
      this.#announcer.say(problem);
      void this.updateComplete.then(() => this.#reveal('.problem'));
    }
  }

  #reveal(selector: string): void {
    const element = this.#find(selector);
    if (element) reveal(element, this.#scroller);
  }

  async #label(language: Language): Promise<void> {
    this.#labelled = language;
    this.#labels = await loadLabels(language);
    this.requestUpdate();
  }

  #cancel = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new Event('close'));
  };

  /** What the focus can be led to: questions, outcomes and what introduces them. */
  get #leads(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-lead]')];
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}
