import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { type ServerProcess, startProcess } from '../support/process.ts';

let postgres: Postgres;
let one: ServerProcess;
let other: ServerProcess;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());
beforeEach(async () => {
  const env = { DATABASE_URL: await postgres.createDatabase(), LOG_LEVEL: 'silent' };
  [one, other] = await Promise.all([startProcess(env), startProcess(env)]);
});
afterEach(() => Promise.all([one.stop('SIGKILL'), other.stop('SIGKILL')]));

const topic = 'before.unsuccessful-applicants';

/** A conversation that has an answer, so that it is in the store, and a second tab of it on the other node. */
async function onBothNodes(): Promise<{ here: Client; there: Client; conversation: string; secret: string }> {
  const here = await connect(one.url);
  const { conversation, secret } = await here.do('start', { lang: 'da', topic });
  await here.answer('purpose', 'document-the-process');
  const there = await connect(other.url);
  await there.do('resume', { conversation, secret, after: 0 });
  return { here, there, conversation, secret };
}

test('[NODE-1] two tabs on two nodes stay in step, whoever writes', async () => {
  const { here, there } = await onBothNodes();
  expect(there.transcript).toEqual(here.transcript);
  await here.do('change', { id: randomUUID(), question: 'purpose', option: 'just-in-case' });
  await expect.poll(() => there.transcript).toEqual(here.transcript);
  await there.do('language', { id: randomUUID(), lang: 'en' });
  await expect.poll(() => here.transcript).toEqual(there.transcript);
  here.close();
  there.close();
});

test('[NODE-1] two tabs that answer at once agree on who was first', async () => {
  const { here, there } = await onBothNodes();
  const options = ['before', 'during', 'after', 'menu', 'other'];
  await Promise.all(
    options.flatMap((option) => [
      here.send('answer', { id: randomUUID(), question: 'stage', option }),
      there.send('answer', { id: randomUUID(), question: 'stage', option }),
    ]),
  );
  await expect
    .poll(
      () => JSON.stringify(here.transcript) === JSON.stringify(there.transcript) && here.transcript.length,
    )
    .toBeGreaterThan(0);
  const exported = await here.send('export', {});
  const numbers = exported.ok ? exported.data.inputs.map(({ n }) => n) : [];
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  here.close();
  there.close();
});

test('[NODE-2] a conversation carries on when its node is killed', async () => {
  const { here, there, conversation, secret } = await onBothNodes();
  there.close();
  const after = here.transcript.length;
  const command = { id: randomUUID(), question: 'stage', option: 'after' };
  const flying = here.send('answer', command).catch(() => undefined);
  await one.stop('SIGKILL');
  await flying;
  const next = await connect(other.url);
  next.transcript.push(...here.transcript.slice(0, after));
  await next.do('resume', { conversation, secret, after });
  const again = await next.send('answer', command);
  expect(again.ok).toBe(true);
  const exported = await next.send('export', {});
  expect(exported.ok && exported.data.inputs).toHaveLength(2);
  const numbers = next.transcript.map(({ seq }) => seq);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  next.close();
  here.close();
});
