import type { Block } from '../../server/protocol.ts';
import type { Mode } from '../api.ts';
import type { Announcer } from './announcer.ts';
import type { Definitions } from './answer/definitions.ts';
import type * as AnswerKit from './answer/index.ts';
import { AskField } from './ask-field.ts';
import type { BlockOf } from './conversation.ts';
import type { Labels } from './labels.ts';
import { Later } from './later.ts';
import type { Lead } from './lead.ts';
import type { Session } from './session.ts';
import type { Memory } from './storage.ts';
import type { EndingView } from './views/ending.ts';
import type { HeaderView } from './views/header.ts';
import type { View } from './views/view.ts';

/** What the actions need of the chat that they belong to. */
export interface ActionsHost {
  readonly base: URL;
  readonly mode: Mode;
  readonly root: ShadowRoot;
  readonly lead: Lead;
  readonly announcer: Announcer;
  readonly memory: Memory;
  /** Draws anew, and resolves when that is done. */
  redraw(): Promise<void>;
  /** Takes up styles that were fetched late. */
  adopt(styles: string): void;
  /** The user wants the chat closed. */
  close(): void;
}

/** What the host page or the launcher wants of the chat. */
export interface Wish {
  topic?: string | undefined;
  /** A question in the user's own words. */
  text?: string | undefined;
}

/** What the user can do in the chat, and what of that is half done. */
export class Actions {
  #host: ActionsHost;
  #session: Session;
  #kit: typeof AnswerKit | undefined;
  #definitions: Definitions | undefined;
  #field: AskField;
  /** The parts that are fetched when they are first wanted. */
  readonly later: Later;
  /** The `seq` of the question whose answer is being changed. */
  #changing: number | undefined;
  /** Whether starting over waits for the user's yes, because their answers would be gone. */
  #ends = false;
  /** The outcomes, by the ids of their topic and their own, that the user has said of whether they helped. */
  #rated = new Set<string>();

  constructor(host: ActionsHost, session: Session) {
    this.#host = host;
    this.#session = session;
    this.#field = new AskField({
      redraw: () => host.redraw(),
      find: (selector) => host.lead.find(selector),
      say: (text) => host.announcer.say(text),
      ask: (text) => this.#ask(text),
    });
    const goTo = (topic: string) => this.#act(() => session.goTo(topic));
    this.later = new Later({ ...host, goTo, clearDraft: () => this.#field.clear() }, session);
  }

  /** New blocks have arrived: nothing is being changed any more. */
  settled(): void {
    this.#changing = undefined;
  }

  /** From now on answers and terms of art can be shown. */
  equip(kit: typeof AnswerKit): void {
    if (this.#kit) return;
    const { base, redraw } = this.#host;
    this.#kit = kit;
    this.#definitions = new kit.Definitions(base, () => void redraw());
    void redraw();
  }

  /** Does what was wished for. */
  fulfil({ topic, text }: Wish, labels: Labels): void {
    if (topic && topic !== this.#session.at) this.#act(() => this.#session.goTo(topic));
    else if (text) this.#field.ask(text, labels);
  }

  field(labels: Labels) {
    return this.#field.view(this.#session, labels, this.later.extras?.suggestions());
  }

  header(labels: Labels): HeaderView {
    const [session, { mode, close }] = [this.#session, this.#host];
    return {
      labels,
      language: session.language,
      mode,
      switchLanguage: () => this.#switchLanguage(),
      allTopics: () => this.#act(() => session.goTo('menu')),
      startOver: () => this.#startOver(),
      yourData: () => void this.later.openYourData(labels),
      leave: () => {
        this.#host.memory.topics = '';
        this.leave();
      },
      shortcuts: () => void this.later.openShortcuts(),
      close,
    };
  }

  ending(labels: Labels): EndingView {
    return {
      labels,
      asked: this.#ends,
      keep: () => void this.#askFirst(false),
      confirm: () => this.#act(() => this.#session.startOver()),
    };
  }

  yourData(labels: Labels) {
    return this.later.yourData?.view(this.view(labels));
  }

  view(labels: Labels): View {
    const session = this.#session;
    return {
      labels,
      language: session.language,
      level: this.#host.mode === 'page' ? 2 : 3,
      base: this.#host.base,
      connected: session.connection === 'online',
      busy: session.busy,
      pending: session.pending,
      problem: session.problem,
      changing: this.#changing,
      kit: this.#kit,
      definitions: this.#definitions,
      words: session.words,
      answer: (choice) => this.#act(() => session.answer(choice)),
      change: (choice) => this.#act(() => session.change(choice)),
      beginChange: ({ seq }) => void (session.busy || this.#beginChange(seq)),
      cancelChange: () => void this.#cancelChange(),
      goTo: (topic) => this.#act(() => session.goTo(topic)),
      report: (turn) => void this.#report(turn),
      rated: this.#rated,
      rate: (outcome, helpful) => void this.#rate(outcome, helpful),
      tell: (sentence) => this.#tell(sentence),
      pressTerm: (block, id, term) => void this.#pressTerm(block, id, term),
    };
  }

  #tell(sentence: string): void {
    this.#host.announcer.say(sentence);
    void this.#host.redraw();
  }

  /** Leaves nothing behind on a computer that others use, too. */
  leave(): void {
    this.#ends = false;
    this.later.leaveYourData();
    this.#field.clear();
    void this.#session.leave();
    this.#host.close();
  }

  /** Does what the user asked for; what it brings may take the focus along. */
  #act(action: () => unknown): void {
    if (this.#session.busy) return;
    this.#host.lead.follow();
    this.#ends = false;
    this.later.leaveYourData();
    action();
  }

  #ask(text: string): Promise<boolean> {
    const { lead } = this.#host;
    lead.follow(lead.find('#ask'));
    this.#ends = false;
    return this.#session.ask(text);
  }

  async #report(turn: number): Promise<void> {
    const { lead, redraw } = this.#host;
    const from = lead.focused;
    await this.#session.report(turn);
    await redraw();
    if (from === lead.focused || !lead.focused) lead.find(`#reported-${turn}`)?.focus();
  }

  async #rate({ topic, id }: BlockOf<'outcome'>, helpful: boolean): Promise<void> {
    const { lead, redraw } = this.#host;
    const rated = `${topic}/${id}`;
    if (this.#rated.has(rated)) return;
    this.#rated.add(rated);
    const sent = this.#session.rate(id, helpful);
    await redraw();
    lead.find(`[data-rated="${rated}"]`)?.focus();
    const acknowledgement = await sent;
    if (acknowledgement.ok) return;
    this.#rated.delete(rated);
    this.#session.fail(acknowledgement.error.message);
  }

  /** Answers would be gone, so it waits for a yes; without any there is nothing to ask. */
  #startOver(): void {
    this.later.leaveYourData();
    if (this.#session.hasInputs) void this.#askFirst(true);
    else this.#act(() => this.#session.startOver());
  }

  async #askFirst(ends: boolean): Promise<void> {
    this.#ends = ends;
    await this.#host.redraw();
    this.#host.lead.find(ends ? '#ending-question' : '#start-over')?.focus();
  }

  async #beginChange(seq: number): Promise<void> {
    const { lead, redraw } = this.#host;
    this.#changing = seq;
    await redraw();
    lead.moveTo(lead.find(`#question-${seq}`));
  }

  async #cancelChange(): Promise<void> {
    const { lead, redraw } = this.#host;
    const seq = this.#changing;
    this.#changing = undefined;
    await redraw();
    lead.find(`.answered [data-change="${seq}"]`)?.focus({ preventScroll: true });
  }

  #switchLanguage(): void {
    this.#definitions?.closeAll();
    this.#host.announcer.clear();
    void this.#session.speak(this.#session.language === 'da' ? 'en' : 'da');
  }

  async #pressTerm(block: Block, id: string, term: HTMLElement): Promise<void> {
    const { lead, redraw } = this.#host;
    const loaded = this.#definitions?.press(this.#session.language, block, id);
    await redraw();
    lead.revealDefinition(term);
    await loaded;
    await redraw();
    if (lead.focused === term) lead.revealDefinition(term);
  }
}
