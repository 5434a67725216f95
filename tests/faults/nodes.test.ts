import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patience, seed } from '../support/counts.ts';
import { type FaultyProxy, startFaultyProxy } from '../support/faulty-proxy.ts';
import { Person } from '../support/person.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { compileCache, type ServerProcess, startProcess } from '../support/process.ts';
import { startProxyWithoutWebSocket } from '../support/proxy.ts';

let postgres: Postgres;
let env: NodeJS.ProcessEnv;
let nodes: [ServerProcess, ServerProcess];
const proxies: Pick<FaultyProxy, 'close'>[] = [];
let people: Person[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());
beforeEach(async () => {
  env = {
    DATABASE_URL: await postgres.createDatabase(),
    LOG_LEVEL: 'silent',
    NODE_COMPILE_CACHE: compileCache,
  };
  nodes = await Promise.all([startProcess(env), startProcess(env)]);
});
afterEach(async () => {
  for (const person of people) person.close();
  for (const proxy of proxies.splice(0)) proxy.close();
  await Promise.all(nodes.map((node) => node.stop('SIGKILL')));
});

/** One address for both nodes. Polling has to come back to the node that it began with, so there one is preferred. */
async function balance(way: 'WebSocket' | 'polling only'): Promise<string> {
  const balancer = await startFaultyProxy(
    nodes.map(({ url }) => url),
    { spread: way === 'WebSocket' },
  );
  proxies.push(balancer);
  if (way === 'WebSocket') return balancer.url;
  const filter = await startProxyWithoutWebSocket(balancer.url);
  proxies.push(filter);
  return filter.url;
}

/** People talk through what `happens` in the middle of it, and in the end nothing acknowledged is missing. */
async function talkThrough(url: string, happens: () => Promise<void>): Promise<void> {
  people = Array.from({ length: 6 }, (_, index) => {
    return new Person(url, fc.sample(fc.nat(10_000), { seed: seed + index, numRuns: 40 }));
  });
  const talking = Promise.all(people.map((person) => person.converse(50)));
  await expect.poll(() => people.every(({ given }) => given.length > 2)).toBe(true);
  await happens();
  await talking;
  for (const { url } of nodes) for (const person of people) await person.expectWhole(url);
}

async function killAndStart(index: 0 | 1): Promise<void> {
  await nodes[index].stop('SIGKILL');
  await wait(500);
  nodes[index] = await startProcess({ ...env, PORT: new URL(nodes[index].url).port });
}

const status = async (path: string) =>
  Promise.all(nodes.map(async ({ url }) => (await fetch(url + path)).status));

describe(`seed ${seed}`, () => {
  test.each(['WebSocket', 'polling only'] as const)(
    '[FAULT-3] [NODE-2] two nodes behind a proxy, one killed and then the other, by %s',
    async (way) => {
      await talkThrough(await balance(way), async () => {
        await killAndStart(0);
        await killAndStart(1);
      });
    },
    patience,
  );

  test.each(['stop', 'crash'] as const)(
    '[FAULT-4] [STORE-8] PostgreSQL goes (%s) while people talk, and comes back',
    async (how) => {
      await talkThrough(await balance('WebSocket'), async () => {
        await postgres[how]();
        await expect.poll(() => status('/readyz')).toEqual([503, 503]);
        expect(await status('/healthz')).toEqual([200, 200]);
        await postgres.start();
        await expect.poll(() => status('/readyz')).toEqual([200, 200]);
      });
      // the widget waits for the store and asks again by itself
      expect(people.flatMap(({ refusals }) => refusals)).not.toContain('unavailable');
    },
    patience,
  );
});
