import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const outcome = 'no-purpose';
let server: TestServer;
let client: Client;
let conversation: string;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  client = await connect(server.url);
  ({ conversation } = await client.do('start', { lang: 'da', topic }));
});
afterEach(() => client.close());
afterAll(() => server.close());

/** What the database holds of feedback, newest last, read past the store. */
function kept(): Record<string, unknown>[] {
  const database = new DatabaseSync(join(server.dataDir, 'hvad-saa.sqlite'), { readOnly: true });
  const rows = database.prepare('select * from feedback order by rowid').all();
  database.close();
  return rows;
}

test('[FEED-1] is kept by the day, masked, and without any tie to the conversation', async () => {
  await client.answer('purpose', 'just-in-case');
  const comment = 'Ring til mig på 22 34 56 78, cpr 010190-1234';
  expect(await client.send('feedback', { id: randomUUID(), outcome, helpful: false, comment })).toEqual({
    ok: true,
  });
  const row = kept().at(-1);
  expect(row).toMatchObject({ lang: 'da', topic, outcome, helpful: 0 });
  expect(row?.comment).toMatch(/^Ring til mig på \[tlf\.\], cpr \[CPR\]$/);
  expect(Number(row?.at) % (24 * 60 * 60 * 1000)).toBe(0);
  const stored = await server.store.load(conversation);
  const traces = [
    conversation,
    stored?.record.secretHash,
    ...(stored?.inputs ?? []).map((each) => each.command),
  ];
  for (const trace of traces) expect(JSON.stringify(row)).not.toContain(trace);
  expect(stored?.inputs).toHaveLength(1);
});

test('[FEED-1] outlives the conversation that it came from', async () => {
  await client.answer('purpose', 'just-in-case');
  const before = kept().length;
  await client.send('feedback', { outcome, helpful: true });
  await client.send('forget', { id: randomUUID() });
  expect(kept()).toHaveLength(before + 1);
});

test('[FEED-2] sent twice with one id is kept once', async () => {
  await client.answer('purpose', 'just-in-case');
  const before = kept().length;
  const feedback = { id: randomUUID(), outcome, helpful: true };
  expect(await client.send('feedback', feedback)).toEqual({ ok: true });
  expect(await client.send('feedback', feedback)).toEqual({ ok: true });
  expect(kept()).toHaveLength(before + 1);
});

test('[FEED-2] is refused for an answer that the conversation was not given, and keeps nothing', async () => {
  const before = kept().length;
  const refused = { ok: false, error: { code: 'outcome-not-reached' } };
  expect(await client.send('feedback', { outcome, helpful: true })).toMatchObject(refused);
  await client.answer('purpose', 'just-in-case');
  for (const other of ['set-a-deadline', 'no-such-outcome', '__proto__'])
    expect(await client.send('feedback', { outcome: other, helpful: true })).toMatchObject(refused);
  expect(kept()).toHaveLength(before);
});

test.each([{ outcome }, { outcome, helpful: 'yes' }, { outcome, helpful: true, comment: 'x'.repeat(501) }])(
  '[SOCK-1] refuses %j',
  async (payload) => {
    await client.answer('purpose', 'just-in-case');
    expect(await client.send('feedback', payload)).toMatchObject({
      ok: false,
      error: { code: 'invalid-payload' },
    });
  },
);
