import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { commitTogether } from './group-commit.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { createSqlStore, guarded } from './sql-store.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { ConversationStore } from './store.ts';

/** Copies the log to the database and empties it, so that what was deleted stands in no file any more. */
const emptyLog = { sql: 'PRAGMA wal_checkpoint(TRUNCATE)', parameters: [] };

/**
 * The embedded store, in a folder that is made where it is missing.
 * @throws StoreUnavailable if the folder cannot hold a database.
 */
export async function openSqliteStore(dataDir: string): Promise<ConversationStore> {
  const database = await guarded(async () => {
    mkdirSync(dataDir, { recursive: true });
    return openSqliteDatabase(join(dataDir, 'hvad-saa.sqlite'));
  });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  await guarded(() => migrate(db));
  const store = createSqlStore(db, commitTogether(database.transact));
  return {
    ...store,
    async forget(id) {
      await store.forget(id);
      await guarded(() => database.query(emptyLog));
    },
    async removeBefore(time) {
      const removed = await store.removeBefore(time);
      await guarded(() => database.query(emptyLog));
      return removed;
    },
  };
}
