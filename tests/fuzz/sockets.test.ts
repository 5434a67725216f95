import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import da from '../../locales/da/conversation.json' with { type: 'json' };
import en from '../../locales/en/conversation.json' with { type: 'json' };
import { commands, errorCodes, languages } from '../../server/protocol.ts';
import { type Client, connect } from '../support/client.ts';
import { counts, patience, seed } from '../support/counts.ts';
import { unlimited } from '../support/limits.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { emission, finished } from './payloads.ts';

/** Payloads of one run; each run is spread over the connections, and each keeps as many in flight as it may. */
const batch = 400;
const connections = 4;
const inFlight = 24;

let server: TestServer;
let hostile: Client[];
beforeAll(async () => {
  server = await startServer({}, { limits: unlimited });
  hostile = await Promise.all(Array.from({ length: connections }, () => connect(server.url)));
});
afterAll(async () => {
  for (const client of hostile) client.close();
  await server.close();
});

const messages = new Map(
  errorCodes.map((code) => [code as string, [da.errors[code], en.errors[code]]] as const),
);

/** The events that were taken, so that it shows that more than refusing was tried. */
const taken = new Set<string>();

/** An acknowledgement is a success, or names a documented code and says in words of ours what is wrong. */
function expectDocumented(answer: unknown, emitted: unknown[]): void {
  const { ok, error, ...rest } = answer as { ok: unknown; error?: { code: string; message: string } };
  if (ok === true) return;
  const ours = error && error.code !== 'internal' && messages.get(error.code)?.includes(error.message);
  if (ok !== false || !ours || Object.keys(rest).length > 0)
    throw new Error(`${JSON.stringify(answer)} to ${JSON.stringify(emitted).slice(0, 1_000)}`);
}

async function fire(client: Client, emissions: unknown[][]): Promise<void> {
  const waiting = [...emissions];
  const worker = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const [event, ...args] = one as [string, ...unknown[]];
      const answer = await (client.socket as Socket).timeout(60_000).emitWithAck(event, ...args);
      expectDocumented(answer, one);
      if (answer.ok) taken.add(event);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

/** Bytes in use once what nothing holds is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** Another person's conversation, from the first question to the outcome; hostile ones know the way into it. */
async function ordinaryConversation(): Promise<unknown> {
  const client = await connect(server.url);
  const { topic, answers } = finished;
  Object.assign(finished, await client.do('start', { lang: 'da', topic }));
  for (const [question, option] of Object.entries(answers)) await client.answer(question, option);
  expect(client.last('outcome')?.id).toBe(finished.outcome);
  await client.do('language', { id: randomUUID(), lang: 'en' });
  client.close();
  return client.transcript;
}

test(
  `[FUZZ-1] [SOCK-6] ${counts.payloads} odd payloads over real sockets (seed ${seed})`,
  async () => {
    const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
    const before = prototypes.map((prototype) => Reflect.ownKeys(prototype));
    const ordinary = await ordinaryConversation();
    const runs = Math.ceil(counts.payloads / batch / 2);
    const half = (salt: number) =>
      fc.assert(
        fc.asyncProperty(fc.array(emission, { minLength: batch, maxLength: batch }), async (emissions) => {
          // for the payloads of the next run: the one before may be forgotten, changed or full by then
          await ordinaryConversation();
          const shares = hostile.map((_, index) => emissions.filter((_, n) => n % connections === index));
          await Promise.all(hostile.map((client, index) => fire(client, shares[index] ?? [])));
          for (const client of hostile) {
            // blocks of successful commands, which would otherwise be kept for ever
            client.transcript.splice(0);
            client.events.splice(0);
          }
        }),
        { numRuns: runs, seed: seed + salt, endOnFailure: true },
      );

    await half(1);
    const bytes = heap();
    await half(2);
    // less than 200 bytes for each payload would be kept, and caches that are full by now stay so
    expect(heap() - bytes).toBeLessThan(200 * (counts.payloads / 2) + 8_000_000);

    expect(await ordinaryConversation()).toEqual(ordinary);
    expect([...taken].toSorted()).toEqual(Object.keys(commands).toSorted());
    expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(before);
    expect(languages).toEqual(['da', 'en']);
  },
  patience,
);
