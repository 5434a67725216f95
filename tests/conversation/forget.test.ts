import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConversations } from '../../server/conversation/conversations.ts';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import { type ConversationStore, StoreUnavailable } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/server.ts';

let store: ConversationStore;
beforeEach(async () => {
  store = await openSqliteStore(temporaryFolder());
});
afterEach(() => store.close());

function begin(on: ConversationStore) {
  const conversations = createConversations(on, 'guidance', () => {
    throw new Error('nobody asks');
  });
  const started = conversations.start('da');
  if (!started.ok) throw new Error(started.code);
  const id = started.conversation;
  const answer = (option: string) =>
    conversations.submit(id, { name: 'answer', payload: { id: randomUUID(), question: 'stage', option } });
  return { conversations, id, answer };
}

test('[PRIV-2] [STORE-3] what one tab forgets while another gives the first answer stays forgotten', async () => {
  const { conversations, id, answer } = begin(store);
  const answers = Promise.all([answer('before'), answer('during')]);
  await conversations.forget(id);
  await answers;
  expect(await store.load(id)).toBeUndefined();
  expect(await answer('after')).toEqual({ ok: false, code: 'conversation-not-found' });
});

test.each([
  ['written', () => store.append],
  ['refused', () => () => Promise.reject(new StoreUnavailable('away'))],
])(
  '[PRIV-2] [STORE-3] it stays so where that answer is on its way to the store, and is %s',
  async (_fate, append) => {
    const arrived = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const slow: ConversationStore = {
      ...store,
      async append(...input) {
        arrived.resolve();
        await over.promise;
        return append()(...input);
      },
    };
    const { conversations, id, answer } = begin(slow);
    const answered = answer('before').catch(() => {});
    await arrived.promise;
    const forgotten = conversations.forget(id);
    over.resolve();
    await Promise.all([answered, forgotten]);
    expect(await store.load(id)).toBeUndefined();
    expect(await conversations.load(id)).toBeUndefined();
  },
);
