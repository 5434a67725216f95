import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import { type ConversationStore, StoreUnavailable } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/server.ts';
import { anInput, aRecord, storeContract } from './contract.ts';

const folder = temporaryFolder();
const traceIn = (own: string) =>
  readdirSync(own).some((name) => readFileSync(join(own, name)).includes('canary'));

/** Reads from the store on a thread of its own, as a back-up does, and lets go after two seconds, whoever waits. */
async function startReader(own: string): Promise<Worker> {
  const reads = `
    const { parentPort, workerData } = require('node:worker_threads');
    const database = new (require('node:sqlite').DatabaseSync)(workerData);
    database.exec('BEGIN');
    database.prepare('SELECT count(*) FROM inputs').get();
    parentPort.postMessage('reads');
    setTimeout(() => database.close(), 2_000);
  `;
  const reader = new Worker(reads, { eval: true, workerData: join(own, 'hvad-saa.sqlite') });
  await once(reader, 'message');
  return reader;
}
storeContract('SQLite', () => openSqliteStore(folder));

test('a folder that cannot hold a database says so', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(openSqliteStore(file)).rejects.toThrow(StoreUnavailable);
});

test.each<[string, (store: ConversationStore, id: string) => Promise<unknown>]>([
  ['a forgotten conversation', (store, id) => store.forget(id)],
  ['one whose time is over', (store) => store.removeBefore(anInput(1).at + 1)],
])('[STORE-10] [PRIV-2] %s leaves no trace in the files, while they are in use', async (_whose, remove) => {
  const own = temporaryFolder();
  const store = await openSqliteStore(own);
  const record = { ...aRecord(), topic: 'canary-topic' };
  await store.append(record, anInput(1));
  expect(traceIn(own)).toBe(true);
  await remove(store, record.id);
  expect(traceIn(own)).toBe(false);
  await store.close();
});

test('[STORE-10] forgetting waits for nobody who reads, and the trace goes when they are done', async () => {
  const own = temporaryFolder();
  const store = await openSqliteStore(own);
  const record = { ...aRecord(), topic: 'canary-topic' };
  await store.append(record, anInput(1));
  const gone = once(await startReader(own), 'exit');
  await store.forget(record.id);
  // had it waited, the reader would have let go, and the log would be empty
  expect(traceIn(own)).toBe(true);
  expect(await store.append(aRecord(), anInput(1))).toBe('appended');
  await gone;
  await expect.poll(() => traceIn(own)).toBe(false);
  await store.close();
});
