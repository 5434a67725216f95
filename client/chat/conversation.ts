import type { Block } from '../../server/protocol.ts';

/** A block as it was streamed. */
export interface Entry {
  seq: number;
  turn: number;
  block: Block;
}

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** The blocks of a conversation in order, without gaps. Arrays handed out never change. */
export class Conversation {
  #entries: readonly Entry[] = [];

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get lastSeq(): number {
    return this.#entries.at(-1)?.seq ?? 0;
  }

  /** Adds the next block. One that is known already is passed over; a `gap` means that some were missed. */
  add(entry: Entry): 'added' | 'known' | 'gap' {
    if (entry.seq <= this.lastSeq) return 'known';
    if (entry.seq > this.lastSeq + 1) return 'gap';
    this.#entries = [...this.#entries, entry];
    return 'added';
  }

  /** Drops every block above `seq`. */
  rewind(seq: number): void {
    this.#entries = this.#entries.filter((entry) => entry.seq <= seq);
  }
}

/** The topic that a transcript has come to, or `menu`. */
export function topicAt(entries: readonly Entry[]): string | undefined {
  const last = entries.findLast(({ block }) => block.kind === 'question' || block.kind === 'outcome');
  return last && 'topic' in last.block ? last.block.topic : undefined;
}
