import { createServer } from 'node:net';
import { Socket as Engine } from 'engine.io-client';
import { expect, test } from 'vitest';
import { Polling } from '../../client/chat/polling.ts';
import { listen } from '../support/port.ts';

test('[FAULT-2] a line that breaks in the middle of an answer is noticed at once', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0{"sid"', () => socket.destroy()),
    );
  });
  const { port } = await listen(server);
  const engine = new Engine({ hostname: '127.0.0.1', port, transports: [Polling] });
  const reason = await new Promise((resolve) => engine.on('close', resolve));
  expect(reason).toBe('transport error');
  server.close();
});
