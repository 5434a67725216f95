import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../support/client.ts';
import { counts, patience, seed } from '../support/counts.ts';
import { unlimited } from '../support/limits.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { oddText, oddValue } from './payloads.ts';

/** Frames of one connection, which ends with the first that is no packet. */
const mostFrames = 12;
const connections = Math.ceil(counts.payloads / 10 / mostFrames);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, { limits: unlimited });
});
afterAll(() => server.close());

const json = oddValue.map((value) => JSON.stringify(value) ?? 'null');

/** What a client could put on the wire: packets of Socket.IO, more or less. */
const frame: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('answer', 'start', 'ask', 'disconnect', 'error', '__proto__', ''), json)
      .map(([event, value]) => `42/chat,${JSON.stringify([event, 0]).slice(0, -2)}${value}]`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('40', '41', '42', '43', '44', '45', '46', '49', '4'), oddText, json)
      .map(([type, text, value]) => `${type}${text}${value}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('0', '1', '2', '10', '99', '999999999', '-1', '1e9'), json)
      .map(
        ([attachments, value]) => `45${attachments}-/chat,["answer",{"_placeholder":true,"num":${value}}]`,
      ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('0', '1', '2', '3', '5', '6', '2probe', '42', '42[]', '42/chat,[', ''),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 1, 2 ** 53, -1, 0.5), json)
      .map(([id, value]) => `42/chat,${id}["answer",${value}]`),
  },
);

/** Sends frames; resolves when the server has closed the connection, or has answered what came after them. */
function send(frames: (string | Uint8Array<ArrayBuffer>)[]): Promise<'closed' | 'answered'> {
  return new Promise((resolve, reject) => {
    const address = `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address);
    socket.onclose = () => resolve('closed');
    socket.onerror = () => {};
    socket.onmessage = ({ data }) => {
      if (typeof data !== 'string') return;
      if (data.startsWith('0')) socket.send('40/chat,');
      else if (data.startsWith('40/chat')) {
        for (const one of frames) socket.send(one);
        socket.send('42/chat,77["nonsense",{}]');
      } else if (data.startsWith('43/chat,77')) {
        if (data.includes('"unknown-event"')) resolve('answered');
        else reject(new Error(data));
        socket.close();
      }
    };
  });
}

test(
  `[FUZZ-2] [SOCK-6] frames that are hardly packets, on ${connections} connections (seed ${seed})`,
  async () => {
    const bystander = await connect(server.url);
    await bystander.do('start', { lang: 'da' });
    const ends = { closed: 0, answered: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(frame, { maxLength: mostFrames }), { minLength: 8, maxLength: 8 }),
        async (all) => {
          for (const end of await Promise.all(all.map(send))) ends[end]++;
        },
      ),
      { numRuns: Math.ceil(connections / 8), seed, endOnFailure: true },
    );
    // both happened, so neither was what every frame meets
    expect(Math.min(ends.closed, ends.answered)).toBeGreaterThan(0);
    await bystander.answer('stage', 'before');
    expect(bystander.last('question')?.id).toBe('topic');
    bystander.close();
  },
  patience,
);
