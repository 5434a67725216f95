import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConversationRecord, ConversationStore, StoredInput } from '../../server/store/store.ts';

export function aRecord(): ConversationRecord {
  return {
    id: randomUUID(),
    lang: 'da',
    topic: 'before.tests',
    secretHash: 'a'.repeat(64),
    guidance: 'abc',
    createdAt: 1_795_000_000_000,
  };
}

export function anInput(n: number): StoredInput {
  const input = { kind: 'answer', topic: 'before.tests', question: 'q', option: `o-${n}` } as const;
  const reached = { topic: 'before.tests', outcome: `o-${n}`, verdict: 'allowed' } as const;
  return {
    n,
    command: randomUUID(),
    at: 1_795_000_000_000 + n,
    turn: n,
    reached: n % 2 ? reached : null,
    input,
  };
}

/** What every store must do, run against each implementation. `open` is called again to reopen the same data. */
export function storeContract(name: string, open: () => Promise<ConversationStore>): void {
  describe(name, () => {
    let store: ConversationStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('[STORE-1] reads back what was appended, in order, after reopening too', async () => {
      const record = aRecord();
      const inputs = [1, 2, 3].map(anInput);
      for (const input of inputs) expect(await store.append(record, input)).toBe('appended');
      expect(await store.load(record.id)).toEqual({ record, inputs });
      await store.close();
      store = await open();
      expect(await store.load(record.id)).toEqual({ record, inputs });
    });

    test('[STORE-1] knows nothing of a conversation that was never appended to', async () => {
      expect(await store.load(randomUUID())).toBeUndefined();
    });

    test('[STORE-2] refuses a number that is not the next one', async () => {
      const record = aRecord();
      expect(await store.append(record, anInput(2))).toBe('conflict');
      await store.append(record, anInput(1));
      expect(await store.append(record, anInput(1))).toBe('conflict');
      expect(await store.append(record, anInput(3))).toBe('conflict');
      expect((await store.load(record.id))?.inputs).toHaveLength(1);
    });

    test('[STORE-2] refuses a command that is stored, in that conversation only', async () => {
      const [record, other] = [aRecord(), aRecord()];
      const first = anInput(1);
      await store.append(record, first);
      expect(await store.append(record, { ...anInput(2), command: first.command })).toBe('conflict');
      expect(await store.append(other, first)).toBe('appended');
    });

    test('[STORE-2] lets one of many at the same number win', async () => {
      const record = aRecord();
      const results = await Promise.all(Array.from({ length: 10 }, () => store.append(record, anInput(1))));
      expect(results.filter((result) => result === 'appended')).toHaveLength(1);
    });

    test('[STORE-5] keeps a reported question, and a repeated one once', async () => {
      const report = { id: randomUUID(), at: 7, lang: 'da', text: 'Må vi …?' } as const;
      await store.report(report);
      await store.report(report);
      await store.report({ ...report, id: randomUUID() });
      expect(await store.removeBefore(8)).toMatchObject({ reports: 2 });
    });

    test('[STORE-5] keeps feedback, and a repeated one once', async () => {
      const feedback = {
        id: randomUUID(),
        at: 7,
        lang: 'en',
        topic: 'before.tests',
        outcome: 'o-1',
        helpful: false,
        comment: null,
      } as const;
      await store.feedback(feedback);
      await store.feedback({ ...feedback, helpful: true });
      await store.feedback({ ...feedback, id: randomUUID(), comment: 'Too long' });
      expect(await store.removeBefore(8)).toMatchObject({ feedback: 2 });
    });

    test('[STORE-3] forgets all of a conversation and nothing of another', async () => {
      const [record, other] = [aRecord(), aRecord()];
      await store.append(record, anInput(1));
      await store.append(other, anInput(1));
      await store.forget(record.id);
      expect(await store.load(record.id)).toBeUndefined();
      expect(await store.append(record, anInput(2))).toBe('conflict');
      expect((await store.load(other.id))?.inputs).toHaveLength(1);
    });

    test('[STORE-9] many appends at once are all written, each to its own conversation', async () => {
      const records = Array.from({ length: 200 }, aRecord);
      const results = await Promise.all(records.map((record) => store.append(record, anInput(1))));
      expect(new Set(results)).toEqual(new Set(['appended']));
      for (const { id } of records) expect((await store.load(id))?.inputs).toHaveLength(1);
    });

    test('[RETAIN-1] removes a conversation by its last input, and reports by their time', async () => {
      const [old, alive] = [aRecord(), aRecord()];
      const before = 1_000_000;
      await store.append(old, { ...anInput(1), at: before - 2 });
      await store.append(old, { ...anInput(2), at: before - 1 });
      await store.append(alive, { ...anInput(1), at: before - 2 });
      await store.append(alive, { ...anInput(2), at: before });
      await store.report({ id: randomUUID(), at: before - 1, lang: 'en', text: 'May we …?' });
      expect(await store.removeBefore(before)).toEqual({ conversations: 1, reports: 1, feedback: 0 });
      expect(await store.load(old.id)).toBeUndefined();
      expect((await store.load(alive.id))?.inputs).toHaveLength(2);
      expect(await store.removeBefore(before)).toEqual({ conversations: 0, reports: 0, feedback: 0 });
    });

    test('[RETAIN-1] removes more than one statement takes', async () => {
      const records = Array.from({ length: 1_100 }, aRecord);
      for (let from = 0; from < records.length; from += 100)
        await Promise.all(
          records.slice(from, from + 100).map((record) => store.append(record, { ...anInput(1), at: 5 })),
        );
      let turns = 0;
      const others = setInterval(() => turns++);
      expect(await store.removeBefore(6)).toMatchObject({ conversations: 1_100 });
      clearInterval(others);
      expect(turns, 'others have their turn meanwhile').toBeGreaterThan(1);
    });
  });
}
