import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresStore } from '../../server/store/postgres.ts';
import { StoreUnavailable } from '../../server/store/store.ts';
import { startFaultyProxy } from '../support/faulty-proxy.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { anInput, aRecord, storeContract } from './contract.ts';

let postgres: Postgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
});
afterAll(() => postgres.remove());

const open = (address = url) => openPostgresStore(address, () => {});

storeContract('PostgreSQL', open);

test('[STORE-6] many processes that start at once make the tables once', async () => {
  const empty = await postgres.createDatabase();
  const stores = await Promise.all(Array.from({ length: 5 }, () => open(empty)));
  const record = aRecord();
  expect(await stores[0]?.append(record, anInput(1))).toBe('appended');
  expect((await stores[4]?.load(record.id))?.inputs).toHaveLength(1);
  await Promise.all(stores.map((store) => store.close()));
});

test('[STORE-7] what one process writes wakes the others, and not itself', async () => {
  const [writer, reader] = await Promise.all([open(), open()]);
  const heard = { writer: [] as unknown[], reader: [] as unknown[] };
  writer.watch((id) => heard.writer.push(id));
  reader.watch((id) => heard.reader.push(id));
  const sent: string[] = [];
  await expect
    .poll(async () => {
      // until both listen, which they begin to do on their own
      const record = aRecord();
      await writer.append(record, anInput(1));
      sent.push(record.id);
      return heard.reader.some((id) => sent.includes(id as string));
    })
    .toBe(true);
  const record = aRecord();
  await writer.append(record, anInput(1));
  await expect.poll(() => heard.reader).toContain(record.id);
  expect(heard.writer).not.toContain(record.id);
  await Promise.all([writer.close(), reader.close()]);
});

test('[STORE-8] a stop of the database is survived: refused while it is away, served when it is back', async () => {
  const breaks: Error[] = [];
  const store = await openPostgresStore(url, (error) => breaks.push(error));
  const heard: unknown[] = [];
  store.watch((id) => heard.push(id));
  const record = aRecord();
  await store.append(record, anInput(1));
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  await postgres.stop();
  await expect(store.check()).rejects.toThrow(StoreUnavailable);
  await expect(store.append(record, anInput(2))).rejects.toThrow(StoreUnavailable);
  heard.length = 0;
  await postgres.start();
  await expect.poll(() => store.append(record, anInput(2)).catch(() => 'away')).toBe('appended');
  await expect.poll(() => heard).toContain(undefined);
  expect((await store.load(record.id))?.inputs).toHaveLength(2);
  expect(breaks.length).toBeGreaterThan(0);
  await store.close();
});

test('[STORE-8] connections that stay open but carry nothing are given up, and nobody misses news', async () => {
  const { host, pathname, username, password } = new URL(url);
  const proxy = await startFaultyProxy([`http://${host}`]);
  const through = `postgres://${username}:${password}@${new URL(proxy.url).host}${pathname}`;
  const [store, elsewhere] = await Promise.all([open(through), open()]);
  const heard = { here: [] as unknown[], elsewhere: [] as unknown[] };
  store.watch((id) => heard.here.push(id));
  elsewhere.watch((id) => heard.elsewhere.push(id));
  // as many at once as there are connections
  const records = Array.from({ length: 10 }, aRecord);
  await Promise.all(records.map((record) => store.append(record, anInput(1))));
  await expect.poll(() => heard.here.length > 0 && heard.elsewhere.length > 0).toBe(true);
  heard.here.length = 0;
  heard.elsewhere.length = 0;

  proxy.deafen('both');
  const second = anInput(2);
  const attempts = records.map((record) => store.append(record, second).catch((error) => error));
  expect((await Promise.all(attempts)).every((refused) => refused instanceof StoreUnavailable)).toBe(true);
  for (const record of records) expect(await store.append(record, second)).toBe('appended');
  await store.check();
  // each end is told to read all: what this one wrote or missed meanwhile
  await expect.poll(() => heard.here).toContain(undefined);
  await expect.poll(() => heard.elsewhere).toContain(undefined);
  const record = aRecord();
  await elsewhere.append(record, anInput(1));
  await expect.poll(() => heard.here).toContain(record.id);
  await Promise.all([store.close(), elsewhere.close()]);
  proxy.close();
});

test('an address where no database answers says so', async () => {
  await expect(open('postgres://nobody:x@127.0.0.1:1/none')).rejects.toThrow(StoreUnavailable);
});
