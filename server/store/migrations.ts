import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './schema.ts';

/** In the order of their names. One that has been released is never edited; a new one is added below it. */
const migrations: Record<string, Migration> = {
  // the first releases made these tables without noting it, hence "if not exists"
  '2026-11-21-conversations': {
    async up(db) {
      await db.schema
        .createTable('conversations')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('topic', 'text')
        .addColumn('secret_hash', 'text', (column) => column.notNull())
        .addColumn('guidance', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('inputs')
        .ifNotExists()
        .addColumn('conversation', 'text', (column) =>
          column.notNull().references('conversations.id').onDelete('cascade'),
        )
        .addColumn('n', 'integer', (column) => column.notNull())
        .addColumn('command', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('turn', 'integer', (column) => column.notNull())
        .addColumn('reached', 'text')
        .addColumn('input', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('inputs_are_numbered', ['conversation', 'n'])
        .execute();
      await db.schema
        .createTable('reports')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '2026-11-22-retention': {
    async up(db) {
      await db.schema.createIndex('inputs_by_time').on('inputs').column('at').execute();
      await db.schema.createIndex('reports_by_time').on('reports').column('at').execute();
    },
  },
  '2026-11-23-feedback': {
    async up(db) {
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('topic', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('helpful', 'integer', (column) => column.notNull())
        .addColumn('comment', 'text')
        .execute();
      await db.schema.createIndex('feedback_by_time').on('feedback').column('at').execute();
    },
  },
};

/**
 * Brings the tables up to date; on PostgreSQL under an advisory lock, so that of many processes one does it.
 * @throws what the database throws.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
