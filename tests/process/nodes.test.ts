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

test('[NODE-1] two tabs that answer at once agree on what was taken, and in which order', async () => {
  const { here, there, conversation, secret } = await onBothNodes();
  const sent = ['before', 'during', 'after', 'nowhere', 'other'].flatMap((option) =>
    [here, there].map((tab) => ({ tab, command: { id: randomUUID(), question: 'stage', option } })),
  );
  const answers = await Promise.all(
    sent.map(async ({ tab, command }) => ({ command, answer: await tab.send('answer', command) })),
  );
  // the menu can be answered at any time, so only the option that there is not is refused
  const taken = answers.flatMap(({ command, answer }) =>
    answer.ok ? [{ command: command.id, turn: answer.turn, option: command.option }] : [],
  );
  expect(taken.map(({ option }) => option).sort()).toEqual([
    'after',
    'after',
    'before',
    'before',
    'during',
    'during',
    'other',
    'other',
  ]);

  const exported = await here.send('export', {});
  const stored = exported.ok ? exported.data.inputs.slice(1) : [];
  expect(stored.map(({ command, turn }) => ({ command, turn }))).toEqual(
    taken.sort((one, other) => one.turn - other.turn).map(({ command, turn }) => ({ command, turn })),
  );
  expect(stored.map(({ turn }) => turn)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);

  // all is acknowledged, so that a tab which comes now sees where the others get to
  const late = await connect(one.url);
  await late.do('resume', { conversation, secret, after: 0 });
  await expect.poll(() => here.transcript).toEqual(late.transcript);
  await expect.poll(() => there.transcript).toEqual(late.transcript);
  for (const tab of [here, there, late]) tab.close();
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
