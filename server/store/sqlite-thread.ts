// The thread that SQLite runs in, so that nobody but those who write waits for the disk. See sqlite-database.ts.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Reply, Statement, Task } from './sqlite-database.ts';

/** Pages of 4 kB in the log before they are copied to the database: the more, the seldomer a page is copied. */
const pagesOfLog = 4_000;

/** Milliseconds for which another process that writes is waited for. */
const timeout = 5_000;

const sqlite = new DatabaseSync(workerData, { timeout });
// WAL lets readers go on while one writes; FULL makes a commit survive a power cut, which the acknowledgement
// promises
sqlite.exec(
  `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${pagesOfLog};
   PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON`,
);

// our queries are a fixed few, and preparing one costs more than running it
const prepared = new Map<string, StatementSync>();

function prepare(sql: string): StatementSync {
  const statement = prepared.get(sql) ?? sqlite.prepare(sql);
  prepared.set(sql, statement);
  return statement;
}

type Bound = (string | number | null)[];

function run({ sql, parameters }: Statement): number {
  return Number(prepare(sql).run(...(parameters as Bound)).changes);
}

function query(statement: Statement): Reply {
  const { sql, parameters } = statement;
  if (prepare(sql).columns().length === 0) return { rows: [], written: [run(statement)] };
  return { rows: prepare(sql).all(...(parameters as Bound)), written: [0] };
}

function transact(groups: readonly (readonly Statement[])[]): Reply {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const written = groups.map((statements) => statements.map(run).at(-1) ?? 0);
    sqlite.exec('COMMIT');
    return { rows: [], written };
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

function done(task: Task): Reply {
  try {
    return 'query' in task ? query(task.query) : transact(task.groups);
  } catch (error) {
    // of an error's own properties none would arrive
    const { message, code, errcode } = error as Error & { code?: string; errcode?: number };
    return { failed: { message, code, errcode } };
  }
}

parentPort?.on('message', (task: Task | 'close') => {
  if (task !== 'close') return parentPort?.postMessage(done(task));
  sqlite.close();
  parentPort?.close();
});
parentPort?.postMessage('open');
