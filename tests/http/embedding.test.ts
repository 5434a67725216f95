import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

const listed = 'https://intranet.example.dk';
const other = 'https://example.org';
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ allowedOrigins: [listed, 'https://example.dk'], basePath: '/hvad-saa/' });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/hvad-saa${path}`, { headers, redirect: 'manual' });
const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';

describe('[BASE-1] below a path', () => {
  test.each([
    '/',
    '/?lang=en',
    '/widget.js',
    '/embed',
    '/embedding',
    '/flows',
    '/host.css',
    '/diagrams/da/before/tests.svg',
    '/answer/before.tests/use-the-test',
    '/api/titles',
    '/api/topics',
    '/api/terms',
    '/api/openapi.json',
    '/healthz',
    '/readyz',
  ])('%s is there', async (path) => {
    expect((await get(path)).status).toBe(200);
    expect((await fetch(server.url + path)).status).toBe(404);
  });

  test('the path without its slash leads to it', async () => {
    const response = await get('');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/hvad-saa/');
  });

  test.each(['/', '/embed', '/embedding', '/flows', '/answer/before.tests/use-the-test'])(
    'no link of %s leaves it',
    async (path) => {
      const page = await (await get(path)).text();
      const links = Array.from(page.matchAll(/(?:href|src)="([^"]*)"/g), ([, link]) => link ?? '');
      expect(links.length).toBeGreaterThan(0);
      // provisions are cited where they are published
      for (const link of links.filter((link) => !link.startsWith('https://'))) {
        const { pathname, origin } = new URL(link, `${server.url}/hvad-saa${path}`);
        expect([origin, pathname.startsWith('/hvad-saa/')]).toEqual([server.url, true]);
      }
    },
  );

  test('sockets are there too', async () => {
    const client = await connect(server.url, { path: '/hvad-saa/socket.io' });
    await client.do('start', { lang: 'da' });
    client.close();
    await expect(connect(server.url)).rejects.toThrow();
  });
});

test.each(['gzip', 'br'])('[SIZE-3] the widget is sent compressed with %s', async (encoding) => {
  const response = await get('/widget.js', { 'accept-encoding': encoding });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toContain('accept-encoding');
  expect(await response.text()).toContain('hvad-saa');
});

describe('[EMBED-2] /embed', () => {
  test('may be framed by our own pages and those of the listed origins alone', async () => {
    expect(await policyOf('/embed')).toContain(`frame-ancestors 'self' ${listed} https://example.dk;`);
    expect((await get('/embed')).headers.get('x-frame-options')).toBeNull();
    for (const path of ['/', '/embedding', '/flows'])
      expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  });

  test('is in either language, at the topic asked for', async () => {
    const page = await (await get('/embed?lang=en&topic=before.tests')).text();
    expect(page).toContain('<html lang="en"');
    expect(page).toMatch(/<hvad-saa [^>]*topic="before.tests"/);
    const hostile = await (await get('/embed?lang=xx&topic=%22%3E%3Cscript%3E')).text();
    expect(hostile).toContain('<html lang="da"');
    expect(hostile).not.toContain('<script>');
  });
});

describe('[EMBED-1] pages of another origin', () => {
  test('may read what the widget reads, if they are listed', async () => {
    const response = await get('/api/terms', { origin: listed });
    expect(response.headers.get('access-control-allow-origin')).toBe(listed);
    expect(response.headers.get('vary')).toContain('Origin');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('may not, if they are not; and caches keep the two apart', async () => {
    const response = await get('/api/terms', { origin: other });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  test('may load the widget’s script in any case, so that it can tell', async () => {
    for (const origin of [listed, other]) {
      const response = await get('/widget.js', { origin });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test.each(['/', '/embed', '/healthz'])('may never read %s', async (path) => {
    const response = await get(path, { origin: listed });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('[SOCK-8] a browser page', () => {
  const connectFrom = (origin: string, transport: string): Promise<Client> =>
    connect(server.url, {
      path: '/hvad-saa/socket.io',
      transports: [transport],
      extraHeaders: { origin },
    });

  test.each(['polling', 'websocket'])('of a listed origin can connect by %s', async (transport) => {
    const client = await connectFrom(listed, transport);
    await client.do('start', { lang: 'da' });
    client.close();
  });

  test.each(['polling', 'websocket'])('of any other origin cannot connect by %s', async (transport) => {
    for (const origin of [
      other,
      'null',
      'https://intranet.example.dk.evil.example',
      'http://intranet.example.dk',
    ])
      await expect(connectFrom(origin, transport)).rejects.toThrow();
  });

  test('[EMBED-3] is told why', async () => {
    const response = await get('/socket.io/?EIO=4&transport=polling', { origin: other });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBe(other);
    expect(await response.json()).toMatchObject({ message: 'origin-not-allowed' });
  });
});
