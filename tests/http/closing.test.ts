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

test('[RUN-4] a request of the polling transport is answered, also where its connection never carried another', async () => {
  const server = await startServer();
  const polling = await open(server.url);
  const ask = async (session = '') => {
    polling.write(`GET /socket.io/?EIO=4&transport=polling${session} HTTP/1.1\r\nhost: x\r\n\r\n`);
    return String((await once(polling, 'data'))[0]);
  };
  const [, sid] = /"sid":"([^"]+)"/.exec(await ask()) ?? [];
  const answer = ask(`&sid=${sid}`);
  await fetch(`${server.url}/healthz`);

  await server.close();
  // Engine.IO's packet that closes a session
  expect(await answer).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n1$/s);
});

test('[RUN-4] a WebSocket whose client does not answer any more holds up the end for seconds only', async () => {
  const server = await startServer();
  const silent = await open(server.url);
  silent.write(
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  expect(String((await once(silent, 'data'))[0])).toMatch(/^HTTP\/1\.1 101 /);
  const began = performance.now();
  await server.close();
  // as long as requests have; Socket.IO itself would wait for half a minute
  expect(performance.now() - began).toBeLessThan(8_000);
});
