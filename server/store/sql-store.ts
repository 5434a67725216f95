import { setImmediate } from 'node:timers/promises';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import { inputSchema, reachedSchema } from '../conversation/inputs.ts';
import { type Language, languages } from '../protocol.ts';
import { compiled } from './compiled-query.ts';
import type { Tables } from './schema.ts';
import {
  type ConversationRecord,
  type ConversationStore,
  type StoredInput,
  StoreUnavailable,
} from './store.ts';

/** Rows that one statement of the retention job removes; whatever waits has its turn between two. */
const removedAtOnce = 500;

/** Runs the statements of one append durably, all or none. Returns the rows that the last one wrote. */
export type Commit = (statements: readonly CompiledQuery[]) => Promise<number>;

/**
 * A store over any database that Kysely speaks to. Its tables exist.
 * @param commit how appends are committed: each alone, or those that wait together
 */
export function createSqlStore(db: Kysely<Tables>, commit: Commit): ConversationStore {
  const statementsOf = appendStatements(db);
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

    append: (record, input) =>
      guarded(async () => ((await commit(statementsOf(record, input))) ? 'appended' : 'conflict')),

    forget: (id) =>
      guarded(async () => {
        await db.deleteFrom('conversations').where('id', '=', id).execute();
      }),

    report: (report) =>
      guarded(async () => {
        await db
          .insertInto('reports')
          .values(report)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),

    feedback: (feedback) =>
      guarded(async () => {
        await db
          .insertInto('feedback')
          .values({ ...feedback, helpful: Number(feedback.helpful) })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
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
          // SQLite answers at once, so that nothing else would run until all is removed
          await setImmediate();
        }
        const removedFrom = async (table: 'reports' | 'feedback') => {
          const { numDeletedRows } = await db
            .deleteFrom(table)
            .where('at', '<', time)
            .executeTakeFirstOrThrow();
          return Number(numDeletedRows);
        };
        return {
          conversations,
          reports: await removedFrom('reports'),
          feedback: await removedFrom('feedback'),
        };
      }),

    check: () =>
      guarded(async () => {
        // of our own table: that the database can count says nothing, and SQLite does not even look at its file for it
        await db.selectFrom('inputs').select('n').where('conversation', '=', '').execute();
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

/**
 * The statements that write an input, and the conversation with its first one. The last one writes a row if the
 * input is the next one: it is one statement, so that a gap, a repeat or a conversation that is gone writes nothing.
 */
function appendStatements(db: Kysely<Tables>) {
  const begin = compiled(
    { id: '', lang: '', topic: '' as string | null, secretHash: '', guidance: '', createdAt: 0 },
    ({ id, lang, topic, secretHash, guidance, createdAt }) =>
      db
        .insertInto('conversations')
        .values({ id, lang, topic, secret_hash: secretHash, guidance, created_at: createdAt })
        .onConflict((conflict) => conflict.doNothing()),
  );
  const append = compiled(
    { id: '', n: 0, previous: 0, command: '', at: 0, turn: 0, reached: '' as string | null, input: '' },
    ({ id, n, previous, command, at, turn, reached, input }) =>
      db
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
              sql.val(reached).as('reached'),
              sql.val(input).as('input'),
            ])
            .where('id', '=', id)
            .where(
              sql<number>`(select coalesce(max(n), 0) from inputs where conversation = ${id})`,
              '=',
              previous,
            )
            // no index of its own: who writes the next number knows all commands before it
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('inputs')
                    .select('n')
                    .where('conversation', '=', id)
                    .where('command', '=', command),
                ),
              ),
            ),
        )
        .onConflict((conflict) => conflict.doNothing()),
  );
  return (record: ConversationRecord, { n, command, at, turn, reached, input }: StoredInput) => {
    const { id, lang, topic, secretHash, guidance, createdAt } = record;
    const texts = { reached: reached && JSON.stringify(reached), input: JSON.stringify(input) };
    const next = append({ id, n, previous: n - 1, command, at, turn, ...texts });
    return n === 1 ? [begin({ id, lang, topic, secretHash, guidance, createdAt }), next] : [next];
  };
}

function asLanguage(stored: string): Language {
  const language = languages.find((known) => known === stored);
  if (!language) throw new Error(`a conversation is stored in the unknown language "${stored}"`);
  return language;
}
