import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import type { Commit } from './sql-store.ts';
import type { ConversationRecord, StoredInput } from './store.ts';

/** Appends in one transaction. A person waits for those before theirs, so not without bound. */
const mostTogether = 256;

interface Waiting {
  record: ConversationRecord;
  input: StoredInput;
  resolve(result: 'appended' | 'conflict'): void;
  reject(error: unknown): void;
}

/**
 * Commits the appends that wait in one transaction: one flush to the disk for all of them, and each is answered
 * only after it. If the transaction fails, nothing of it is written and each append fails.
 */
export const commitTogether =
  (db: Kysely<Tables>): Commit =>
  (write) => {
    let waiting: Waiting[] = [];
    let scheduled = false;

    const commit = async () => {
      const group = waiting.slice(0, mostTogether);
      waiting = waiting.slice(mostTogether);
      scheduled = waiting.length > 0;
      if (scheduled) setImmediate(commit);
      try {
        const results = await db.transaction().execute(async (transaction) => {
          const append = write(transaction);
          const written: ('appended' | 'conflict')[] = [];
          for (const { record, input } of group) written.push(await append(record, input));
          return written;
        });
        group.forEach(({ resolve }, index) => {
          resolve(results[index] ?? 'conflict');
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    };

    return (record, input) =>
      new Promise((resolve, reject) => {
        waiting.push({ record, input, resolve, reject });
        // after the events that this turn of the event loop brought, whose appends join in
        if (!scheduled) setImmediate(commit);
        scheduled = true;
      });
  };
