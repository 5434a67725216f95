import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { counts, patience, seed } from '../support/counts.ts';
import { type FaultyProxy, startFaultyProxy } from '../support/faulty-proxy.ts';
import { Person } from '../support/person.ts';
import { startProxyWithoutWebSocket } from '../support/proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const fault = fc.record({
  kind: fc.constantFrom('cut', 'halve', 'delay', 'trickle', 'refuse'),
  /** Milliseconds that pass before it, and that it lasts. */
  before: fc.integer({ min: 0, max: 400 }),
  lasts: fc.integer({ min: 20, max: 900 }),
  size: fc.integer({ min: 1, max: 150 }),
});

/** Faults that one conversation meets, which has room for so many answers. */
const faultsOfOne = Math.min(counts.faults, 12);

async function trouble(proxy: FaultyProxy, salt: number): Promise<void> {
  const faults = fc.sample(fault, { seed: seed + salt, numRuns: faultsOfOne });
  for (const { kind, before, lasts, size } of faults) {
    await wait(before);
    if (kind === 'cut') proxy.cut();
    else if (kind === 'halve') proxy.halve();
    else if (kind === 'delay') proxy.delay(size);
    else if (kind === 'trickle') proxy.trickle(size);
    else {
      proxy.refuse();
      proxy.cut();
    }
    await wait(lasts);
    proxy.heal();
  }
}

const people = (url: string, choices: number, salt: number) =>
  Array.from({ length: 5 }, (_, index) => {
    const picks = fc.sample(fc.nat(10_000), { seed: seed + salt + index, numRuns: choices });
    return new Person(url, picks);
  });

describe.concurrent(`seed ${seed}`, () => {
  test.each(['WebSocket', 'polling only'] as const)(
    `[FAULT-2] a connection that is cut, halved, delayed, trickling and refused, ${counts.faults} times, by %s`,
    async (way) => {
      for (let met = 0; met < counts.faults; met += faultsOfOne) {
        const salt = met + (way === 'WebSocket' ? 1 : 100_000);
        const proxy = await startFaultyProxy([server.url]);
        const filter = way === 'WebSocket' ? undefined : await startProxyWithoutWebSocket(proxy.url);
        const all = people(filter?.url ?? proxy.url, 6 * faultsOfOne, salt);
        const talking = Promise.all(all.map((person) => person.converse(100)));
        await trouble(proxy, salt);
        await talking;
        for (const person of all) {
          expect(person.given.length).toBeGreaterThan(0);
          await person.expectWhole(server.url);
          person.close();
        }
        filter?.close();
        proxy.close();
      }
    },
    patience,
  );

  test.each(['answers', 'both'] as const)(
    '[FAULT-2] a connection that stays open but carries nothing any more: %s',
    async (direction) => {
      const proxy = await startFaultyProxy([server.url]);
      const all = people(proxy.url, 12, 200);
      const talking = Promise.all(all.map((person) => person.converse(20)));
      await vi.waitUntil(() => all.every(({ given }) => given.length > 2), { timeout: 60_000 });
      proxy.deafen(direction);
      await talking;
      for (const person of all) {
        await person.expectWhole(server.url);
        person.close();
      }
      proxy.close();
    },
    patience,
  );
});
