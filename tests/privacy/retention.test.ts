import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Clocks, keepRetention } from '../../server/privacy/retention.ts';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import type { ConversationStore } from '../../server/store/store.ts';
import { anInput, aRecord } from '../store/contract.ts';
import { temporaryFolder } from '../support/server.ts';

const hour = 3_600_000;
const day = 24 * hour;
const log = { info() {}, warn() {}, error() {} };

let store: ConversationStore;
let stop = () => {};
/** The two clocks, set by the tests. */
const time = { calendar: 0, steady: 0 };
const clocks: Clocks = { calendar: () => time.calendar, steady: () => time.steady };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  Object.assign(time, { calendar: 1_795_000_000_000, steady: 0 });
  store = await openSqliteStore(temporaryFolder());
});
afterEach(async () => {
  stop();
  vi.useRealTimers();
  await store.close();
});

/** Lets hours pass on both clocks. */
async function pass(hours: number): Promise<void> {
  for (let passed = 0; passed < hours; passed++) {
    time.calendar += hour;
    time.steady += hour;
    vi.advanceTimersByTime(hour);
    await store.check();
  }
}

async function conversationOf(at: number): Promise<string> {
  const record = aRecord();
  await store.append(record, { ...anInput(1), at });
  return record.id;
}

test('[RETAIN-2] a conversation is gone when its days have passed, and not before', async () => {
  const id = await conversationOf(time.calendar);
  stop = keepRetention(store, 2, log, clocks);
  await pass(47);
  expect(await store.load(id)).toBeDefined();
  await pass(2);
  await expect.poll(() => store.load(id)).toBeUndefined();
});

test('[RETAIN-2] what grew too old while no server ran is gone at the start', async () => {
  const id = await conversationOf(time.calendar - 3 * day);
  stop = keepRetention(store, 2, log, clocks);
  await expect.poll(() => store.load(id)).toBeUndefined();
});

test('[RETAIN-3] a calendar that jumps ahead removes nothing, until time has passed by both clocks', async () => {
  const id = await conversationOf(time.calendar);
  stop = keepRetention(store, 2, log, clocks);
  time.calendar += 3_650 * day;
  await pass(1);
  expect(await store.load(id)).toBeDefined();
  time.calendar -= 3_650 * day;
  await pass(24);
  expect(await store.load(id)).toBeDefined();
  await pass(30);
  await expect.poll(() => store.load(id)).toBeUndefined();
});
