import { type CompiledQuery, Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations.ts';
import { createNews } from './news.ts';
import type { Tables } from './schema.ts';
import { type Commit, createSqlStore, guarded } from './sql-store.ts';
import type { ConversationStore } from './store.ts';

/** In milliseconds. A person waits; what takes longer has failed, and can be sent again. */
const longestWait = 5_000;
const mostConnections = 10;

/** PostgreSQL's error code for a row whose parent is gone: the conversation was forgotten this very moment. */
const foreignKeyViolation = '23503';

/** Our 64-bit numbers are times in milliseconds, which a JavaScript number holds exactly. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * A store in PostgreSQL, which any number of processes share.
 * @param url `postgres://…`
 * @param lost told of each connection that broke while nothing used it; the next query opens another
 * @throws StoreUnavailable if the database does not answer.
 */
export async function openPostgresStore(
  url: string,
  lost: (error: Error) => void,
): Promise<ConversationStore> {
  const options = { connectionString: url, application_name: 'hvad-saa', keepAlive: true, types };
  await guarded(() => migrateAlone(options, lost));
  const impatient = { ...options, connectionTimeoutMillis: longestWait, query_timeout: longestWait };
  const pool = openPool({ ...impatient, max: mostConnections, statement_timeout: longestWait }, lost);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withoutTheDead(pool) }) });
  const store = createSqlStore(db, commitAlone(db));
  const news = createNews(() => new pg.Client(impatient), lost);
  return {
    ...store,
    async append(record, input) {
      const result = await store.append(record, input);
      if (result === 'appended') news.announce(record.id);
      return result;
    },
    watch: news.watch,
    async close() {
      await news.close();
      await store.close();
    },
  };
}

/** Connections of which none, when it breaks, takes the process with it. */
function openPool(options: pg.PoolConfig, lost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ ...options, connectionTimeoutMillis: longestWait });
  pool.on('error', lost);
  // the pool hears of connections that nothing uses only; one in use fails its query, and says so besides
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/**
 * The same connections, without those that the database did not answer on: pg takes such a connection back, and has
 * each later query wait for the one that no answer comes to. An error that the database tells is an answer.
 */
function withoutTheDead(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      let dead: unknown;
      const query = async (text: string, parameters: readonly unknown[]) => {
        if (dead) throw dead;
        try {
          return await client.query(text, [...parameters]);
        } catch (error) {
          if (!(error instanceof pg.DatabaseError)) dead = error;
          throw error;
        }
      };
      // Kysely's type allows for cursors, which we do not use
      return { query: query as never, release: () => client.release(dead !== undefined) };
    },
  };
}

/** On a connection of its own, because a migration may take longer than any query should. */
async function migrateAlone(options: pg.PoolConfig, lost: (error: Error) => void): Promise<void> {
  const pool = openPool({ ...options, max: 1 }, lost);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}

/** PostgreSQL flushes the commits of several connections together by itself. */
const commitAlone =
  (db: Kysely<Tables>): Commit =>
  async (statements) => {
    try {
      if (statements.length === 1) return await runAll(db, statements);
      return await db.transaction().execute((transaction) => runAll(transaction, statements));
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === foreignKeyViolation) return 0;
      throw error;
    }
  };

async function runAll(db: Kysely<Tables>, statements: readonly CompiledQuery[]): Promise<number> {
  let written = 0;
  for (const statement of statements)
    written = Number((await db.executeQuery(statement)).numAffectedRows ?? 0);
  return written;
}
