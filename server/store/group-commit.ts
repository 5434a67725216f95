import type { CompiledQuery } from 'kysely';
import type { Commit } from './sql-store.ts';

/** Appends in one transaction. A person waits for those before theirs, so not without bound. */
const mostTogether = 256;

interface Waiting {
  statements: readonly CompiledQuery[];
  resolve(written: number): void;
  reject(error: unknown): void;
}

/**
 * Commits the appends that wait in one transaction: one flush to the disk for all of them, and each is answered
 * only after it. If the transaction fails, nothing of it is written and each append fails.
 * @param transact runs all statements in one transaction, and returns the rows that each group's last one wrote
 */
export function commitTogether(transact: (groups: (readonly CompiledQuery[])[]) => number[]): Commit {
  let waiting: Waiting[] = [];

  const commit = () => {
    const group = waiting.slice(0, mostTogether);
    waiting = waiting.slice(mostTogether);
    if (waiting.length > 0) setImmediate(commit);
    try {
      const written = transact(group.map(({ statements }) => statements));
      group.forEach(({ resolve }, index) => {
        resolve(written[index] ?? 0);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };

  return (statements) =>
    new Promise((resolve, reject) => {
      // after the events that this turn of the event loop brought, whose appends join in
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ statements, resolve, reject });
    });
}
