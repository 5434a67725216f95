import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { flows, pathsOf, topics } from '../../flows/index.ts';
import { type Client, connect } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;
const open: Client[] = [];
const client = async () => {
  const opened = await connect(server.url);
  open.push(opened);
  return opened;
};
const id = () => randomUUID();

beforeAll(async () => {
  server = await startServer();
});
afterEach(() => {
  for (const opened of open.splice(0)) opened.close();
});
afterAll(() => server.close());

describe('start', () => {
  test('[SOCK-1] without a topic asks where in the employment, in the language asked for', async () => {
    const one = await client();
    const started = await one.do('start', { lang: 'en' });
    expect(started).toMatchObject({ ok: true, conversation: expect.any(String), secret: expect.any(String) });
    expect(one.transcript.map(({ block }) => block.kind)).toEqual(['say', 'question']);
    expect(one.last('question')).toMatchObject({
      topic: 'menu',
      id: 'stage',
      text: 'Is it about before, during or after employment?',
    });
  });

  test('[FLOW-7] every topic starts by its id and reaches an outcome with all its blocks, in both languages', async () => {
    const one = await client();
    for (const { id: each, document } of topics) {
      const lang = each.length % 2 ? 'da' : 'en';
      await one.do('start', { lang, topic: each });
      one.transcript.length = 0;
      const path = pathsOf(flows[each])[0];
      for (const { question, option } of path?.answers ?? []) await one.answer(question, option);
      const kinds = one.transcript.map(({ block }) => block.kind);
      expect(kinds.slice(-6)).toEqual(['outcome', 'steps', 'today', 'pamphlet', 'suggestions', 'notice']);
      expect(one.last('outcome')).toMatchObject({ id: path?.outcome, topic: each });
      expect(one.last('pamphlet')).toMatchObject({ document });
      expect(one.last('today')?.provisions.length).toBeGreaterThan(0);
    }
  });

  test('[SOCK-1] refuses a topic that does not exist, in the language of the user', async () => {
    const one = await client();
    expect(await one.send('start', { lang: 'en', topic: 'before.nonsense' })).toEqual({
      ok: false,
      error: { code: 'unknown-topic', message: 'There is no such topic. Choose another one in the menu.' },
    });
  });
});

describe('answer', () => {
  test('[SOCK-2] is acknowledged with its turn, then streamed block by block, then ready', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    one.events.length = 0;
    expect(await one.answer('purpose', 'just-in-case')).toMatchObject({ ok: true, turn: 1 });
    const [first, ...rest] = one.events;
    expect(first).toMatchObject({
      name: 'block',
      seq: 3,
      turn: 1,
      block: { kind: 'answer', option: 'just-in-case' },
    });
    expect(rest.at(-1)).toEqual({ name: 'ready', turn: 1, seq: 9 });
    expect(one.transcript.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(one.last('outcome')).toMatchObject({
      verdict: 'not-allowed',
      title: 'Nej, I skal have et bestemt formål',
    });
  });

  test('[CONV-3] refuses another question and an unknown option, and changes nothing', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    const codes = [];
    for (const [question, option] of [
      ['how-long', 'not-decided'],
      ['purpose', 'no-such-option'],
      ['purpose', '__proto__'],
    ]) {
      const refused = await one.send('answer', { id: id(), question, option });
      codes.push(refused.ok || refused.error.code);
    }
    expect(codes).toEqual(['question-not-current', 'option-not-offered', 'option-not-offered']);
    await one.answer('purpose', 'just-in-case');
    const exported = await one.send('export', {});
    expect(exported.ok && exported.data.inputs).toHaveLength(1);
  });

  test('[CONV-7] with an id that was seen gets the first acknowledgement again and changes nothing', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    const command = { id: id(), question: 'purpose', option: 'document-the-process' };
    const first = await one.do('answer', command);
    await one.answer('how-long', 'not-decided');
    const transcript = structuredClone(one.transcript);
    expect(await one.send('answer', command)).toEqual(first);
    expect(await one.send('answer', { ...command, option: 'just-in-case' })).toEqual(first);
    expect(one.transcript).toEqual(transcript);
  });

  test('[CONV-7] with an id that was refused is refused again, even where it would fit by now', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    const early = { id: id(), question: 'how-long', option: 'not-decided' };
    const first = await one.send('answer', early);
    expect(first).toMatchObject({ ok: false, error: { code: 'question-not-current' } });
    await one.answer('purpose', 'document-the-process');
    expect(await one.send('answer', early)).toEqual(first);
    expect(await one.answer('how-long', 'not-decided')).toMatchObject({ turn: 2 });
  });

  test('[CONV-6] goes on to a related topic, and back to the menu', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    const suggested = one.last('suggestions')?.items[0]?.topic ?? '';
    await one.answer('topic', suggested);
    expect(one.last('question')).toMatchObject({ topic: suggested });
    await one.answer('topic', 'menu');
    expect(one.last('question')).toMatchObject({ topic: 'menu', id: 'stage' });
  });
});

describe('change', () => {
  test('[SOCK-4] [CONV-4] rewinds to the last block that holds and keeps what still fits', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'document-the-process');
    await one.answer('how-long', 'not-decided');
    one.events.length = 0;
    await one.do('change', { id: id(), question: 'how-long', option: 'more-than-three-years' });
    expect(one.events[0]).toEqual({ name: 'rewind', seq: 4 });
    expect(one.last('question')).toMatchObject({ id: 'special-reasons' });
    expect(one.transcript.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('[CONV-3] refuses a question that has no answer', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    const refused = await one.send('change', { id: id(), question: 'how-long', option: 'not-decided' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'question-not-answered' } });
  });
});

describe('language', () => {
  test('[CONV-8] [SOCK-4] renders everything again and changes no answer', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    const danish = structuredClone(one.transcript);
    one.events.length = 0;
    await one.do('language', { id: id(), lang: 'en' });
    expect(one.events[0]).toEqual({ name: 'rewind', seq: 0 });
    expect(one.last('outcome')).toMatchObject({ title: 'No, you must have a definite purpose' });
    expect(one.transcript.map(({ seq, turn, block }) => [seq, turn, block.kind])).toEqual(
      danish.map(({ seq, turn, block }) => [seq, turn, block.kind]),
    );
    await one.do('language', { id: id(), lang: 'da' });
    expect(one.transcript).toEqual(danish);
  });

  test('[SOCK-4] is rendered again also where it is the one that is read, as after another tab changed it', async () => {
    const one = await client();
    await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    const danish = structuredClone(one.transcript);
    one.events.length = 0;
    await one.do('language', { id: id(), lang: 'da' });
    expect(one.events[0]).toEqual({ name: 'rewind', seq: 0 });
    expect(one.transcript).toEqual(danish);
  });
});

describe('resume', () => {
  test('[SOCK-3] sends what lies above the cursor, then ready', async () => {
    const one = await client();
    const { conversation, secret } = await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    one.close();
    const two = await client();
    await two.do('resume', { conversation, secret, after: 0 });
    expect(two.transcript).toEqual(one.transcript);
    const three = await client();
    await three.do('resume', { conversation, secret, after: 5 });
    expect(three.transcript).toEqual(one.transcript.slice(5));
    const ahead = await client();
    await ahead.do('resume', { conversation, secret, after: 500 });
    expect(ahead.events[0]).toEqual({ name: 'rewind', seq: 0 });
    expect(ahead.transcript).toEqual(one.transcript);
  });

  test('[SOCK-5] keeps two tabs of a conversation in step', async () => {
    const [one, two] = [await client(), await client()];
    const { conversation, secret } = await one.do('start', { lang: 'da', topic });
    await two.do('resume', { conversation, secret, after: 0 });
    const seen = new Promise((resolve) => two.socket.once('ready', resolve));
    await one.answer('purpose', 'document-the-process');
    await seen;
    expect(two.transcript).toEqual(one.transcript);
    const alsoSeen = new Promise((resolve) => one.socket.once('ready', resolve));
    await two.do('change', { id: id(), question: 'purpose', option: 'just-in-case' });
    await alsoSeen;
    expect(one.transcript).toEqual(two.transcript);
  });

  test('[SOCK-10] rewinds what another tab changed or translated while this one was away', async () => {
    const [one, two] = [await client(), await client()];
    const { conversation, secret } = await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'document-the-process');
    await two.do('resume', { conversation, secret, after: 0 });
    const away = [...two.transcript];
    two.close();
    await one.do('change', { id: id(), question: 'purpose', option: 'just-in-case' });
    await one.do('language', { id: id(), lang: 'en' });
    const three = await client();
    three.transcript.push(...away);
    await three.do('resume', { conversation, secret, after: away.length });
    expect(three.transcript).toEqual(one.transcript);
  });

  test('[SOCK-10] after very many changes everything is sent again', async () => {
    const one = await client();
    const { conversation, secret } = await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    for (let times = 0; times < 11; times++)
      for (const lang of ['en', 'da'] as const) await one.do('language', { id: id(), lang });
    const two = await client();
    two.transcript.push(...one.transcript);
    await two.do('resume', { conversation, secret, after: one.transcript.length });
    expect(two.events[0]).toEqual({ name: 'rewind', seq: 0 });
    expect(two.transcript).toEqual(one.transcript);
  });

  test('[SOCK-7] gives a foreign secret and an unknown conversation the same answer', async () => {
    const one = await client();
    const { conversation, secret } = await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    const two = await client();
    const foreign = await two.send('resume', { conversation, secret: `${secret.slice(1)}x`, after: 0 });
    const unknown = await two.send('resume', { conversation: id(), secret, after: 0 });
    expect(foreign).toMatchObject({ ok: false, error: { code: 'conversation-not-found' } });
    expect(unknown).toEqual(foreign);
    expect(two.transcript).toEqual([]);
  });
});

describe('your data', () => {
  test('[PRIV-1] [PRIV-2] holds inputs by id and no secret, and is gone when forgotten', async () => {
    const one = await client();
    const { conversation, secret } = await one.do('start', { lang: 'da', topic });
    await one.answer('purpose', 'just-in-case');
    const exported = await one.send('export', {});
    expect(exported.ok && exported.data).toMatchObject({
      conversation,
      lang: 'da',
      topic,
      inputs: [{ n: 1, input: { kind: 'answer', topic, question: 'purpose', option: 'just-in-case' } }],
    });
    expect(JSON.stringify(exported)).not.toContain(secret);
    expect(await one.send('forget', { id: id() })).toEqual({ ok: true });
    const refused = await one.send('answer', { id: id(), question: 'topic', option: 'menu' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-conversation' } });
    const two = await client();
    const gone = await two.send('resume', { conversation, secret, after: 0 });
    expect(gone).toMatchObject({ ok: false, error: { code: 'conversation-not-found' } });
  });
});
