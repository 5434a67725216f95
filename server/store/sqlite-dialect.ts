import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteDatabase } from './sqlite-database.ts';

/** Kysely's dialect of SQLite for a database that answers from another thread. */
export function sqliteDialect(database: SqliteDatabase): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(compiled: CompiledQuery) {
      const { rows, written } = await database.query(compiled);
      return { rows: rows as Row[], numAffectedRows: BigInt(written) };
    },
    streamQuery() {
      throw new Error('rows are never streamed');
    },
  };
  const run = (sql: string) => async () => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      releaseConnection: async () => {},
      // migrations alone run in such a transaction, before anything else does
      beginTransaction: run('begin'),
      commitTransaction: run('commit'),
      rollbackTransaction: run('rollback'),
      destroy: () => database.close(),
    }),
  };
}
