import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { Connection, type ConnectionListener, type Credentials } from '../../client/chat/connection.ts';
import { Conversation, type Entry } from '../../client/chat/conversation.ts';
import { inputSchema } from '../../server/conversation/inputs.ts';
import { replay } from '../../server/conversation/replay.ts';
import { transcriptOf } from '../../server/conversation/transcript.ts';
import type { Language } from '../../server/protocol.ts';
import { connect } from './client.ts';

type Given =
  | { kind: 'answer' | 'change'; question: string; option: string }
  | { kind: 'language'; lang: string };

/**
 * Somebody who leads a conversation through the widget's own connection, and knows what was acknowledged. What the
 * widget cannot notice – a gap, a block twice – is noted here.
 */
export class Person implements ConnectionListener {
  /** What the server took, in the order of its acknowledgements. */
  readonly given: Given[] = [];
  /** The codes of what it refused. */
  readonly refusals: string[] = [];
  readonly faults: string[] = [];
  #conversation = new Conversation();
  #credentials: Credentials | undefined;
  #connection: Connection;
  #picks: number[];

  /** @param picks decide what is chosen, one number each time */
  constructor(url: string, picks: number[]) {
    this.#picks = picks;
    // the page that the widget finds itself on: its origin, and what the browser tells of the network
    const page = new EventTarget();
    Object.assign(globalThis, {
      location: { origin: url },
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    });
    this.#connection = new Connection({ base: new URL('/', url), webSocket: true }, this);
    this.#connection.start('da');
  }

  lastSeq = (): number => this.#conversation.lastSeq;
  online(): void {}
  ready(): void {}
  refused(): void {
    this.faults.push('the server takes nothing from this origin');
  }
  started(credentials: Credentials): void {
    this.#credentials = credentials;
  }
  lost(): void {
    if (this.given.length > 0) this.faults.push('the server lost the conversation');
    this.#conversation.rewind(0);
    this.#connection.start('da');
  }
  block(entry: Entry): void {
    const added = this.#conversation.add(entry);
    if (added !== 'added') this.faults.push(`block ${entry.seq} is ${added}`);
  }
  rewind(seq: number): void {
    this.#conversation.rewind(seq);
  }

  /** Chooses as often as there are picks, each time what is offered then. */
  async converse(pause: number): Promise<void> {
    for (const pick of this.#picks) {
      await this.#choose(pick);
      await wait(pause);
    }
  }

  /** Has the whole transcript rendered anew. */
  async speak(lang: Language): Promise<void> {
    const taken = await this.#connection.send('language', { lang });
    if (taken.ok) this.given.push({ kind: 'language', lang });
    else this.refusals.push(taken.error.code);
  }

  async #choose(pick: number): Promise<void> {
    const blocks = this.#conversation.entries.map(({ block }) => block);
    const answered = blocks.filter((block) => block.kind === 'answer');
    const again = answered[pick % 7];
    if (pick % 11 === 0) return this.speak(pick % 2 ? 'da' : 'en');
    const open = blocks.findLast((block) => block.kind === 'question' || block.kind === 'outcome');
    const offered = open?.kind === 'question' ? open.options : [];
    const choice =
      pick % 5 === 0 && again
        ? { kind: 'change' as const, question: again.question, option: again.option }
        : offered.length > 0 && open?.kind === 'question'
          ? { kind: 'answer' as const, question: open.id, option: offered[pick % offered.length]?.id ?? '' }
          : { kind: 'answer' as const, question: 'stage', option: 'during' };
    const { kind, ...payload } = choice;
    const taken = await this.#connection.send(kind, payload);
    if (taken.ok) this.given.push(choice);
    else this.refusals.push(taken.error.code);
  }

  /** Whoever reads the conversation now, from the server at `url`, finds all that was acknowledged, once. */
  async expectWhole(url: string): Promise<void> {
    if (!this.#credentials) throw new Error('no conversation was started');
    const reader = await connect(url);
    await reader.do('resume', { ...this.#credentials, after: 0 });
    const exported = await reader.send('export', {});
    if (!exported.ok) throw new Error(`no export: ${exported.error.code}`);
    const inputs = exported.data.inputs.map(({ input }) => inputSchema.parse(input));
    const stored = inputs.map((input) => {
      if (input.kind === 'language') return { kind: input.kind, lang: input.lang };
      if (input.kind !== 'answer' && input.kind !== 'change') return input;
      return { kind: input.kind, question: input.question, option: input.option };
    });
    expect(stored).toEqual(this.given);
    expect(exported.data.inputs.map(({ n }) => n)).toEqual(inputs.map((_, index) => index + 1));
    expect(reader.transcript.map(({ seq }) => seq)).toEqual(reader.transcript.map((_, index) => index + 1));
    const { lang, topic } = exported.data;
    const replayed = transcriptOf(replay({ lang, topic }, inputs));
    expect(reader.transcript.map(({ turn, block }) => [turn, block.kind])).toEqual(
      replayed.map(({ turn, block }) => [turn, block.kind]),
    );
    // the last blocks may still be on their way to the person
    const whole = timeless(reader.transcript);
    await vi.waitFor(() => expect(timeless(this.#conversation.entries)).toEqual(whole), { timeout: 60_000 });
    expect(this.faults).toEqual([]);
    reader.close();
  }

  close(): void {
    this.#connection.close();
  }
}

/** Blocks without what the calendar of their reading says: whether the guidance is due for review. */
function timeless(entries: readonly Entry[]): unknown[] {
  return entries.map(({ seq, turn, block }) => {
    const dated = block.kind === 'notice' && ['general-guidance', 'review-due'].includes(block.code);
    return { seq, turn, block: dated ? 'general-guidance or review-due' : block };
  });
}
