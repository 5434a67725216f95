import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test, vi } from 'vitest';
import { createConversations } from '../../server/conversation/conversations.ts';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import { temporaryFolder } from '../support/server.ts';

// before anything is imported: what caches for a while takes its clock along then
vi.hoisted(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterAll(() => {
  vi.useRealTimers();
});

/** Whether nothing in this process leads to an object any more. */
async function isGone(object: WeakRef<object>): Promise<boolean> {
  setFlagsFromString('--expose-gc');
  // a weak reference holds until the end of the task that it was read in
  await new Promise(setImmediate);
  runInNewContext('gc')();
  return object.deref() === undefined;
}

test('[PRIV-2] what another process forgets is gone from memory within minutes, though nobody asks for it', async () => {
  // at zero itself, no cache believes that time has begun
  vi.advanceTimersByTime(1_000);
  const store = await openSqliteStore(temporaryFolder());
  const conversations = createConversations(store, 'guidance', () => {
    throw new Error('nobody asks');
  });
  const started = conversations.start('da');
  if (!started.ok) throw new Error(started.code);
  const id = started.conversation;
  const payload = { id: randomUUID(), question: 'stage', option: 'before' };
  await conversations.submit(id, { name: 'answer', payload });
  const known = new WeakRef((await conversations.load(id)) ?? {});
  expect(await isGone(known)).toBe(false);
  await store.forget(id);
  vi.advanceTimersByTime(7 * 60_000);
  expect(await isGone(known)).toBe(true);
  await store.close();
});
