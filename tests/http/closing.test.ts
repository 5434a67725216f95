import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { startServer } from '../support/server.ts';

async function open(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

test('[RUN-4] an open request has time to end, a connection on which nothing was asked does not hold it up', async () => {
  const server = await startServer();
  const [unused, asking] = await Promise.all([open(server.url), open(server.url)]);
  const body = JSON.stringify({ question: 'Må vi gemme ansøgninger?' });
  const head = `POST /api/ask HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  asking.write(head + body.slice(0, 5));
  // answered on a connection that was opened later, so the server knows both of them
  await fetch(`${server.url}/healthz`);

  const closed = server.close();
  await once(unused, 'close');
  expect(asking.destroyed).toBe(false);
  asking.write(body.slice(5));
  const [answer] = await once(asking, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
  await closed;
});
