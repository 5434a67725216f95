import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

export type Task = { query: Statement } | { groups: readonly (readonly Statement[])[] };

/** What comes of a task: the rows that were read, and how many the last statement of each group wrote. */
export type Reply =
  | { rows: unknown[]; written: number[] }
  | { failed: { message: string; code?: string | undefined; errcode?: number | undefined } };

/** An SQLite database in a thread of its own. What it is asked is done one after the other. */
export interface SqliteDatabase {
  query(statement: Statement): Promise<{ rows: unknown[]; written: number }>;
  /** Runs all statements in one transaction. @returns the rows that each group's last one wrote */
  transact(groups: readonly (readonly Statement[])[]): Promise<number[]>;
  close(): Promise<void>;
}

/** Of a compiled query only this crosses to the thread, not the tree that it was compiled from. */
const sent = ({ sql, parameters }: Statement): Statement => ({ sql, parameters });

/**
 * Opens the database in a file, or makes it. An error of the thread itself, which none of its tasks can bring about,
 * ends the process.
 * @throws what SQLite throws.
 */
export async function openSqliteDatabase(file: string): Promise<SqliteDatabase> {
  const thread = new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: file });
  await once(thread, 'message');
  const waiting: ((reply: Reply) => void)[] = [];
  let closed = false;
  // replies come in the order of the tasks
  thread.on('message', (reply: Reply) => waiting.shift()?.(reply));

  const ask = async (task: Task) => {
    if (closed) throw new Error('the database is closed');
    const reply = await new Promise<Reply>((resolve) => {
      waiting.push(resolve);
      thread.postMessage(task);
    });
    if ('failed' in reply) throw Object.assign(new Error(reply.failed.message), reply.failed);
    return reply;
  };

  return {
    async query(statement) {
      const { rows, written } = await ask({ query: sent(statement) });
      return { rows, written: written[0] ?? 0 };
    },
    transact: async (groups) => (await ask({ groups: groups.map((group) => group.map(sent)) })).written,
    async close() {
      if (closed) return;
      closed = true;
      thread.postMessage('close');
      await once(thread, 'exit');
    },
  };
}
