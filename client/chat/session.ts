import type { Language } from '../../server/protocol.ts';
import { Connection, type ConnectionListener, type Credentials } from './connection.ts';
import { Conversation, type Entry, topicAt } from './conversation.ts';
import { OwnWords } from './own-words.ts';
import type { Choice, SessionObserver, SessionOptions } from './session-types.ts';
import type { Memory, Remembered } from './storage.ts';

/**
 * How long the line may be away before the user is told, in ms. A server that is updated hands over to another, and
 * the first or second try reaches it: nothing that anyone need know of.
 */
const unnoticed = 2_000;

/** A conversation as the user has it before them: what is shown, under way, or went wrong. Knows no DOM. */
export class Session implements ConnectionListener {
  language: Language;
  /** What is shown: always whole, also while the server sends a transcript again. */
  entries: readonly Entry[] = [];
  connection: 'connecting' | 'online' | 'offline' | 'refused' = 'connecting';
  /** Whether the connection was lost and has come back, until the user goes on. */
  back = false;
  /** The choice that is sent but not yet answered. */
  pending: Choice | undefined;
  /** Whether a question in the user's own words is sent but not yet answered. */
  asking = false;
  readonly words = new OwnWords();
  /** Why the server refused the last command, in its own words. */
  problem: string | undefined;
  /** Something that the user should know about the conversation as a whole. */
  note: 'deleted' | 'lost' | undefined;

  #topic: string | undefined;
  #memory: Memory;
  #conversation = new Conversation();
  #credentials: Credentials | undefined;
  /** Whether the browser remembers the conversation: from its first input on, as the server does. */
  #remembered = false;
  #connection: Connection;
  #observer: SessionObserver;
  #rewinding = false;
  #changing = false;
  /** Up to where the user has been told; restored history counts as told. */
  #told = 0;
  #restoring = false;
  #away: ReturnType<typeof setTimeout> | undefined;

  constructor({ server, language, topic, memory }: SessionOptions, observer: SessionObserver) {
    this.#memory = memory;
    this.language = language;
    this.#topic = topic;
    this.#observer = observer;
    this.#connection = new Connection(server, this);
    this.#begin(memory.recall());
  }

  /** Whether the conversation holds anything that the user has chosen or asked. */
  get hasInputs(): boolean {
    return this.entries.some(({ block }) => block.kind === 'answer' || block.kind === 'asked');
  }

  /** Whether the next turn is under way, so that nothing else can be chosen or asked. */
  get busy(): boolean {
    return this.asking || this.pending !== undefined;
  }

  /** The topic that the conversation is at now, or `menu`. */
  get at(): string | undefined {
    return topicAt(this.entries);
  }

  answer = (choice: Choice): Promise<void> => this.#submit('answer', choice);
  goTo = (topic: string): Promise<void> => this.answer({ question: 'topic', option: topic });

  change(choice: Choice): Promise<void> {
    this.#changing = true;
    return this.#submit('change', choice);
  }

  /** Asks in words that hold no personal data any more. Tells whether they were taken. */
  async ask(text: string): Promise<boolean> {
    if (this.busy) return false;
    this.#tidy();
    this.asking = true;
    this.#observer.changed();
    const acknowledgement = await this.#connection.send('ask', { text });
    if (acknowledgement.ok) {
      this.words.add(acknowledgement.turn, text);
      this.#save();
      this.#observer.changed();
    } else {
      this.asking = false;
      this.fail(acknowledgement.error.message);
    }
    return acknowledgement.ok;
  }

  /** Hands the question of a turn to the editors, exactly as it was asked. */
  async report(turn: number): Promise<void> {
    const done = this.words.report(turn, (text) => this.#connection.send('report', { text }));
    if (!done) return;
    this.#tidy();
    this.#observer.changed();
    this.problem = await done;
    this.#observer.changed();
  }

  async speak(language: Language): Promise<void> {
    if (this.#restoring) return;
    this.#tidy();
    this.#restoring = true;
    const acknowledgement = await this.#connection.send('language', { lang: language });
    // It goes on for as long as the transcript is told again, which has begun by now or will begin with a rewind.
    this.#restoring = this.#rewinding;
    if (!acknowledgement.ok) return this.fail(acknowledgement.error.message);
    this.language = language;
    this.#save();
    this.#observer.changed();
  }

  /** Begins anew. What is left behind is deleted, because nothing here would lead back to it. */
  async startOver(note?: 'deleted'): Promise<void> {
    this.#tidy();
    const acknowledgement = await this.#connection.send('forget', {});
    if (!acknowledgement.ok) return this.fail(acknowledgement.error.message);
    this.note = note;
    this.entries = [];
    this.#begin();
  }

  /**
   * Another tab has remembered a conversation, or `erased` this one. Tells whether it is over here, too. What the user
   * has begun here is kept.
   */
  follow(erased: boolean): boolean {
    const found = this.#memory.recall();
    if (found && this.#isOwn(found)) {
      this.language = found.lang;
      this.#observer.changed();
    } else if (found && (erased || !(this.hasInputs || this.busy))) this.#begin(found);
    return erased && !found;
  }

  /** Leaves nothing behind: in the browser at once, on the server as soon as it can be reached. */
  leave(): Promise<void> {
    this.#memory.leave();
    this.words.forgetAfter(-1);
    this.entries = [];
    return this.startOver('deleted');
  }

  /** Fetches everything that is stored of the conversation. */
  export = () => this.#connection.send('export', {});

  /** Tells whether an outcome helped. */
  rate = (outcome: string, helpful: boolean) => this.#connection.send('feedback', { outcome, helpful });

  /** Tells the user what went wrong. */
  fail(problem: string): void {
    this.problem = problem;
    this.#observer.changed();
  }

  close = (): void => {
    clearTimeout(this.#away);
    this.#connection.close();
  };

  // What the connection tells.

  lastSeq = (): number => this.#conversation.lastSeq;

  online(online: boolean): void {
    if (online) {
      clearTimeout(this.#away);
      this.#away = undefined;
      this.#turn('online');
    } else this.#away ??= setTimeout(() => this.#turn('offline'), unnoticed);
  }

  refused(): void {
    this.close();
    this.#turn('refused');
  }

  started(credentials: Credentials): void {
    this.#credentials = credentials;
  }

  lost(): void {
    const found = this.#memory.recall();
    // Another tab has begun another one, and this tab was not told.
    if (found && !this.#isOwn(found)) this.#begin(found);
    else {
      if (this.#remembered) this.note = 'lost';
      this.#begin();
    }
  }

  block(entry: Entry): void {
    if (this.#conversation.add(entry) === 'gap') this.#connection.resync();
    else if (!this.#rewinding) this.#show();
  }

  rewind(seq: number): void {
    this.#conversation.rewind(seq);
    this.#rewinding = true;
    // A change may number the turns after it anew: better no words than those of another turn.
    if (this.#changing || seq > 0) this.words.forgetAfter(this.#conversation.entries.at(-1)?.turn ?? -1);
    // Anything but our own change is history told again, in other words or for another window.
    if (this.#changing && seq > 0) this.#told = Math.min(this.#told, seq);
    else this.#restoring = true;
  }

  ready(): void {
    // After a reconnect there may be nothing new; what the user waits for is still to come.
    if (!this.#rewinding && this.#conversation.lastSeq === this.#told) return;
    const since = this.#told + 1;
    const spoken = !this.#restoring;
    this.#told = this.#conversation.lastSeq;
    this.#rewinding = false;
    this.#changing = false;
    this.#restoring = false;
    this.pending = undefined;
    this.asking = false;
    this.#show();
    this.#observer.settled({ since, spoken });
  }

  /** Goes on with a conversation that the browser remembers, or begins a new one. */
  #begin(found?: Remembered): void {
    this.#memory.forget(this.#credentials);
    this.#credentials = found;
    this.#conversation.rewind(0);
    this.#remembered = this.#restoring = !!found;
    this.#rewinding = !!found || this.entries.length > 0;
    this.#told = 0;
    this.pending = undefined;
    this.asking = false;
    this.words.forgetAfter(-1);
    if (found) {
      this.language = found.lang;
      this.#connection.resume(found);
    } else this.#connection.start(this.language, this.#topic);
    this.#observer.changed();
  }

  #turn(connection: Session['connection']): void {
    this.back = connection === 'online' && (this.back || this.connection === 'offline');
    this.connection = connection;
    this.#observer.changed();
  }

  #isOwn({ conversation }: Remembered): boolean {
    return conversation === this.#credentials?.conversation;
  }

  async #submit(name: 'answer' | 'change', choice: Choice): Promise<void> {
    if (this.busy) return;
    this.#tidy();
    this.pending = choice;
    this.#observer.changed();
    const acknowledgement = await this.#connection.send(name, choice);
    if (acknowledgement.ok) return this.#save();
    this.pending = undefined;
    this.#changing = false;
    this.fail(acknowledgement.error.message);
  }

  #tidy(): void {
    this.back = false;
    this.note = undefined;
    this.problem = undefined;
  }

  #show(): void {
    this.entries = this.#conversation.entries;
    this.#observer.changed();
  }

  #save(): void {
    if (!this.#credentials) return;
    this.#remembered = true;
    this.#memory.remember({ ...this.#credentials, lang: this.language });
  }
}
