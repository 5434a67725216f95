import { connect as connectTcp } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../support/client.ts';
import { counts, patience, seed } from '../support/counts.ts';
import { unlimited } from '../support/limits.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { oddText, oddValue } from './payloads.ts';

/** Requests under way at once. */
const together = 25;
const requests = Math.ceil(counts.requests / 10);
/** Milliseconds after which a request that is not answered waits for news, as polling does. */
const silence = 250;

let server: TestServer;
let port: number;
beforeAll(async () => {
  server = await startServer({}, { limits: unlimited });
  port = Number(new URL(server.url).port);
});
afterAll(() => server.close());

const encoded = oddText.map((text) => encodeURIComponent(text.toWellFormed()));
const query = fc.oneof(
  // SID stands for a session that there is
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['EIO=4&transport=polling', 'EIO=4&transport=polling&sid=SID', 'EIO=4&transport=websocket&sid=SID'],
      ...[
        'EIO=4&transport=polling&sid=SID&sid=x',
        'EIO=4&transport=polling&sid=SID&j=0',
        'EIO=3&transport=polling',
      ],
      ...[
        'EIO=4&transport=__proto__',
        'EIO=4&transport=polling&sid=__proto__',
        'EIO=4&transport=polling&sid[]=SID',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.tuple(encoded, encoded).map(([eio, name]) => `EIO=${eio}&transport=${name}`) },
  { weight: 1, arbitrary: encoded.map((sid) => `EIO=4&transport=polling&sid=${sid}`) },
);
const body = fc.oneof(
  oddText,
  oddValue.map((value) => `40/chat,\u001e42/chat,1["start",${JSON.stringify(value) ?? 'null'}]`),
  fc.constantFrom(
    '1',
    '2probe',
    '5',
    'd=40',
    'bAAAA',
    '4\u001e4\u001e4',
    '40/chat,\u001e42/chat,1["export",{}]',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('4'.repeat(50_000)),
);
const request = fc.record({
  method: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('GET', 'POST') },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND') },
  ),
  query,
  type: fc.constantFrom('text/plain;charset=UTF-8', 'application/octet-stream', 'application/json', 'x'),
  upgrade: fc.constantFrom('', '', 'websocket', 'h2c'),
  body,
});

async function session(): Promise<string> {
  const opened = await (await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`)).text();
  return JSON.parse(opened.slice(1)).sid;
}

/** The status that a request is answered with; `waits` where it is not, `none` where its connection is closed. */
async function statusOf({
  method,
  query,
  type,
  upgrade,
  body,
}: typeof request extends fc.Arbitrary<infer One> ? One : never) {
  const asked = query.includes('SID') ? query.replaceAll('SID', await session()) : query;
  const text = body.toWellFormed();
  const bytes = [
    `${method} /socket.io/?${asked} HTTP/1.1`,
    'Host: x',
    ...(upgrade
      ? [
          'Connection: Upgrade',
          `Upgrade: ${upgrade}`,
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        ]
      : ['Connection: close']),
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ].join('\r\n');
  return new Promise<string>((resolve) => {
    const socket = connectTcp(port, '127.0.0.1');
    const end = (status: string) => {
      resolve(status);
      socket.destroy();
    };
    socket.setTimeout(silence, () => end('waits'));
    socket.on('error', () => {});
    socket.once('data', (chunk) => end(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString('latin1'))?.[1] ?? 'odd'));
    socket.once('close', () => end('none'));
    socket.write(bytes);
  });
}

test(
  `[FUZZ-3] [SOCK-6] ${requests} odd requests of the polling transport (seed ${seed})`,
  async () => {
    const bystander = await connect(server.url);
    await bystander.do('start', { lang: 'da' });
    const met = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: together, maxLength: together }), async (all) => {
        for (const status of await Promise.all(all.map(statusOf))) {
          expect(status).toMatch(/^(101|200|400|405|413|waits|none)$/);
          met.set(status, (met.get(status) ?? 0) + 1);
        }
      }),
      { numRuns: Math.ceil(requests / together), seed, endOnFailure: true },
    );
    // all of these happened, so none of them is what every request meets
    for (const status of ['101', '200', '400', '413', 'waits']) expect([...met.keys()]).toContain(status);
    await bystander.answer('stage', 'before');
    expect(bystander.last('question')?.id).toBe('topic');
    bystander.close();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  },
  patience,
);
