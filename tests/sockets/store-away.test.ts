import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let client: Client;
let database: DatabaseSync;
beforeAll(async () => {
  server = await startServer();
  client = await connect(server.url);
  database = new DatabaseSync(join(server.dataDir, 'hvad-saa.sqlite'));
});
afterAll(async () => {
  client.close();
  database.close();
  await server.close();
});

const ready = async () => (await fetch(`${server.url}/readyz`)).status;

test('[SOCK-11] [HTTP-2] without its table the store is away; when it is back the same command is taken, once', async () => {
  await client.do('start', { lang: 'da', topic: 'before.unsuccessful-applicants' });
  await client.answer('purpose', 'document-the-process');
  const before = structuredClone(client.transcript);
  const command = { id: randomUUID(), question: 'how-long', option: 'not-decided' };

  database.exec('ALTER TABLE inputs RENAME TO inputs_away');
  for (let attempt = 0; attempt < 3; attempt++)
    expect(await client.send('answer', command)).toEqual({
      ok: false,
      error: { code: 'unavailable', message: 'Vi kan ikke gemme lige nu. Prøv igen om lidt. Intet er tabt.' },
    });
  expect(client.transcript).toEqual(before);
  expect(await ready()).toBe(503);

  database.exec('ALTER TABLE inputs_away RENAME TO inputs');
  expect(await ready()).toBe(200);
  expect(await client.do('answer', command)).toMatchObject({ ok: true, turn: 2 });
  expect(await client.send('answer', command)).toMatchObject({ ok: true, turn: 2 });
  const exported = await client.send('export', {});
  expect(exported.ok && exported.data.inputs).toHaveLength(2);
});
