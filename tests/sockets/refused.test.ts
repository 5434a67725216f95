import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { startLimited } from '../support/limited-server.ts';

/** A request to become a WebSocket, on a connection that the client does not close by itself. */
const askForWebSocket = async (url: string) => {
  const socket = connectTcp({
    port: Number(new URL(url).port),
    host: '127.0.0.1',
    allowHalfOpen: true,
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  return socket;
};

test('[GUARD-3] [SOCK-6] whoever is refused a WebSocket and is gone by then takes nothing with them', async () => {
  const { url } = await startLimited({ openSockets: 0 });
  for (let n = 0; n < 300; n++) (await askForWebSocket(url)).resetAndDestroy();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('[GUARD-3] [RUN-4] a refused WebSocket leaves no connection behind, whatever its client does', async () => {
  const { url, app } = await startLimited({ openSockets: 0 });
  const refused = await Promise.all(Array.from({ length: 20 }, () => askForWebSocket(url)));
  const answers = await Promise.all(refused.map(async (socket) => String((await once(socket, 'data'))[0])));
  expect(new Set(answers.map((answer) => answer.split('\r\n')[0]))).toEqual(
    new Set(['HTTP/1.1 503 Service Unavailable']),
  );
  const connections = () =>
    new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
  for (const socket of refused) socket.destroy();
});

test('[SOCK-1] nobody is let in where nobody answers', async () => {
  const { url } = await startLimited();
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
  const refused = await new Promise((resolve) => socket.once('connect_error', resolve));
  expect(refused).toMatchObject({ message: 'not-found' });
  socket.close();
});
