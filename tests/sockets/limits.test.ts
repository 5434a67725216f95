import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { startLimited } from '../support/limited-server.ts';

const topic = 'before.unsuccessful-applicants';
const few = { burst: 2, perSecond: 0.01 };

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
const handshake = async (url: string, address: string) => {
  const response = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, {
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

test('[GUARD-2] a connection that sends too fast is told so in its language; its neighbour behind the same address goes on', async () => {
  const { clientAt } = await startLimited({ socketEvents: { burst: 3, perSecond: 0.01 } });
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
  const { clientAt } = await startLimited({}, { events: { burst: 4, perSecond: 0.01 } });
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
  const { clientAt } = await startLimited({}, { conversations: few, reports: few });
  const client = await clientAt('198.51.100.1');
  expect(await codes(client, 3, 'start', { lang: 'da' })).toEqual(['ok', 'ok', 'rate-limited']);
  expect(await codes(client, 3, 'report', { text: 'Må vi?' })).toEqual(['ok', 'ok', 'rate-limited']);
  expect(await codes(client, 1, 'export', {})).toEqual(['ok']);
});

test('[GUARD-2] what was refused can be sent again with the same id, and is taken once', async () => {
  const { clientAt } = await startLimited({ socketEvents: { burst: 2, perSecond: 0.5 } });
  const client = await clientAt('198.51.100.1');
  await client.do('start', { lang: 'da', topic });
  await client.answer('purpose', 'document-the-process');
  const command = { id: randomUUID(), question: 'how-long', option: 'not-decided' };
  const first = await client.send('answer', command);
  expect(first).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
  await expect.poll(() => client.send('answer', command)).toMatchObject({ ok: true, turn: 2 });
});

test('[GUARD-3] one address opens so many connections in a time; by polling it is told when to come back', async () => {
  const { clientAt, url } = await startLimited({}, { connections: few });
  const first = await clientAt('198.51.100.1');
  expect((await handshake(url, '198.51.100.1')).status).toBe(200);
  const refused = await handshake(url, '198.51.100.1');
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
  const { clientAt } = await startLimited({ openSocketsOfAddress: 2 });
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
  const { clientAt, url } = await startLimited({ openSockets: 1 });
  const first = await clientAt('198.51.100.1');
  const full = await handshake(url, '198.51.100.2');
  expect(full.status).toBe(503);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('refusals_total{command="connect",code="not-ready"} 1');
  await first.do('start', { lang: 'da' });
});

test('[GUARD-2] before a conversation tells, a refusal is in the language that the browser prefers', async () => {
  const { clientAt } = await startLimited({}, { conversations: { burst: 1, perSecond: 0.01 } });
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

test('[HTTP-8] polling is answered without a type to guess, and nothing keeps it', async () => {
  const { url } = await startLimited();
  const { status, headers } = await handshake(url, '198.51.100.1');
  expect(status).toBe(200);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('set-cookie')).toBeNull();
});
