import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problems } from '../../server/http/problem.ts';
import { counts, patience, seed } from '../support/counts.ts';
import { unlimited } from '../support/limits.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { oddText, oddValue } from './payloads.ts';

/** Requests under way at once. */
const together = 10;

let server: TestServer;
let port: number;
let request: fc.Arbitrary<Request>;
beforeAll(async () => {
  server = await startServer({}, { limits: unlimited });
  port = Number(new URL(server.url).port);
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as { paths: object };
  request = requestTo([...Object.keys(paths), '/api/openapi.json', '/widget.js']);
});
afterAll(() => server.close());

interface Request {
  method: string;
  target: string;
  headers: [string, string][];
  body: string;
}

/** A text that can stand in the head of a request: what bytes it has beyond that, Node refuses before us. */
const headText = oddText.map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());
const encoded = oddText.map((text) => encodeURIComponent(text.toWellFormed()));

const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ question: oddValue, lang: oddText }).map((value) => JSON.stringify(value)),
  },
  { weight: 2, arbitrary: oddValue.map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.record({ question: oddText }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: oddText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{', '[', '{"question":', '"', '\ufeff{}', '{}}', 'question=x', ''),
  },
);

const requestTo = (routes: string[]): fc.Arbitrary<Request> => {
  const withPlaces = routes.filter((route) => route.includes('{'));
  const path = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...routes) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...withPlaces), fc.infiniteStream(encoded))
        .map(([route, texts]) => route.replace(/\{\w+\}/g, () => texts.next().value ?? '')),
    },
    { weight: 2, arbitrary: encoded.map((text) => `/${text}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...routes), encoded).map((parts) => parts.join('/')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[
          '/%',
          '/%zz',
          '/%ff',
          '//',
          '/..',
          '/%2e%2e/%2e%2e/package.json',
          '/diagrams/..%2f..%2f.git/config',
        ],
        ...[
          '/diagrams/%00',
          '/diagrams/',
          '/assets/',
          '//evil.example/',
          '*',
          'http://evil.example/',
          '/\\evil',
        ],
      ),
    },
  );
  const query = fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: encoded.map((text) => `?lang=${text}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(encoded, encoded).map(([name, value]) => `?${name}=${value}&lang[]=en`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('?lang=da&lang=en', '?topic=%', '?&&==', '?lang=en#x', '?__proto__[a]=1'),
    },
  );
  const header = fc.tuple(
    fc.constantFrom(
      ...[
        'Accept',
        'Accept-Language',
        'Content-Type',
        'Content-Encoding',
        'Cookie',
        'Origin',
        'Range',
        'Referer',
      ],
      ...[
        'X-Forwarded-For',
        'X-Forwarded-Host',
        'X-HTTP-Method-Override',
        'If-None-Match',
        'If-Modified-Since',
      ],
    ),
    fc.oneof(
      headText,
      fc.constantFrom('application/json', 'text/plain', 'bytes=9-1', 'bytes=0-9999999', 'null', '*'),
    ),
  );
  const anyRequest = fc.record({
    method: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('GET', 'POST') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'HEAD',
          'PUT',
          'PATCH',
          'DELETE',
          'OPTIONS',
          'TRACE',
          'PROPFIND',
          'QUERY',
          'get',
        ),
      },
    ),
    target: fc.tuple(path, query).map((parts) => parts.join('')),
    headers: fc.oneof(
      fc.constant<[string, string][]>([['Content-Type', 'application/json']]),
      fc.array(header, { maxLength: 5 }),
    ),
    body,
  });
  const question = body.map(
    (text): Request => ({
      method: 'POST',
      target: '/api/ask',
      headers: [['Content-Type', 'application/json']],
      body: text,
    }),
  );
  return fc.oneof({ weight: 2, arbitrary: anyRequest }, { weight: 1, arbitrary: question });
};

const bytesOf = ({ method, target, headers, body }: Request): string => {
  const text = body.toWellFormed();
  const withBody = method !== 'GET' && method !== 'HEAD';
  return [
    `${method} ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(withBody ? [`Content-Length: ${Buffer.byteLength(text)}`] : []),
    '',
    withBody ? text : '',
  ].join('\r\n');
};

/** All that the server answers until it closes the connection. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    socket.write(bytes);
  });
}

/** Not a fault of the server's, never somewhere else, and if refused, with a documented code and no more. */
function expectProper(answer: string, asked: string, method: string): void {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  const problem = /^content-type: application\/problem\+json/im.test(head);
  const refusal = () => {
    const { title, code, ...more } = JSON.parse(rest.join('')) as Record<string, unknown>;
    return (
      title && problems[code as keyof typeof problems] === status && Object.keys(more).join() === 'status'
    );
  };
  const proper =
    status >= 200 &&
    (status < 300 || status === 304 || (status < 500 && problem && (method === 'HEAD' || refusal())));
  if (!proper) throw new Error(`${JSON.stringify(asked.slice(0, 500))} is answered: ${answer.slice(0, 500)}`);
}

test(
  `[FUZZ-3] [HTTP-3] ${counts.requests} odd requests to every route by every method (seed ${seed})`,
  async () => {
    const before = Reflect.ownKeys(Object.prototype);
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: together, maxLength: together }), async (requests) => {
        await Promise.all(
          requests.map(async (one) => {
            const bytes = bytesOf(one);
            expectProper(await exchange(bytes), bytes, one.method);
          }),
        );
      }),
      { numRuns: Math.ceil(counts.requests / together), seed, endOnFailure: true },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  },
  patience,
);

test.each([
  ['no HTTP', 'BOGUS\r\n\r\n'],
  ['a version that there is not', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['a head without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}`],
  ['an address that is too long', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  [
    'two lengths',
    'POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx',
  ],
  ['a chunk that is none', 'POST /api/ask HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
  ['bytes', '\u0000\u0001\u0002\u00ff\r\n\r\n'],
])('[FUZZ-3] [HTTP-3] %s is refused like every other error', async (_what, bytes) => {
  expectProper(await exchange(bytes), bytes, 'GET');
});
