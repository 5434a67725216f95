/// <reference lib="dom" />
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Session } from '../../client/chat/session.ts';
import { Memory } from '../../client/chat/storage.ts';
import type { Block } from '../../server/protocol.ts';
import { refusal, Wire } from '../support/wire.ts';

vi.mock('../../client/chat/socket.ts', async () => ({ Socket: (await import('../support/wire.ts')).Wire }));

const server = { base: new URL('http://127.0.0.1/'), webSocket: true };
const name = 'hvad-saa';
const a = { conversation: 'a', secret: 'secret of a', lang: 'da' } as const;
const b = { conversation: 'b', secret: 'secret of b', lang: 'en' } as const;
const choice = { question: 'purpose', option: 'just-in-case' };
const question = {
  kind: 'question',
  topic: 'before.tests',
  id: 'purpose',
  text: '?',
  options: [],
} as unknown;
const answer = { kind: 'answer', topic: 'before.tests', ...choice, text: '!' } as unknown;
const blocks = [question, answer] as Block[];

beforeEach(() => {
  vi.useFakeTimers();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const kept = () => new Memory(name).recall();
const keep = (remembered: typeof a | typeof b) => new Memory(name).remember(remembered);

function open() {
  const observer = { changed: vi.fn(), settled: vi.fn() };
  const memory = new Memory(name);
  const session = new Session({ server, language: 'da', topic: undefined, memory }, observer);
  return { session, observer, wire: Wire.last };
}

/** A tab that has come back to conversation A, with an answer in it. */
function openOnA() {
  keep(a);
  const opened = open();
  opened.wire.connect();
  opened.wire.acknowledge('resume', { ok: true });
  opened.wire.stream(1, ...blocks);
  return opened;
}

/** A tab on a conversation with nothing in it. */
function openFresh() {
  const opened = open();
  opened.wire.connect();
  opened.wire.acknowledge('start', { ok: true, ...a });
  opened.wire.stream(1, ...blocks.slice(0, 1));
  return opened;
}

test('a tab whose conversation is gone goes on with the one that another tab has begun meanwhile', () => {
  const { session, wire } = openOnA();
  keep(b);
  void session.answer(choice);
  wire.acknowledge('answer', refusal('conversation-not-found'));
  expect(wire.acknowledge('resume', { ok: true })).toMatchObject({ conversation: 'b' });
  wire.stream(1, ...blocks);
  expect(session).toMatchObject({ language: 'en', busy: false, note: undefined });
  expect(kept()).toEqual(b);
});

test('a tab whose conversation is gone begins anew where no other is remembered, and forgets it', () => {
  const { session, wire } = openOnA();
  void session.answer(choice);
  wire.acknowledge('answer', refusal('conversation-not-found'));
  expect(wire.emitted.map(({ name }) => name)).toEqual(['start']);
  expect(session.note).toBe('lost');
  expect(kept()).toBeUndefined();
});

test('starting over leaves alone what another tab has remembered', async () => {
  const { session, wire } = openOnA();
  keep(b);
  const done = session.startOver();
  wire.acknowledge('forget', { ok: true });
  await done;
  expect(kept()).toEqual(b);
});

test('a tab with nothing in it goes on with what another tab has remembered; one with answers keeps them', () => {
  const fresh = openFresh();
  keep(b);
  expect(fresh.session.follow(false)).toBe(false);
  expect(fresh.wire.acknowledge('resume', { ok: true })).toMatchObject({ conversation: 'b' });

  const answered = openOnA();
  keep(b);
  expect(answered.session.follow(false)).toBe(false);
  expect(answered.wire.emitted).toEqual([]);
});

test('a tab is over when another has erased its conversation, unless there is another to go on with', () => {
  const { session, wire } = openOnA();
  new Memory(name).leave();
  expect(session.follow(true)).toBe(true);
  keep(b);
  expect(session.follow(true)).toBe(false);
  expect(wire.acknowledge('resume', { ok: true })).toMatchObject({ conversation: 'b' });
});

test('a tab speaks the language that another has chosen', () => {
  const { session } = openOnA();
  keep({ ...a, lang: 'en' } as never);
  session.follow(false);
  expect(session.language).toBe('en');
});

test('[ACCESS-1] after a change of language the next turn is told, whatever the change brought', async () => {
  const { session, observer, wire } = openOnA();
  const spoken = session.speak('en');
  wire.acknowledge('language', { ok: true });
  await spoken;
  // another tab had the conversation in English before: there is nothing to tell again
  wire.listener.event('ready', { seq: 2, turn: 2 });
  void session.answer(choice);
  wire.acknowledge('answer', { ok: true });
  wire.stream(3, ...blocks);
  expect(observer.settled).toHaveBeenLastCalledWith({ since: 3, spoken: true });
});

test.each([true, false])(
  '[ACCESS-1] a transcript in another language is no news (acknowledged before it: %s)',
  async (before) => {
    const { session, observer, wire } = openOnA();
    const spoken = session.speak('en');
    const { done } = wire.emitted[0] ?? {};
    done?.({ ok: true });
    if (before) await spoken;
    wire.listener.event('rewind', { seq: 0 });
    await spoken;
    wire.stream(1, ...blocks);
    expect(observer.settled).toHaveBeenCalledTimes(2);
    expect(observer.settled.mock.lastCall?.[0]).toMatchObject({ spoken: false });
  },
);

test('[EASE-9] a line that is back within two seconds is no news; one that is away for longer is', () => {
  const { session, wire } = openOnA();
  wire.lose();
  vi.advanceTimersByTime(1_900);
  expect(session.connection).toBe('online');
  wire.connect();
  wire.acknowledge('resume', { ok: true });
  vi.advanceTimersByTime(10_000);
  expect(session).toMatchObject({ connection: 'online', back: false });

  wire.lose();
  vi.advanceTimersByTime(1_000);
  // a try that fails begins no new wait
  wire.lose();
  vi.advanceTimersByTime(1_100);
  expect(session.connection).toBe('offline');
  wire.connect();
  wire.acknowledge('resume', { ok: true });
  expect(session).toMatchObject({ connection: 'online', back: true });
});

test('[ELEMENT-3] once closed, a lost line is not told any more', () => {
  const { session, wire } = openOnA();
  wire.lose();
  session.close();
  expect(vi.getTimerCount()).toBe(0);
});
