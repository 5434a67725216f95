import { type Kysely, sql } from 'kysely';
import { inputSchema, reachedSchema } from '../conversation/inputs.ts';
import { type Language, languages } from '../protocol.ts';
import type { Tables } from './schema.ts';
import {
  type ConversationRecord,
  type ConversationStore,
  type StoredInput,
  StoreUnavailable,
} from './store.ts';

/** Rows that one statement of the retention job removes, so that it holds up nobody else for long. */
const removedAtOnce = 500;

/** Writes an input where it is the next one. */
export type Append = ConversationStore['append'];
/** Makes of writing one input the way in which a store commits. */
export type Commit = (write: (db: Kysely<Tables>) => Append) => Append;

/**
 * A store over any database that Kysely speaks to. Its tables exist.
 * @param commit how appends are committed: each alone, or those that wait together
 */
export function createSqlStore(db: Kysely<Tables>, commit: Commit): ConversationStore {
  const append = commit(appendWith);
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

    append: (record, input) => guarded(() => append(record, input)),

    forget: (id) =>
      guarded(async () => {
        await db.deleteFrom('conversations').where('id', '=', id).execute();
      }),

    report: (report) =>
      guarded(async () => {
        await db.insertInto('reports').values(report).execute();
      }),

    removeBefore: (time) =>
      guarded(async () => {
        const old = db
          .selectFrom('inputs as last')
          .select('last.conversation')
          .where('last.at', '<', time)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('inputs as later')
                  .select('later.n')
                  .whereRef('later.conversation', '=', 'last.conversation')
                  .whereRef('later.n', '>', 'last.n'),
              ),
            ),
          )
          .limit(removedAtOnce);
        let conversations = 0;
        for (let removed = removedAtOnce; removed === removedAtOnce; conversations += removed) {
          const { numDeletedRows } = await db
            .deleteFrom('conversations')
            .where('id', 'in', old)
            .executeTakeFirstOrThrow();
          removed = Number(numDeletedRows);
        }
        const { numDeletedRows } = await db
          .deleteFrom('reports')
          .where('at', '<', time)
          .executeTakeFirstOrThrow();
        return { conversations, reports: Number(numDeletedRows) };
      }),

    check: () =>
      guarded(async () => {
        await sql`select 1`.execute(db);
      }),

    watch: () => {},

    close: () => db.destroy(),
  };
}

/** Hands every failure of a database on as one that callers know. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreUnavailable(error);
  }
}

/** Writes an input, and the conversation with its first one. Both happen or neither, if `db` is a transaction. */
const appendWith = (db: Kysely<Tables>) => async (record: ConversationRecord, one: StoredInput) => {
  const { id, lang, topic, secretHash, guidance, createdAt } = record;
  const { n, command, at, turn, reached, input } = one;
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
        .where(sql<number>`(select coalesce(max(n), 0) from inputs where conversation = ${id})`, '=', n - 1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return written ? 'appended' : 'conflict';
};

function asLanguage(stored: string): Language {
  const language = languages.find((known) => known === stored);
  if (!language) throw new Error(`a conversation is stored in the unknown language "${stored}"`);
  return language;
}
