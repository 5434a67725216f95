import type { Kysely } from 'kysely';

export interface Tables {
  conversations: {
    id: string;
    lang: string;
    topic: string | null;
    secret_hash: string;
    guidance: string;
    created_at: number;
  };
  inputs: {
    conversation: string;
    n: number;
    command: string;
    at: number;
    turn: number;
    reached: string | null;
    input: string;
  };
  reports: {
    id: string;
    at: number;
    lang: string;
    text: string;
  };
}

/** Makes the tables where they are missing. Times are milliseconds since 1970, so 64 bits wide. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
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
    .addUniqueConstraint('commands_count_once', ['conversation', 'command'])
    .execute();
  await db.schema
    .createTable('reports')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
}
