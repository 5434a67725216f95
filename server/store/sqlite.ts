import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { commitTogether } from './group-commit.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { createSqlStore, guarded } from './sql-store.ts';
import type { ConversationStore } from './store.ts';

/** Pages of 4 kB in the log before they are copied to the database: the more, the seldomer a page is copied. */
const pagesOfLog = 4_000;
/** Milliseconds that a write waits for another process that writes. */
const longestWait = 5_000;
/** Milliseconds until the log is tried again that somebody was reading from: a back-up takes seconds, or minutes. */
const pause = 1_000;

/**
 * The embedded store, in a folder that is made where it is missing.
 * @throws StoreUnavailable if the folder cannot hold a database.
 */
export async function openSqliteStore(dataDir: string): Promise<ConversationStore> {
  const { database, transact, emptyLog } = await guarded(async () => openDatabase(dataDir));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await guarded(() => migrate(db));
  const store = createSqlStore(db, commitTogether(transact));
  return {
    ...store,
    async forget(id) {
      await store.forget(id);
      await guarded(async () => emptyLog());
    },
    async removeBefore(time) {
      const removed = await store.removeBefore(time);
      await guarded(async () => emptyLog());
      return removed;
    },
  };
}

/**
 * WAL lets readers go on while one writes; synchronous=FULL makes a commit survive a power cut, which the
 * acknowledgement promises.
 */
function openDatabase(dataDir: string) {
  mkdirSync(dataDir, { recursive: true });
  const sqlite = new DatabaseSync(join(dataDir, 'hvad-saa.sqlite'), { timeout: longestWait });
  sqlite.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${pagesOfLog};
     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON`,
  );
  // our queries are a fixed few, and preparing one costs more than running it
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  // node:sqlite takes parameters one by one, where Kysely hands over a list
  const bound = (parameters: readonly unknown[]) => parameters as (string | number | null)[];

  let again: NodeJS.Timeout | undefined;
  /**
   * Copies the log to the database, where deleted rows are overwritten: the log itself would keep them for days. While
   * another process reads from the log, a back-up for instance, it cannot be emptied; nobody waits for that, it is
   * tried again.
   */
  const emptyLog = () => {
    clearTimeout(again);
    // before the attempt, so that one that fails is repeated as well
    again = setTimeout(emptyLogLater, pause).unref();
    sqlite.exec('PRAGMA busy_timeout = 0');
    try {
      if (prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0) clearTimeout(again);
    } finally {
      sqlite.exec(`PRAGMA busy_timeout = ${longestWait}`);
    }
  };
  const emptyLogLater = () => {
    try {
      emptyLog();
    } catch {
      // a full disk, say: it is tried again
    }
  };

  const database: SqliteDatabase = {
    close() {
      clearTimeout(again);
      sqlite.close();
    },
    prepare(sql) {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bound(parameters)),
        run: (parameters) => statement.run(...bound(parameters)),
        iterate: (parameters) => statement.iterate(...bound(parameters)),
      };
    },
  };
  const run = ({ sql, parameters }: CompiledQuery) => Number(prepare(sql).run(...bound(parameters)).changes);

  return {
    database,
    emptyLog,
    transact(groups: (readonly CompiledQuery[])[]): number[] {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const written = groups.map((statements) => statements.map(run).at(-1) ?? 0);
        sqlite.exec('COMMIT');
        return written;
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
