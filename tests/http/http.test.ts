import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flows, outcomesOf, topics } from '../../flows/index.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

describe('GET /api/topics', () => {
  test.each(['da', 'en'] as const)('[HTTP-1] lists every topic in "%s"', async (lang) => {
    const list = (await (await get(`/api/topics?lang=${lang}`)).json()) as Record<string, never>[];
    expect(list.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
    for (const entry of list) {
      const { id, title, summary, outcomes, today } = entry as never as {
        id: keyof typeof flows;
        title: string;
        summary: string;
        outcomes: { id: string; verdict: string; title: string }[];
        today: { change: string; provisions: { label: string }[]; asOf: string };
      };
      expect(title && summary).toBeTruthy();
      const expected = outcomesOf(flows[id]);
      expect(outcomes.map((outcome) => outcome.id)).toEqual(expected.map((outcome) => outcome.id));
      expect(outcomes.every((outcome) => outcome.title)).toBe(true);
      expect(today.provisions.length).toBeGreaterThan(0);
      expect(today.asOf).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  test('[HTTP-3] refuses a language that we do not speak', async () => {
    const response = await get('/api/topics?lang=sv');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'invalid-query', status: 400 });
  });
});

test('[HTTP-6] gives the terms of art with both definitions and the topic that says more', async () => {
  const list = (await (await get('/api/terms?lang=en')).json()) as { id: string }[];
  expect(list.find(({ id }) => id === 'consent')).toMatchObject({
    name: 'consent',
    formerly: expect.stringContaining('free'),
    today: expect.stringContaining('withdraw'),
    topic: { id: 'definitions.consent', title: 'Consent' },
  });
});

test('[HTTP-2] is alive and ready', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await get('/readyz')).status).toBe(200);
});

test('[HTTP-2] is not ready without its store', async () => {
  const own = await startServer();
  const ready = async () => (await fetch(`${own.url}/readyz`)).status;
  expect(await ready()).toBe(200);
  await own.store.close();
  expect(await ready()).toBe(503);
  await own.close().catch(() => {});
});

test('[HTTP-3] an unknown address is a problem document in the reader’s language', async () => {
  const danish = await (await get('/nowhere', { 'accept-language': 'da-DK' })).json();
  const english = await (await get('/nowhere', { 'accept-language': 'en-GB,en' })).json();
  expect(danish).toEqual({ title: 'Den adresse findes ikke.', status: 404, code: 'not-found' });
  expect(english).toEqual({ title: 'There is no such address.', status: 404, code: 'not-found' });
});

test.each([
  ['h2c', '/healthz', 200],
  ['websocket', '/healthz', 200],
  ['websocket', '/nowhere', 404],
  ['h2c', '/socket.io/?EIO=4&transport=polling', 200],
])('[HTTP-3] a request for another protocol (%s %s) is answered by HTTP', async (upgrade, path, status) => {
  const asked = request(server.url + path, { headers: { connection: 'Upgrade', upgrade } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(status);
  answer.resume();
});

test('[HTTP-4] [PRIV-3] every page is under a strict policy and sets no cookie', async () => {
  for (const path of ['/', '/api/topics', '/widget.js', '/nowhere']) {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(headers.get('set-cookie')).toBeNull();
  }
});

test('GET / is a page with the widget on it, in either language, on the topic asked for', async () => {
  const danish = await (await get('/')).text();
  expect(danish).toContain('<html lang="da"');
  expect(danish).toContain('<hvad-saa lang="da"');
  const english = await (await get('/?lang=en&topic=before.tests')).text();
  expect(english).toContain('<html lang="en"');
  expect(english).toContain('<hvad-saa lang="en" topic="before.tests"');
  const hostile = await (await get('/?topic=%22%3E%3Cscript%3E')).text();
  expect(hostile).not.toContain('<script>');
});

test('[HTTP-5] describes every route, with what it answers and how it refuses', async () => {
  interface Description {
    openapi: string;
    paths: Record<string, Record<string, { responses: Record<string, { content: object }> }>>;
  }
  const description = (await (await get('/api/openapi.json')).json()) as Description;
  expect(description.openapi).toMatch(/^3\.1/);
  const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => {
      expect(Object.keys(responses.default?.content ?? {}), path).toEqual(['application/problem+json']);
      return [`${method} ${path}`, Object.keys(responses['200']?.content ?? {})];
    }),
  );
  expect(Object.fromEntries(routes)).toEqual({
    'get /': ['text/html'],
    'get /widget.js': ['application/javascript'],
    'get /embed': ['text/html'],
    'get /embedding': ['text/html'],
    'get /flows': ['text/html'],
    'get /answer/{topic}/{outcome}': ['text/html'],
    'get /privacy': ['text/html'],
    'get /api/topics': ['application/json'],
    'get /api/titles': ['application/json'],
    'get /api/terms': ['application/json'],
    'get /api/privacy': ['application/json'],
    'post /api/ask': ['application/json'],
    'get /healthz': ['application/json'],
    'get /readyz': ['application/json'],
    'get /metrics': ['text/plain'],
  });
});

describe('POST /api/ask', () => {
  const ask = (body: unknown) =>
    fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('[HTTP-7] finds topics, best first, with their titles in the language', async () => {
    const found = await (
      await ask({ question: 'may we keep the CVs of rejected candidates', lang: 'en' })
    ).json();
    expect(found).toMatchObject({ decision: expect.stringMatching(/answer|clarify/) });
    const { topics: list } = found as { topics: { id: string; title: string; score: number }[] };
    expect(list[0]).toMatchObject({
      id: 'before.unsuccessful-applicants',
      title: 'Position filled: the other applicants',
    });
    expect(list.length).toBeLessThanOrEqual(3);
    expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test('[HTTP-7] has no topic for what is no question of ours', async () => {
    expect(await (await ask({ question: 'hvad er klokken', lang: 'da' })).json()).toEqual({
      decision: 'none',
      topics: [],
    });
  });

  test.each([{}, { question: '' }, { question: 'x'.repeat(501) }, { question: 1 }, []])(
    '[HTTP-3] refuses %j',
    async (body) => {
      const response = await ask(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'bad-request' });
    },
  );
});
