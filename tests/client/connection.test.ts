/// <reference lib="dom" />
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Connection, type ConnectionListener } from '../../client/chat/connection.ts';
import { refusal, Wire } from '../support/wire.ts';

vi.mock('../../client/chat/socket.ts', async () => ({ Socket: (await import('../support/wire.ts')).Wire }));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const server = { base: new URL('http://127.0.0.1/'), webSocket: true };
const credentials = { conversation: 'a', secret: 's' };
const choice = { question: 'purpose', option: 'just-in-case' };
/** Longer than the pause after a refusal. */
const aWhile = 10_000;

function open() {
  const listener = {
    lastSeq: () => 0,
    online: vi.fn(),
    refused: vi.fn(),
    started: vi.fn(),
    lost: vi.fn(),
    block: vi.fn(),
    ready: vi.fn(),
    rewind: vi.fn(),
  } satisfies ConnectionListener;
  const connection = new Connection(server, listener);
  return { connection, listener, wire: Wire.last };
}

const names = (wire: Wire) => wire.emitted.map(({ name }) => name);

test('a beginning that is refused for a while is tried again with its topic, and what waits is kept', async () => {
  const { connection, wire } = open();
  connection.start('da', 'before.tests');
  const answered = connection.send('answer', choice);
  wire.connect();
  wire.acknowledge('start', refusal('rate-limited'));
  expect(names(wire)).toEqual([]);
  vi.advanceTimersByTime(aWhile);
  expect(wire.acknowledge('start', { ok: true, ...credentials })).toMatchObject({ topic: 'before.tests' });
  expect(wire.acknowledge('answer', { ok: true })).toMatchObject(choice);
  await expect(answered).resolves.toEqual({ ok: true });
});

test.each(['unknown-topic', 'invalid-payload'] as const)(
  'a topic that there is not (%s) is dropped, and what waits is kept',
  (code) => {
    const { connection, wire } = open();
    connection.start('da', 'before.nothing');
    void connection.send('answer', choice);
    wire.connect();
    wire.acknowledge('start', refusal(code));
    expect(wire.acknowledge('start', { ok: true, ...credentials })).toEqual({ lang: 'da' });
    expect(names(wire)).toEqual(['answer']);
  },
);

test('what is remembered and makes no sense to the server is given up', () => {
  const { connection, listener, wire } = open();
  connection.resume(credentials);
  wire.connect();
  wire.acknowledge('resume', refusal('invalid-payload'));
  expect(listener.lost).toHaveBeenCalledOnce();
});

/** A conversation whose node dies after the given command; the user answers before another one takes over. */
function loseNodeAfter(name: 'export' | 'answer', payload: object) {
  const { connection, listener, wire } = open();
  connection.start('da');
  wire.connect();
  wire.acknowledge('start', { ok: true, ...credentials });
  void connection.send(name, payload as never);
  wire.acknowledge(name, { ok: true });
  wire.lose();
  wire.connect();
  void connection.send('answer', choice);
  wire.acknowledge('resume', refusal('conversation-not-found'));
  return { listener, wire };
}

test('a conversation that was stored is lost when the server does not know it', () => {
  expect(loseNodeAfter('answer', choice).listener.lost).toHaveBeenCalledOnce();
});

test('one that was only looked at is begun anew, and what waits is said in it', () => {
  const { listener, wire } = loseNodeAfter('export', {});
  wire.acknowledge('start', { ok: true, ...credentials });
  expect(names(wire)).toEqual(['answer']);
  expect(listener.lost).not.toHaveBeenCalled();
});

test('[ELEMENT-3] once closed, nothing waits, is sent or tried again', () => {
  const { connection, wire } = open();
  connection.start('da');
  wire.connect();
  wire.acknowledge('start', { ok: true, ...credentials });
  void connection.send('answer', choice);
  connection.close();
  expect(names(wire)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);

  const refused = open();
  refused.connection.start('da');
  refused.wire.connect();
  refused.wire.acknowledge('start', refusal('rate-limited'));
  refused.connection.close();
  expect(vi.getTimerCount()).toBe(0);
});
