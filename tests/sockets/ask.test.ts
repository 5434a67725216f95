import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { startProcess } from '../support/process.ts';
import { findUnclear } from '../support/questions.ts';
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
});
afterEach(() => client.close());
afterAll(() => server.close());

const ask = (text: string) => client.do('ask', { id: randomUUID(), text });
const kinds = () => client.transcript.map(({ block }) => ('code' in block ? block.code : block.kind));

test('[ASK-6] tells how a question was understood and begins its topic', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  expect(await ask('må vi gemme ansøgningerne fra dem der ikke fik jobbet')).toMatchObject({
    ok: true,
    turn: 1,
  });
  expect(kinds().slice(2, 5)).toEqual(['asked', 'say', 'question']);
  expect(client.last('question')).toMatchObject({ topic, id: 'purpose' });
  const [understood] = client.transcript.slice(3);
  expect(understood?.block).toMatchObject({ text: expect.stringContaining('**Stillingen er besat') });
});

test('[ASK-4] says plainly that it has no answer, whom to ask, and offers the menu', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'en' });
  await ask('what is the weather like tomorrow');
  expect(kinds().slice(2)).toEqual(['asked', 'out-of-scope', 'question']);
  expect(client.last('notice')?.text).toContain('dpo@bm.dk');
  expect(client.last('question')).toMatchObject({ topic: 'menu', id: 'stage' });
});

test('[ASK-5] words that choose an option are an answer', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da', topic });
  await ask('4');
  expect(client.last('answer')).toMatchObject({ question: 'purpose', option: 'delete-them' });
  await ask('det ved jeg ikke');
  expect(client.last('answer')).toMatchObject({ question: 'journalised', option: 'do-not-know' });
  expect(client.last('outcome')).toMatchObject({ id: 'check-archive-rules' });
});

test('[ASK-5] a yes or a no that goes on as a question is a question of its own', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da', topic });
  await client.answer('purpose', 'delete-them');
  await ask('nej vent hvad med CPR-numre');
  expect(client.last('answer')).toMatchObject({ question: 'purpose' });
  expect(client.last('asked')).toBeDefined();
});

test('[ASK-6] one choice leads back to the open question, which goes on where it was', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da', topic });
  await client.answer('purpose', 'document-the-process');
  await ask('må sygelisten vise hvorfor folk er syge, altså diagnosen');
  expect(client.last('suggestions')?.items.at(-1)).toEqual({
    topic: 'back',
    label: 'Tilbage til: Stillingen er besat: resten af ansøgerne',
  });
  await client.answer('topic', 'back');
  expect(client.last('question')).toMatchObject({ topic, id: 'how-long', progress: { number: 2 } });
  await client.answer('how-long', 'not-decided');
  expect(client.last('outcome')).toMatchObject({ topic, id: 'set-a-deadline' });
});

test('[ASK-5] a clarifying choice enters the topic that was meant', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  const { question, topics } = await findUnclear(server.url, 'da');
  await ask(question);
  const ids = client.last('question')?.options.map(({ id }) => id);
  expect(ids).toEqual([...topics.map(({ id }) => id), 'menu']);
  await client.answer('topic', topics[1]?.id ?? '');
  expect(client.last('question')?.topic).toBe(topics[1]?.id);
});

test('[ASK-5] number and words of what is offered choose it in the menu and among what may have been meant', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  await ask('1');
  expect(client.last('answer')).toMatchObject({ topic: 'menu', question: 'stage', option: 'before' });
  await ask('Test af ansøgere');
  expect(client.last('question')?.topic).toBe('before.tests');
  await ask((await findUnclear(server.url, 'da')).question);
  const second = client.last('question')?.options[1]?.id;
  await ask('2');
  expect(client.last('answer')).toMatchObject({ topic: 'menu', question: 'topic', option: second });
  expect(client.last('question')?.topic).toBe(second);
});

test.each(['ja', 'nej', '7', 'det ved vi ikke'])(
  '[ASK-4] [ASK-5] "%s" where no option is one is no question, and leads back',
  async (reply) => {
    client = await connect(server.url);
    await client.do('start', { lang: 'da', topic });
    await ask(reply);
    expect(kinds()).toContain('out-of-scope');
    expect(client.last('suggestions')?.items.map(({ topic }) => topic)).toEqual(['back']);
  },
);

test('[MASK-1] the marks of what was masked are no words of the question', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  await ask('010190-1234');
  expect(kinds()).toEqual(expect.arrayContaining(['personal-data-masked', 'out-of-scope']));
  await ask('[tlf.] [e-mail]');
  expect(client.last('notice')).toMatchObject({ code: 'out-of-scope' });
  await client.do('start', { lang: 'da', topic });
  await ask('4 [CPR]');
  expect(client.last('answer')).toMatchObject({ question: 'purpose', option: 'delete-them' });
});

test('[ASK-9] a question that the words answered is skipped, shown with its answer, and can be changed', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  const acknowledged = await ask('Må vi bede om en lægeerklæring?');
  expect(client.last('answer')).toMatchObject({ question: 'what-to-do', option: 'certificate', said: true });
  expect(client.last('say')?.text).toContain('stod i dit spørgsmål');
  // one input, one turn; what else was meant stands below the question that comes next
  const turn = client.transcript.filter((entry) => entry.turn === acknowledged.turn);
  expect(turn.at(0)?.block.kind).toBe('asked');
  expect(turn.slice(-2)).toEqual(client.transcript.slice(-2));
  expect(turn.at(-2)?.block).toMatchObject({ kind: 'question', progress: { number: 2 } });
  expect(turn.at(-1)?.block.kind).toBe('suggestions');
  await client.do('change', { id: randomUUID(), question: 'what-to-do', option: 'tell-colleagues' });
  expect(client.last('answer')).toMatchObject({ option: 'tell-colleagues' });
  expect(client.last('answer')).not.toHaveProperty('said');
});

test('[CONV-7] the same question sent twice is asked once', async () => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  const command = { id: randomUUID(), text: 'straffeattest' };
  const first = await client.do('ask', command);
  expect(await client.send('ask', command)).toEqual(first);
  const exported = await client.send('export', {});
  expect(exported.ok && exported.data.inputs).toHaveLength(1);
});

test('[STORE-5] a question handed to the editors is kept once, also when its acknowledgement was lost', async () => {
  client = await connect(server.url);
  const report = { id: randomUUID(), text: 'Må vi bruge robotter?' };
  for (let time = 0; time < 2; time++) expect(await client.send('report', report)).toEqual({ ok: true });
  expect(await client.send('report', { ...report, id: randomUUID() })).toEqual({ ok: true });
  const database = new DatabaseSync(join(server.dataDir, 'hvad-saa.sqlite'));
  expect(database.prepare('SELECT text FROM reports').all()).toEqual(Array(2).fill({ text: report.text }));
  database.close();
});

test('[ASK-7] [MASK-1] [OBS-2] no word of a question is in the store, the export, the log or the metrics; a report is kept masked', async () => {
  const dataDir = temporaryFolder();
  const running = await startProcess({ DATA_DIR: dataDir, LOG_LEVEL: 'trace' });
  client = await connect(running.url);
  await client.do('start', { lang: 'da' });
  await ask('kanariefugl må vi gemme ansøgninger fra 010190-1234');
  expect(kinds()).toContain('personal-data-masked');
  await ask('kanariefugl hvad er klokken');
  await ask('kanariefugl Må vi bede om en lægeerklæring?');
  expect(client.last('answer')).toMatchObject({ said: true });
  await client.send('ask', { id: 'kanariefugl', text: 'kanariefugl' });
  await fetch(`${running.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'kanariefugl straffeattest', lang: 'da' }),
  });
  const exported = await client.send('export', {});
  expect(JSON.stringify(exported)).not.toContain('kanariefugl');
  expect(
    await client.send('report', { text: 'Må vi spørge papegøjen? Ring 22 34 56 78, cpr 010190-1234' }),
  ).toEqual({
    ok: true,
  });
  (client.socket as Socket).emit('kanariefugl', { kanariefugl: 'kanariefugl' });
  await fetch(`${running.url}/kanariefugl/?kanariefugl=kanariefugl`, {
    headers: { 'user-agent': 'kanariefugl', 'x-forwarded-for': 'kanariefugl' },
  });
  await fetch(`${running.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"question": kanariefugl',
  });
  const metrics = await (await fetch(`${running.url}/metrics`)).text();
  expect(metrics).toContain('hvad_saa_asks_total');
  expect(metrics).not.toMatch(/kanariefugl|papegøje/);
  await running.stop('SIGTERM');
  expect(running.output()).not.toMatch(/kanariefugl|papegøje/);
  const stored = readFileSync(join(dataDir, 'hvad-saa.sqlite')).toString('utf8');
  expect(stored).not.toContain('kanariefugl');
  expect(stored).toContain('papegøjen');
  expect(stored).not.toMatch(/010190|1234|22 34/);
});

test.each([
  ['', 'invalid-payload'],
  ['   ', 'invalid-payload'],
  ['x'.repeat(501), 'invalid-payload'],
])('[SOCK-1] refuses the question "%.5s"', async (text, code) => {
  client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  expect(await client.send('ask', { id: randomUUID(), text })).toMatchObject({ ok: false, error: { code } });
});
