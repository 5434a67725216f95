import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Clocks, keepRetention } from '../../server/privacy/retention.ts';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import type { ConversationStore } from '../../server/store/store.ts';
import { anInput, aRecord } from '../store/contract.ts';
import { temporaryFolder } from '../support/server.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const log = { info() {}, warn() {}, error() {} };

let store: ConversationStore;
let stop = () => {};
/** The two clocks, set by the tests. */
const time = { calendar: 0, steady: 0 };
const clocks: Clocks = { calendar: () => time.calendar, steady: () => time.steady };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Object.assign(time, { calendar: 1_795_000_000_000, steady: 0 });
  store = await openSqliteStore(temporaryFolder());
});
afterEach(async () => {
  stop();
  vi.useRealTimers();
  await store.close();
});

/** Lets time pass on both clocks, a minute at a time. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += minute) {
    time.calendar += minute;
    time.steady += minute;
    vi.advanceTimersByTime(minute);
  }
  await store.check();
}

async function conversationOf(at: number): Promise<string> {
  const record = aRecord();
  await store.append(record, { ...anInput(1), at });
  return record.id;
}

test('[RETAIN-2] a conversation is gone when its days have passed, and not before', async () => {
  const id = await conversationOf(time.calendar);
  stop = keepRetention(store, 2, log, clocks);
  await pass(47 * hour);
  expect(await store.load(id)).toBeDefined();
  await pass(2 * hour);
  await expect.poll(() => store.load(id)).toBeUndefined();
});

test('[RETAIN-2] what grew too old while no server ran is gone soon after the start', async () => {
  const id = await conversationOf(time.calendar - 3 * day);
  stop = keepRetention(store, 2, log, clocks);
  await pass(11 * minute);
  await expect.poll(() => store.load(id)).toBeUndefined();
});

test('[RETAIN-3] a start with a clock that is years ahead removes nothing, where it is set right within minutes', async () => {
  const id = await conversationOf(time.calendar);
  time.calendar += 3_650 * day;
  stop = keepRetention(store, 2, log, clocks);
  await pass(5 * minute);
  time.calendar -= 3_650 * day;
  await pass(day);
  expect(await store.load(id)).toBeDefined();
});

test('[RETAIN-3] a calendar that jumps ahead removes nothing, until time has passed by both clocks', async () => {
  const id = await conversationOf(time.calendar);
  stop = keepRetention(store, 2, log, clocks);
  time.calendar += 3_650 * day;
  await pass(hour);
  expect(await store.load(id)).toBeDefined();
  time.calendar -= 3_650 * day;
  await pass(day);
  expect(await store.load(id)).toBeDefined();
  await pass(30 * hour);
  await expect.poll(() => store.load(id)).toBeUndefined();
});
