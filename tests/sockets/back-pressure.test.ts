import { randomUUID } from 'node:crypto';
import type { Socket } from 'socket.io-client';
import { expect, test } from 'vitest';
import { flows, pathsOf, topics } from '../../flows/index.ts';
import { mostInputs } from '../../server/conversation/decide.ts';
import type { Input } from '../../server/conversation/inputs.ts';
import { replay } from '../../server/conversation/replay.ts';
import { transcriptOf } from '../../server/conversation/transcript.ts';
import { limits } from '../../server/guards/limits.ts';
import { renderBlock } from '../../server/texts/render.ts';
import type { Client } from '../support/client.ts';
import { translators } from '../support/guide.ts';
import { startLimited } from '../support/limited-server.ts';

const topic = 'before.unsuccessful-applicants';

interface Pausable {
  pause(): void;
  resume(): void;
}
const closed = (client: Client) => new Promise((resolve) => client.socket.once('disconnect', resolve));

test('[GUARD-4] a connection that floods is closed; the conversation is resumed with nothing lost', async () => {
  const { clientAt } = await startLimited({ socketPackets: { burst: 50, perSecond: 1 } });
  const flooding = await clientAt('198.51.100.1');
  const { conversation, secret } = await flooding.do('start', { lang: 'da', topic });
  await flooding.answer('purpose', 'just-in-case');
  const cut = closed(flooding);
  for (let n = 0; n < 100; n++) (flooding.socket as Socket).emit('nonsense');
  await cut;
  const again = await clientAt('198.51.100.1');
  await again.do('resume', { conversation, secret, after: 0 });
  expect(again.transcript).toEqual(flooding.transcript);
});

test('[GUARD-4] a connection whose client does not read is closed; it may come back and resume', async () => {
  const { clientAt, closedFor } = await startLimited({ unsentBytes: 400_000 });
  const slow = await clientAt('198.51.100.1');
  const { conversation, secret } = await slow.do('start', { lang: 'da' });
  for (let n = 0; n < 30; n++) {
    await slow.answer('topic', topic);
    await slow.answer('purpose', 'just-in-case');
  }
  // each renders the whole transcript anew
  const speak = (n: number) => ({ id: randomUUID(), lang: n % 2 ? 'da' : 'en' });
  for (let n = 0; n < 10; n++) await slow.do('language', speak(n));
  expect(await closedFor('unread')).toBe(0);

  const engine = slow.socket.io.engine as unknown as { transport: { ws: { _socket: Pausable } } };
  const network = engine.transport.ws._socket;
  network.pause();
  // the buffers of the operating system take some megabytes before ours fill
  for (let n = 0; n < 400 && (await closedFor('unread')) === 0; n++)
    (slow.socket as Socket).emit('language', speak(n));
  expect(await closedFor('unread')).toBe(1);
  network.resume();
  const again = await clientAt('198.51.100.1');
  await again.do('resume', { conversation, secret, after: 0 });
  await again.answer('topic', 'menu');
});

test('[GUARD-4] where too much waits for all clients together, the one that most waits for is closed, and no other', async () => {
  const { clientAt, closedFor } = await startLimited({ unsentBytesOfAll: 400_000 });
  const slow = await clientAt('198.51.100.1');
  const { conversation, secret } = await slow.do('start', { lang: 'da' });
  for (let n = 0; n < 30; n++) {
    await slow.answer('topic', topic);
    await slow.answer('purpose', 'just-in-case');
  }
  const reading = await clientAt('198.51.100.2');
  await reading.do('resume', { conversation, secret, after: 0 });
  const cut: string[] = [];
  reading.socket.on('disconnect', () => cut.push('reading'));
  const speak = (n: number) => ({ id: randomUUID(), lang: n % 2 ? 'da' : 'en' });
  for (let n = 0; n < 10; n++) await reading.do('language', speak(n));
  // what was read waits no longer, however much it was in all
  expect(await closedFor('unread')).toBe(0);

  const engine = slow.socket.io.engine as unknown as { transport: { ws: { _socket: Pausable } } };
  engine.transport.ws._socket.pause();
  for (let n = 0; n < 400 && (await closedFor('unread')) === 0; n++) await reading.do('language', speak(n));
  expect(await closedFor('unread')).toBe(1);
  await reading.answer('topic', 'menu');
  expect(cut).toEqual([]);
  engine.transport.ws._socket.resume();
});

test('[GUARD-4] the default limit holds the longest transcript twice', () => {
  const { en } = translators;
  const bytesEachInput = topics.flatMap(({ id }) =>
    pathsOf(flows[id]).map(({ answers }) => {
      const inputs: Input[] = [
        { kind: 'answer', topic: 'menu', question: 'topic', option: id },
        ...answers.map((answer): Input => ({ kind: 'answer', topic: id, ...answer })),
      ];
      const blocks = transcriptOf(replay({ lang: 'en', topic: null }, inputs)).map((numbered) => ({
        ...numbered,
        block: renderBlock(en, numbered.block, '2026-11'),
      }));
      return Buffer.byteLength(JSON.stringify(blocks)) / inputs.length;
    }),
  );
  expect(Math.max(...bytesEachInput) * mostInputs * 2).toBeLessThan(limits.unsentBytes);
});
