import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import { flows, pathsOf, topics } from '../../flows/index.ts';
import { mostInputs } from '../../server/conversation/decide.ts';
import type { Input } from '../../server/conversation/inputs.ts';
import { replay } from '../../server/conversation/replay.ts';
import { transcriptOf } from '../../server/conversation/transcript.ts';
import { parseTrustProxy } from '../../server/guards/client-address.ts';
import { type Limits, limits } from '../../server/guards/limits.ts';
import { renderBlock } from '../../server/texts/render.ts';
import { type Client, connect } from '../support/client.ts';
import { translators } from '../support/guide.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const few = { burst: 2, perSecond: 0.01 };
let server: TestServer;
const open: Client[] = [];

const start = async (
  overrides: Partial<Omit<Limits, 'address'>>,
  address: Partial<Limits['address']> = {},
) => {
  const own = { ...limits, ...overrides, address: { ...limits.address, ...address } };
  server = await startServer({ trustProxy: parseTrustProxy('1') }, { limits: own });
};
/** A client at an address of its own, as a proxy would report it. */
const clientAt = async (address: string, options: object = {}) => {
  const client = await connect(server.url, { extraHeaders: { 'x-forwarded-for': address }, ...options });
  open.push(client);
  return client;
};
const codes = async (
  client: Client,
  times: number,
  command: 'start' | 'report' | 'export',
  payload: object,
) => {
  const results = [];
  for (let n = 0; n < times; n++) {
    const result = await client.send(command, payload);
    results.push(result.ok ? 'ok' : result.error.code);
  }
  return results;
};
/** What a handshake by polling is answered. */
const handshake = async (address: string) => {
  const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { 'x-forwarded-for': address, 'accept-language': 'en' },
  });
  const { status, headers, ok } = response;
  return {
    status,
    headers,
    wait: Number(headers.get('retry-after')),
    problem: ok || (await response.json()),
  };
};
/** How many connections the server closed for a reason. */
const closedFor = async (excess: string) => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`closed_total{excess="${excess}"} (\\d+)`).exec(text)?.[1] ?? 0);
};
interface Pausable {
  pause(): void;
  resume(): void;
}
const closed = (client: Client) => new Promise((resolve) => client.socket.once('disconnect', resolve));

afterEach(async () => {
  for (const client of open.splice(0)) client.close();
  await server.close();
});

test('[GUARD-2] a connection that sends too fast is told so in its language; its neighbour behind the same address goes on', async () => {
  await start({ socketEvents: { burst: 3, perSecond: 0.01 } });
  const flooding = await clientAt('198.51.100.1');
  await flooding.do('start', { lang: 'en', topic });
  await flooding.answer('purpose', 'just-in-case');
  await flooding.send('export', {});
  expect(await flooding.send('export', {})).toEqual({
    ok: false,
    error: {
      code: 'rate-limited',
      message: 'That was too fast. Wait a moment and try again. Nothing is lost.',
    },
  });
  const neighbour = await clientAt('198.51.100.1');
  await neighbour.do('start', { lang: 'da', topic });
  await neighbour.answer('purpose', 'just-in-case');
});

test('[GUARD-2] one address may do so much over all its connections; another address is not affected', async () => {
  await start({}, { events: { burst: 4, perSecond: 0.01 } });
  const [one, two, other] = [
    await clientAt('198.51.100.1'),
    await clientAt('198.51.100.1'),
    await clientAt('198.51.100.2'),
  ];
  expect(await codes(one, 3, 'start', { lang: 'da' })).toEqual(['ok', 'ok', 'ok']);
  expect(await codes(two, 2, 'start', { lang: 'da' })).toEqual(['ok', 'rate-limited']);
  expect(await codes(other, 1, 'start', { lang: 'da' })).toEqual(['ok']);
});

test('[GUARD-2] one address begins so many conversations and hands in so many texts', async () => {
  await start({}, { conversations: few, reports: few });
  const client = await clientAt('198.51.100.1');
  expect(await codes(client, 3, 'start', { lang: 'da' })).toEqual(['ok', 'ok', 'rate-limited']);
  expect(await codes(client, 3, 'report', { text: 'Må vi?' })).toEqual(['ok', 'ok', 'rate-limited']);
  expect(await codes(client, 1, 'export', {})).toEqual(['ok']);
});

test('[GUARD-2] what was refused can be sent again with the same id, and is taken once', async () => {
  await start({ socketEvents: { burst: 2, perSecond: 5 } });
  const client = await clientAt('198.51.100.1');
  await client.do('start', { lang: 'da', topic });
  await client.answer('purpose', 'document-the-process');
  const command = { id: randomUUID(), question: 'how-long', option: 'not-decided' };
  const first = await client.send('answer', command);
  expect(first).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
  await expect.poll(() => client.send('answer', command)).toMatchObject({ ok: true, turn: 2 });
});

test('[GUARD-3] one address opens so many connections in a time; by polling it is told when to come back', async () => {
  await start({}, { connections: few });
  const first = await clientAt('198.51.100.1');
  expect((await handshake('198.51.100.1')).status).toBe(200);
  const refused = await handshake('198.51.100.1');
  expect(refused.status).toBe(429);
  expect(refused.problem).toEqual({
    title: 'There were too many requests at once. Wait a moment and try again.',
    status: 429,
    code: 'rate-limited',
  });
  expect(refused.wait).toBeGreaterThan(1);
  await expect(clientAt('198.51.100.1')).rejects.toThrow();
  await clientAt('198.51.100.2');
  await first.do('start', { lang: 'da' });
});

test('[GUARD-3] one address has so many connections open, and gets another one when it closes one', async () => {
  await start({ openSocketsOfAddress: 2 });
  const first = await clientAt('198.51.100.1');
  await clientAt('198.51.100.1');
  await expect(clientAt('198.51.100.1')).rejects.toThrow();
  await clientAt('198.51.100.2');
  first.close();
  await expect
    .poll(() =>
      clientAt('198.51.100.1').then(
        () => 'let in',
        () => 'refused',
      ),
    )
    .toBe('let in');
});

test('[GUARD-3] [OBS-1] a full process says so, also to whoever runs it', async () => {
  await start({ openSockets: 1 });
  const first = await clientAt('198.51.100.1');
  const full = await handshake('198.51.100.2');
  expect(full.status).toBe(503);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('refusals_total{command="connect",code="not-ready"} 1');
  await first.do('start', { lang: 'da' });
});

/** A request to become a WebSocket, on a connection that the client does not close by itself. */
const askForWebSocket = async () => {
  const socket = connectTcp({
    port: Number(new URL(server.url).port),
    host: '127.0.0.1',
    allowHalfOpen: true,
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  return socket;
};

test('[GUARD-3] [SOCK-6] whoever is refused a WebSocket and is gone by then takes nothing with them', async () => {
  await start({ openSockets: 0 });
  for (let n = 0; n < 300; n++) (await askForWebSocket()).resetAndDestroy();
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('[GUARD-3] [RUN-4] a refused WebSocket leaves no connection behind, whatever its client does', async () => {
  await start({ openSockets: 0 });
  const refused = await Promise.all(Array.from({ length: 20 }, askForWebSocket));
  const answers = await Promise.all(refused.map(async (socket) => String((await once(socket, 'data'))[0])));
  expect(new Set(answers.map((answer) => answer.split('\r\n')[0]))).toEqual(
    new Set(['HTTP/1.1 503 Service Unavailable']),
  );
  const connections = () =>
    new Promise((resolve) => server.app.server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
  for (const socket of refused) socket.destroy();
});

test('[GUARD-4] a connection that floods is closed; the conversation is resumed with nothing lost', async () => {
  await start({ socketPackets: { burst: 50, perSecond: 1 } });
  const flooding = await clientAt('198.51.100.1');
  const { conversation, secret } = await flooding.do('start', { lang: 'da', topic });
  await flooding.answer('purpose', 'just-in-case');
  const cut = closed(flooding);
  for (let n = 0; n < 100; n++) (flooding.socket as Socket).emit('nonsense');
  await cut;
  const again = await clientAt('198.51.100.1');
  await again.do('resume', { conversation, secret, after: 0 });
  expect(again.transcript).toEqual(flooding.transcript);
});

test('[GUARD-4] a connection whose client does not read is closed; it may come back and resume', async () => {
  await start({ unsentBytes: 400_000 });
  const slow = await clientAt('198.51.100.1');
  const { conversation, secret } = await slow.do('start', { lang: 'da' });
  for (let n = 0; n < 30; n++) {
    await slow.answer('topic', topic);
    await slow.answer('purpose', 'just-in-case');
  }
  // each renders the whole transcript anew
  const speak = (n: number) => ({ id: randomUUID(), lang: n % 2 ? 'da' : 'en' });
  for (let n = 0; n < 10; n++) await slow.do('language', speak(n));
  expect(await closedFor('unread')).toBe(0);

  const engine = slow.socket.io.engine as unknown as { transport: { ws: { _socket: Pausable } } };
  const network = engine.transport.ws._socket;
  network.pause();
  // the buffers of the operating system take some megabytes before ours fill
  for (let n = 0; n < 400 && (await closedFor('unread')) === 0; n++)
    (slow.socket as Socket).emit('language', speak(n));
  expect(await closedFor('unread')).toBe(1);
  network.resume();
  const again = await clientAt('198.51.100.1');
  await again.do('resume', { conversation, secret, after: 0 });
  await again.answer('topic', 'menu');
});

test('[GUARD-4] where too much waits for all clients together, the one that most waits for is closed, and no other', async () => {
  await start({ unsentBytesOfAll: 400_000 });
  const slow = await clientAt('198.51.100.1');
  const { conversation, secret } = await slow.do('start', { lang: 'da' });
  for (let n = 0; n < 30; n++) {
    await slow.answer('topic', topic);
    await slow.answer('purpose', 'just-in-case');
  }
  const reading = await clientAt('198.51.100.2');
  await reading.do('resume', { conversation, secret, after: 0 });
  const cut: string[] = [];
  reading.socket.on('disconnect', () => cut.push('reading'));
  const speak = (n: number) => ({ id: randomUUID(), lang: n % 2 ? 'da' : 'en' });
  for (let n = 0; n < 10; n++) await reading.do('language', speak(n));
  // what was read waits no longer, however much it was in all
  expect(await closedFor('unread')).toBe(0);

  const engine = slow.socket.io.engine as unknown as { transport: { ws: { _socket: Pausable } } };
  engine.transport.ws._socket.pause();
  for (let n = 0; n < 400 && (await closedFor('unread')) === 0; n++) await reading.do('language', speak(n));
  expect(await closedFor('unread')).toBe(1);
  await reading.answer('topic', 'menu');
  expect(cut).toEqual([]);
  engine.transport.ws._socket.resume();
});

test('[GUARD-4] the default limit holds the longest transcript twice', () => {
  const { en } = translators;
  const bytesEachInput = topics.flatMap(({ id }) =>
    pathsOf(flows[id]).map(({ answers }) => {
      const inputs: Input[] = [
        { kind: 'answer', topic: 'menu', question: 'topic', option: id },
        ...answers.map((answer): Input => ({ kind: 'answer', topic: id, ...answer })),
      ];
      const blocks = transcriptOf(replay({ lang: 'en', topic: null }, inputs)).map((numbered) => ({
        ...numbered,
        block: renderBlock(en, numbered.block, '2026-11'),
      }));
      return Buffer.byteLength(JSON.stringify(blocks)) / inputs.length;
    }),
  );
  expect(Math.max(...bytesEachInput) * mostInputs * 2).toBeLessThan(limits.unsentBytes);
});

test('[HTTP-8] polling is answered without a type to guess, and nothing keeps it', async () => {
  await start({});
  const { status, headers } = await handshake('198.51.100.1');
  expect(status).toBe(200);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('set-cookie')).toBeNull();
});

test('[GUARD-2] before a conversation tells, a refusal is in the language that the browser prefers', async () => {
  await start({}, { conversations: { burst: 1, perSecond: 0.01 } });
  const headers = { 'x-forwarded-for': '198.51.100.1', 'accept-language': 'en-GB,en' };
  const [one, two] = [
    await clientAt('', { extraHeaders: headers }),
    await clientAt('', { extraHeaders: headers }),
  ];
  await one.do('start', { lang: 'en' });
  expect(await two.send('start', { lang: 'en' })).toMatchObject({
    error: { message: expect.stringContaining('too fast') },
  });
});

test('[SOCK-1] nobody is let in where nobody answers', async () => {
  await start({});
  const socket = io(server.url, { transports: ['websocket'], forceNew: true, reconnection: false });
  const refused = await new Promise((resolve) => socket.once('connect_error', resolve));
  expect(refused).toMatchObject({ message: 'not-found' });
  socket.close();
});
