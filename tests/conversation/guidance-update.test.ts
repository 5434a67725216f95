import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../../server/conversation/conversations.ts';
import { mostInputs } from '../../server/conversation/decide.ts';
import type { Reached } from '../../server/conversation/inputs.ts';
import { replay } from '../../server/conversation/replay.ts';
import { hashSecret } from '../../server/conversation/secret.ts';
import { type KeyedBlock, transcriptOf } from '../../server/conversation/transcript.ts';
import { exportOf } from '../../server/privacy/export.ts';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import type { ConversationStore, StoredConversation } from '../../server/store/store.ts';
import { renderBlock } from '../../server/texts/render.ts';
import { translators } from '../support/guide.ts';
import { temporaryFolder } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const secret = 'a-secret';
let store: ConversationStore;
let conversations: Conversations;
let id: string;

/** A conversation as last year's guidance left it: an answer, and the outcome that it led to then. */
async function lastYear(option: string, reached: Reached | null): Promise<void> {
  id = randomUUID();
  const record = {
    id,
    lang: 'da',
    topic,
    secretHash: hashSecret(secret),
    guidance: 'last-year',
    createdAt: 1,
  } as const;
  const input = { kind: 'answer', topic, question: 'purpose', option } as const;
  await store.append(record, { n: 1, command: randomUUID(), at: 1, turn: 1, reached, input });
}

const nobodyAsks = () => {
  throw new Error('nobody asks here');
};

const notices = ({ record, inputs }: StoredConversation) =>
  transcriptOf(
    replay(
      record,
      inputs.map(({ input }) => input),
    ),
  )
    .map(({ block }) => block)
    .filter(
      (block): block is Extract<KeyedBlock, { code: 'guidance-updated' }> =>
        'code' in block && block.code === 'guidance-updated',
    )
    .map((block) => renderBlock(translators.da, block, '2026-11'));

const reopen = async () => {
  const opened = await conversations.open(id, secret);
  if (!opened.ok) throw new Error(opened.code);
  return opened;
};

beforeEach(async () => {
  store = await openSqliteStore(temporaryFolder());
  conversations = createConversations(store, 'this-year', nobodyAsks);
});

describe('[CONV-10] a conversation that began under an earlier version of the guidance', () => {
  test('is told how its verdict changed, once', async () => {
    await lastYear('just-in-case', { topic, outcome: 'no-purpose', verdict: 'allowed' });
    const opened = await reopen();
    expect(opened.updated).toBe(true);
    expect(notices(opened.stored)).toEqual([
      {
        kind: 'notice',
        code: 'guidance-updated',
        text: 'Vejledningen er opdateret, siden du var her sidst, og svaret er ændret. Før: Ja. Nu: Nej.',
      },
    ]);
    const again = await reopen();
    expect(again.updated).toBe(false);
    expect(notices(again.stored)).toHaveLength(1);
  });

  test('is told that the verdict is the same', async () => {
    await lastYear('just-in-case', { topic, outcome: 'no-purpose', verdict: 'not-allowed' });
    expect(notices((await reopen()).stored)).toMatchObject([
      { text: expect.stringContaining('Svaret er stadig: Nej.') },
    ]);
  });

  test('is asked again where an answer is no longer offered, and keeps the notice in its place', async () => {
    await lastYear('an-option-of-last-year', { topic, outcome: 'gone', verdict: 'allowed' });
    const { stored } = await reopen();
    expect(notices(stored)).toMatchObject([
      { text: expect.stringContaining('stilles igen. Før var svaret: Ja.') },
    ]);
    const answered = await conversations.submit(id, {
      name: 'answer',
      payload: { id: randomUUID(), question: 'purpose', option: 'just-in-case' },
    });
    expect(answered).toEqual({ ok: true, turn: 1 });
    const now = (await reopen()).stored;
    expect(notices(now)).toHaveLength(1);
    expect(
      replay(
        now.record,
        now.inputs.map(({ input }) => input),
      ).place,
    ).toMatchObject({ outcome: 'no-purpose' });
  });

  test('is told once of each version, however often it goes to and fro between two of them', async () => {
    await lastYear('just-in-case', { topic, outcome: 'no-purpose', verdict: 'allowed' });
    const earlier = createConversations(store, 'last-year', nobodyAsks);
    for (let reconnect = 0; reconnect < 3; reconnect++) {
      await reopen();
      // told anew, because what the other version told may read otherwise
      expect(await earlier.open(id, secret)).toMatchObject({ updated: true });
    }
    expect((await reopen()).stored.inputs.map(({ input }) => input.kind)).toEqual(['answer', 'guidance']);
  });

  test('[CONV-9] is told anew without a notice where there is no room for one', async () => {
    await lastYear('just-in-case', { topic, outcome: 'no-purpose', verdict: 'allowed' });
    const filling = createConversations(store, 'last-year', nobodyAsks);
    const speak = () => filling.submit(id, { name: 'language', payload: { id: randomUUID(), lang: 'da' } });
    for (let n = 1; n < mostInputs; n++) await speak();
    expect(await speak()).toEqual({ ok: false, code: 'conversation-full' });
    const { stored, updated } = await reopen();
    expect(updated).toBe(true);
    expect(stored.inputs).toHaveLength(mostInputs);
    expect(notices(stored)).toEqual([]);
  });

  test('knows its version in the export', async () => {
    await lastYear('just-in-case', null);
    const { stored } = await reopen();
    expect(exportOf(stored, translators.da, 30)).toMatchObject({ guidance: 'this-year' });
  });
});

test('[TEXT-6] a text past its review date says so, and the chat goes on', () => {
  const notice: KeyedBlock = { kind: 'notice', code: 'general-guidance', reviewBy: '2027-11' };
  expect(renderBlock(translators.da, notice, '2027-11')).toMatchObject({ code: 'general-guidance' });
  expect(renderBlock(translators.da, notice, '2027-12')).toMatchObject({
    code: 'review-due',
    text: expect.stringContaining('senest 2027-11'),
  });
});
