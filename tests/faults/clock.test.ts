import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { patience, seed } from '../support/counts.ts';
import { Person } from '../support/person.ts';
import { compileCache, type ServerProcess, startProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/server.ts';

const shiftedClock = fileURLToPath(new URL('./shifted-clock.ts', import.meta.url));
const year = 365.25 * 24 * 3_600_000;

const dataDir = temporaryFolder();
const clockFile = join(temporaryFolder(), 'clock');
const jump = (years: number) => writeFileSync(clockFile, String(years * year));

function start(port = '0'): Promise<ServerProcess> {
  const env = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    PORT: port,
    CLOCK_FILE: clockFile,
    NODE_COMPILE_CACHE: compileCache,
  };
  return startProcess(env, [process.execPath, '--import', shiftedClock, 'server/main.ts']);
}

/** The order of times is that of what happened. */
async function expectOrdered(client: Client): Promise<string[]> {
  const exported = await client.send('export', {});
  if (!exported.ok) throw new Error(exported.error.code);
  const { createdAt, lastInputAt, inputs } = exported.data;
  const times = [createdAt, ...inputs.map(({ at }) => at), lastInputAt];
  expect(times).toEqual(times.toSorted());
  return times;
}

describe(`seed ${seed}`, () => {
  test(
    '[FAULT-6] [RETAIN-3] a clock that jumps ten years ahead and back under a running server',
    async () => {
      jump(0);
      let server = await start();
      const { port } = new URL(server.url);
      const people = Array.from({ length: 3 }, (_, index) => {
        return new Person(server.url, fc.sample(fc.nat(10_000), { seed: seed + index, numRuns: 60 }));
      });
      const talking = Promise.all(people.map((person) => person.converse(30)));
      const client = await connect(server.url);
      const way = await client.do('start', { lang: 'da' });
      await client.answer('stage', 'before');
      for (const years of [10, 0, -10, 0, 10]) {
        jump(years);
        await client.answer('stage', years ? 'during' : 'after');
        await wait(200);
      }
      const later = await connect(server.url);
      await later.do('start', { lang: 'da' });
      jump(-10);
      await later.answer('stage', 'before');
      await client.do('language', { id: randomUUID(), lang: 'en' });
      await talking;
      for (const person of people) {
        await person.expectWhole(server.url);
        person.close();
      }
      await expectOrdered(later);
      const times = await expectOrdered(client);
      client.close();
      later.close();

      // a server that starts in the past finds them all
      expect(await server.stop('SIGTERM')).toBe(0);
      server = await start(port);
      const back = await connect(server.url);
      await back.do('resume', { conversation: way.conversation, secret: way.secret, after: 0 });
      expect(await expectOrdered(back)).toEqual(times);
      await back.answer('stage', 'before');
      await expectOrdered(back);
      back.close();
      expect(await server.stop('SIGTERM')).toBe(0);
    },
    patience,
  );
});
