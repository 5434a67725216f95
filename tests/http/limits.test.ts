import { afterEach, expect, test } from 'vitest';
import { parseTrustProxy } from '../../server/guards/client-address.ts';
import { limits } from '../../server/guards/limits.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.close());

const start = async (burst: number, proxies = '0') => {
  const address = { ...limits.address, requests: { burst, perSecond: 0.01 } };
  server = await startServer({ trustProxy: parseTrustProxy(proxies) }, { limits: { ...limits, address } });
};
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

test('[GUARD-1] [HTTP-3] a flood of requests is answered 429 in the reader’s language, with the time to wait', async () => {
  await start(2);
  expect([(await get('/api/topics')).status, (await get('/nowhere')).status]).toEqual([200, 404]);
  const refused = await get('/api/topics', { 'accept-language': 'en' });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1);
  expect(await refused.json()).toEqual({
    title: 'There were too many requests at once. Wait a moment and try again.',
    status: 429,
    code: 'rate-limited',
  });
});

test('[GUARD-1] probes are answered however busy their address is, and are one question to the store', async () => {
  await start(1);
  await get('/');
  expect((await get('/')).status).toBe(429);
  const probes = Array.from(
    { length: 200 },
    async (_, n) => (await get(n % 2 ? '/healthz' : '/readyz')).status,
  );
  expect(new Set(await Promise.all(probes))).toEqual(new Set([200]));
});

test('[GUARD-5] behind a proxy each client has its own limit; without one nobody can claim another address', async () => {
  await start(1, '1');
  const statusFor = async (client: string) => (await get('/', { 'x-forwarded-for': client })).status;
  expect([
    await statusFor('198.51.100.1'),
    await statusFor('198.51.100.1'),
    await statusFor('198.51.100.2'),
  ]).toEqual([200, 429, 200]);
  await server.close();
  await start(1);
  expect([await statusFor('198.51.100.1'), await statusFor('198.51.100.2')]).toEqual([200, 429]);
});

test('[GUARD-1] hundreds of people behind one address can open the page at once', async () => {
  server = await startServer();
  const statuses = await Promise.all(Array.from({ length: 1_000 }, async () => (await get('/')).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
});
