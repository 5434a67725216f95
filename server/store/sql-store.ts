import { type Dialect, Kysely, sql } from 'kysely';
import { inputSchema, reachedSchema } from '../conversation/inputs.ts';
import { type Language, languages } from '../protocol.ts';
import type { Tables } from './schema.ts';
import { migrate } from './schema.ts';
import { type ConversationStore, StoreUnavailable } from './store.ts';

/**
 * A store over any database that Kysely speaks to, its tables made or brought up to date first.
 * @throws StoreUnavailable if the database cannot be opened.
 */
export async function openSqlStore(dialect: Dialect): Promise<ConversationStore> {
  const db = new Kysely<Tables>({ dialect });
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  };
  await guarded(() => migrate(db));

  return {
    load: (id) =>
      guarded(async () => {
        const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
        if (!row) return undefined;
        const inputs = await db
          .selectFrom('inputs')
          .selectAll()
          .where('conversation', '=', id)
          .orderBy('n')
          .execute();
        return {
          record: {
            id,
            lang: asLanguage(row.lang),
            topic: row.topic,
            secretHash: row.secret_hash,
            guidance: row.guidance,
            createdAt: row.created_at,
          },
          inputs: inputs.map(({ n, command, at, turn, reached, input }) => ({
            n,
            command,
            at,
            turn,
            reached: reachedSchema.nullable().parse(reached && JSON.parse(reached)),
            input: inputSchema.parse(JSON.parse(input)),
          })),
        };
      }),

    append: (record, { n, command, at, turn, reached, input }) =>
      guarded(async () => {
        const { id, lang, topic, secretHash, guidance, createdAt } = record;
        if (n === 1)
          await db
            .insertInto('conversations')
            .values({ id, lang, topic, secret_hash: secretHash, guidance, created_at: createdAt })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        // One statement, so that a gap, a repeat or a conversation that is gone writes nothing.
        const { numInsertedOrUpdatedRows: written } = await db
          .insertInto('inputs')
          .columns(['conversation', 'n', 'command', 'at', 'turn', 'reached', 'input'])
          .expression(
            db
              .selectFrom('conversations')
              .select([
                'id',
                sql.val(n).as('n'),
                sql.val(command).as('command'),
                sql.val(at).as('at'),
                sql.val(turn).as('turn'),
                sql.val(reached && JSON.stringify(reached)).as('reached'),
                sql.val(JSON.stringify(input)).as('input'),
              ])
              .where('id', '=', id)
              .where(
                sql<number>`(select coalesce(max(n), 0) from inputs where conversation = ${id})`,
                '=',
                n - 1,
              ),
          )
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        return written ? 'appended' : 'conflict';
      }),

    forget: (id) =>
      guarded(async () => {
        await db.deleteFrom('conversations').where('id', '=', id).execute();
      }),

    report: (report) =>
      guarded(async () => {
        await db.insertInto('reports').values(report).execute();
      }),

    check: () =>
      guarded(async () => {
        await sql`select 1`.execute(db);
      }),

    close: () => db.destroy(),
  };
}

function asLanguage(stored: string): Language {
  const language = languages.find((known) => known === stored);
  if (!language) throw new Error(`a conversation is stored in the unknown language "${stored}"`);
  return language;
}
