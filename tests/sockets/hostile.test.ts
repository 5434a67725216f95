import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { commands, errorCodes } from '../../server/protocol.ts';
import { type Client, connect } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;
let bystander: Client;
let hostile: Client;

beforeAll(async () => {
  server = await startServer();
});
afterEach(async () => {
  // whatever was sent, another conversation goes on
  bystander = await connect(server.url);
  await bystander.do('start', { lang: 'da', topic });
  await bystander.answer('purpose', 'just-in-case');
  bystander.close();
  hostile.close();
});
afterAll(() => server.close());

const emit = (event: string, ...args: unknown[]) =>
  (hostile.socket as Socket).timeout(20_000).emitWithAck(event, ...args) as Promise<
    { ok: true } | { ok: false; error: { code: string; message: string } }
  >;

test.each([
  ['nothing where a payload belongs', 'answer', []],
  ['null', 'answer', [null]],
  ['a text', 'answer', ['purpose']],
  ['a list', 'answer', [[1, 2]]],
  ['an answer without an id', 'answer', [{ question: 'purpose', option: 'just-in-case' }]],
  ['an id that is no UUID', 'answer', [{ id: '1', question: 'purpose', option: 'just-in-case' }]],
  ['a language we do not speak', 'start', [{ lang: 'sv' }]],
  ['a negative cursor', 'resume', [{ conversation: randomUUID(), secret: 's', after: -1 }]],
  ['bytes', 'answer', [Buffer.alloc(100)]],
  ['a length that cannot be compared', 'start', [{ lang: 'da', topic: { length: { toString: 1 } } }]],
])('[SOCK-1] [SOCK-6] refuses %s', async (_what, event, args) => {
  hostile = await connect(server.url);
  const refused = await emit(event, ...args);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'invalid-payload', message: expect.stringMatching(/\w/) },
  });
});

test('[SOCK-6] refuses an unknown event, a payload too large, and a command before any conversation', async () => {
  hostile = await connect(server.url);
  expect(await emit('frobnicate', {})).toMatchObject({ ok: false, error: { code: 'unknown-event' } });
  expect(await emit('toString', {})).toMatchObject({ ok: false, error: { code: 'unknown-event' } });
  const large = { lang: 'da', topic, padding: 'x'.repeat(10_000) };
  expect(await emit('start', large)).toMatchObject({ ok: false, error: { code: 'payload-too-large' } });
  const early = { id: randomUUID(), question: 'purpose', option: 'just-in-case' };
  expect(await emit('answer', early)).toMatchObject({ ok: false, error: { code: 'no-conversation' } });
});

test('[SOCK-6] closes the connection on a packet that is far too large', async () => {
  hostile = await connect(server.url);
  const closed = new Promise((resolve) => hostile.socket.once('disconnect', resolve));
  hostile.socket.emit('start', { lang: 'da', topic: 'x'.repeat(1_000_000) }, () => {});
  await closed;
  hostile = await connect(server.url);
  await hostile.do('start', { lang: 'da' });
});

test('[SOCK-6] refuses what of a flood it does not take, and loses nothing of what it took', async () => {
  hostile = await connect(server.url);
  await hostile.do('start', { lang: 'da' });
  const flood = Array.from({ length: 1_000 }, (_, index) =>
    emit('answer', { id: randomUUID(), question: 'stage', option: index % 2 ? 'before' : 'during' }),
  );
  const results = await Promise.all(flood);
  const taken = results.filter(({ ok }) => ok).length;
  const codes = new Set(results.flatMap((result) => (result.ok ? [] : [result.error.code])));
  expect(codes).toContain('rate-limited');
  const exported = await hostile.send('export', {});
  expect(exported.ok && exported.data.inputs).toHaveLength(taken);
});

test('[CONV-9] a conversation is full at 500 inputs', async () => {
  hostile = await connect(server.url);
  await hostile.do('start', { lang: 'da' });
  for (let n = 0; n < 500; n++) {
    const command = { id: randomUUID(), question: 'stage', option: n % 2 ? 'before' : 'during' };
    expect((await emit('answer', command)).ok).toBe(true);
  }
  const refused = await emit('answer', { id: randomUUID(), question: 'stage', option: 'after' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'conversation-full' } });
});

test('[SOCK-6] answers any payload with a documented code, and lives', async () => {
  hostile = await connect(server.url);
  await hostile.do('start', { lang: 'da', topic });
  const event = fc.constantFrom(...Object.keys(commands), 'nonsense', 'constructor');
  const nested = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 20 }, fc.constant({}), fc.record({ a: tie('tree'), __proto__: tie('tree') })),
  })).tree;
  const payload = fc.oneof(
    fc.jsonValue(),
    nested,
    fc.record({ id: fc.uuid(), question: fc.string(), option: fc.string() }),
  );
  await fc.assert(
    fc.asyncProperty(event, payload, async (name, value) => {
      const result = await emit(name, value);
      if (!result.ok) expect(errorCodes).toContain(result.error.code);
    }),
    { numRuns: 500 },
  );
});

test('[SOCK-6] an event without an acknowledgement does no harm', async () => {
  hostile = await connect(server.url);
  const bare: Socket = hostile.socket as Socket;
  bare.emit('answer', { id: randomUUID() });
  bare.emit('nonsense');
  await hostile.do('start', { lang: 'da' });
});

test('[SOCK-8] a page of another origin cannot connect', async () => {
  hostile = await connect(server.url);
  const foreign = connect(server.url, { extraHeaders: { origin: 'https://evil.example' } });
  await expect(foreign).rejects.toThrow();
  const own = await connect(server.url, { extraHeaders: { origin: server.url } });
  own.close();
});
