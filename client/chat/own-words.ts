import type { Acknowledgement } from '../../server/protocol.ts';

/** A question of the user's own, as it was sent. */
export interface Words {
  readonly text: string;
  /** What became of it, if it was handed to the editors. */
  readonly report?: 'sending' | 'sent';
}

/** The user's own words, by the turn that they began. Only this page knows them, and only until it is left. */
export class OwnWords {
  #byTurn = new Map<number, Words>();

  get(turn: number): Words | undefined {
    return this.#byTurn.get(turn);
  }

  add(turn: number, text: string): void {
    this.#byTurn.set(turn, { text });
  }

  forgetAfter(turn: number): void {
    for (const asked of this.#byTurn.keys()) if (asked > turn) this.#byTurn.delete(asked);
  }

  /** Hands the words of a turn to the editors, once; resolves with why that was refused, if it was. */
  report(
    turn: number,
    send: (text: string) => Promise<Acknowledgement<object>>,
  ): Promise<string | undefined> | undefined {
    const words = this.#byTurn.get(turn);
    if (!words || words.report) return undefined;
    const { text } = words;
    this.#byTurn.set(turn, { text, report: 'sending' });
    return send(text).then((acknowledgement) => {
      // unless they have been forgotten meanwhile
      if (this.#byTurn.has(turn))
        this.#byTurn.set(turn, acknowledgement.ok ? { text, report: 'sent' } : { text });
      return acknowledgement.ok ? undefined : acknowledgement.error.message;
    });
  }
}
