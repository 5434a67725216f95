import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { patience, seed } from '../support/counts.ts';
import { Person } from '../support/person.ts';
import { smallDisks } from '../support/small-disk.ts';

/** Reads a conversation: what it exports is what it exported before. */
async function expectStored(
  url: string,
  { conversation, secret }: { conversation: string; secret: string },
  exported: unknown,
): Promise<Client> {
  const client = await connect(url);
  await client.do('resume', { conversation, secret, after: 0 });
  expect(await client.send('export', {})).toEqual(exported);
  return client;
}

describe.skipIf(smallDisks.length === 0)(`seed ${seed}`, () => {
  test.each(smallDisks)(
    '[FAULT-5] a full disk (%s): refused while it is full, killed and started then too, served when there is room',
    async (_way, make) => {
      const disk = await make();
      let server = await disk.start();
      const { port } = new URL(server.url);
      const people = Array.from({ length: 4 }, (_, index) => {
        return new Person(server.url, fc.sample(fc.nat(10_000), { seed: seed + index, numRuns: 60 }));
      });
      const talking = Promise.all(people.map((person) => person.converse(20)));
      await expect.poll(() => people.every(({ given }) => given.length > 2)).toBe(true);
      const client = await connect(server.url);
      const way = await client.do('start', { lang: 'da' });
      await client.answer('stage', 'before');

      disk.fill();
      const next = { id: randomUUID(), question: 'stage', option: 'during' };
      await expect
        .poll(async () => {
          // what little room is left is used up first
          const taken = await client.send('answer', { ...next, id: randomUUID() });
          return taken.ok ? 'room' : taken.error.code;
        })
        .toBe('unavailable');
      expect(await client.send('answer', next)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      const before = await client.send('export', {});
      expect(before.ok && before.data.inputs.length).toBeGreaterThan(0);
      (await expectStored(server.url, way, before)).close();

      // a server that starts on the full disk serves what is there, and so does one that finds room again
      await server.stop('SIGKILL');
      server = await disk.start(port);
      await expectStored(server.url, way, before);
      await server.stop('SIGKILL');
      disk.makeRoom();
      server = await disk.start(port);
      const back = await expectStored(server.url, way, before);
      expect((await back.send('answer', next)).ok).toBe(true);
      for (const each of [back, client]) each.close();

      await talking;
      for (const person of people) {
        await person.expectWhole(server.url);
        person.close();
      }
      expect(await server.stop('SIGTERM')).toBe(0);
      disk.remove();
    },
    patience,
  );
});
