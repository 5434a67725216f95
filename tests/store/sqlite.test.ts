import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import { type ConversationStore, StoreUnavailable } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/server.ts';
import { anInput, aRecord, storeContract } from './contract.ts';

const folder = temporaryFolder();
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
  const files = () => readdirSync(own).map((name) => readFileSync(join(own, name), 'latin1'));
  const record = { ...aRecord(), topic: 'canary-topic' };
  await store.append(record, anInput(1));
  expect(files().join()).toContain('canary-topic');
  await remove(store, record.id);
  expect(files().join()).not.toContain('canary-topic');
  await store.close();
});
