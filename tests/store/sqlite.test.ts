import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite.ts';
import { StoreUnavailable } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/server.ts';
import { anInput, aRecord, storeContract } from './contract.ts';

const folder = temporaryFolder();
storeContract('SQLite', () => openSqliteStore(folder));

test('a folder that cannot hold a database says so', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(openSqliteStore(file)).rejects.toThrow(StoreUnavailable);
});

test('[PRIV-2] a forgotten conversation leaves no trace in the files', async () => {
  const own = temporaryFolder();
  const store = await openSqliteStore(own);
  const record = { ...aRecord(), topic: 'canary-topic' };
  await store.append(record, anInput(1));
  await store.forget(record.id);
  await store.close();
  const database = readFileSync(join(own, 'hvad-saa.sqlite'), 'latin1');
  expect(database).not.toContain('canary-topic');
});
