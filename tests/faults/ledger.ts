import { expect } from 'vitest';
import type { ConversationStore } from '../../server/store/store.ts';
import type { Lane, Printed, Sent } from './writer.ts';

/** What is known from outside of one conversation after another that a writer's lane wrote. */
export class Ledger {
  #conversation: string | undefined;
  #sent: Sent[] = [];
  /** The turns that were acknowledged, in the order of what was sent. */
  #turns: number[] = [];
  #forgetting = false;
  #forgotten: string[] = [];
  acknowledgements = 0;

  note(line: Printed): void {
    if ('refused' in line) throw new Error(`a writer was refused: ${line.refused}`);
    if ('began' in line) this.#begin(line.began);
    else if ('sent' in line) this.#sent.push(line.sent);
    else if ('forgetting' in line) this.#forgetting = true;
    else if ('forgotten' in line) this.#forgotten.push(line.forgotten);
    else {
      expect(line.acknowledged, 'acknowledged in the order of sending').toBe(
        this.#sent[this.#turns.length]?.id,
      );
      this.#turns.push(line.turn);
      this.acknowledgements++;
    }
  }

  /** What a next life of the writer goes on with. */
  get lane(): Lane {
    if (this.#forgetting || this.#sent.length === 0) return { inputs: 0 };
    const inputs = this.#turns.length;
    return { conversation: this.#conversation, inputs, unanswered: this.#sent[inputs] };
  }

  /** All that was acknowledged is stored, in order and once; of the rest, at most what was on its way. */
  async expectKept(store: ConversationStore): Promise<void> {
    const acknowledged = this.#sent.slice(0, this.#turns.length).map(({ id }) => id);
    const stored = this.#conversation && (await store.load(this.#conversation));
    const inputs = stored ? stored.inputs : [];
    const commands = inputs.map(({ command }) => command);
    const possible: string[][] = [acknowledged, this.#sent.map(({ id }) => id)];
    if (this.#forgetting) possible.push([]);
    expect(possible).toContainEqual(commands);
    expect(inputs.map(({ n }) => n)).toEqual(inputs.map((_, index) => index + 1));
    if (stored) expect(inputs.map(({ turn }) => turn).slice(0, this.#turns.length)).toEqual(this.#turns);
    for (const gone of this.#forgotten.splice(0)) expect(await store.load(gone)).toBeUndefined();
  }

  #begin(conversation: string): void {
    const lost = this.#turns.length > 0 && !this.#forgetting;
    expect(lost, 'no acknowledged conversation is given up').toBe(false);
    this.#conversation = conversation;
    this.#sent = [];
    this.#turns = [];
    this.#forgetting = false;
  }
}
