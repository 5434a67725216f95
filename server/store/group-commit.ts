import type { Commit } from './sql-store.ts';
import type { Statement } from './sqlite-database.ts';

/** Appends in one transaction. A person waits for those before theirs, so not without bound. */
const mostTogether = 256;

interface Waiting {
  statements: readonly Statement[];
  resolve(written: number): void;
  reject(error: unknown): void;
}

/**
 * Commits the appends that wait in one transaction: one flush to the disk for all of them, and each is answered
 * only after it. Those that come while it is under way wait for the next one. If a transaction fails, nothing of it
 * is written and each of its appends fails.
 * @param transact runs all statements in one transaction, and returns the rows that each group's last one wrote
 */
export function commitTogether(transact: (groups: (readonly Statement[])[]) => Promise<number[]>): Commit {
  let waiting: Waiting[] = [];
  let underWay = false;

  const commit = async () => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, mostTogether);
      waiting = waiting.slice(mostTogether);
      try {
        const written = await transact(group.map(({ statements }) => statements));
        group.forEach(({ resolve }, index) => {
          resolve(written[index] ?? 0);
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    underWay = false;
  };

  return (statements) =>
    new Promise((resolve, reject) => {
      // after the events that this turn of the event loop brought, whose appends join in
      if (!underWay) setImmediate(commit);
      underWay = true;
      waiting.push({ statements, resolve, reject });
    });
}
