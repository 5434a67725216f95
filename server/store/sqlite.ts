import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { commitTogether } from './group-commit.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { createSqlStore, guarded } from './sql-store.ts';
import type { ConversationStore } from './store.ts';

/**
 * The embedded store, in a folder that is made where it is missing.
 * @throws StoreUnavailable if the folder cannot hold a database.
 */
export async function openSqliteStore(dataDir: string): Promise<ConversationStore> {
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: async () => openDatabase(dataDir) }),
  });
  await guarded(() => migrate(db));
  return createSqlStore(db, commitTogether(db));
}

/**
 * WAL lets readers go on while one writes; synchronous=FULL makes a commit survive a power cut, which the
 * acknowledgement promises.
 */
function openDatabase(dataDir: string): SqliteDatabase {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, 'hvad-saa.sqlite'), { timeout: 5_000 });
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON',
  );
  // our queries are a fixed few, and preparing one costs more than running it
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepare(sql);
      // node:sqlite takes parameters one by one, where Kysely hands over a list
      const bound = (parameters: readonly unknown[]) => parameters as (string | number | null)[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bound(parameters)),
        run: (parameters) => statement.run(...bound(parameters)),
        iterate: (parameters) => statement.iterate(...bound(parameters)),
      };
    },
  };
}
