import { createServer, request } from 'node:http';
import { createConnection, createServer as createTcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { listen } from './port.ts';

/** A proxy as some workplaces have it: it passes HTTP on and cuts every WebSocket, or leaves it without an answer. */
export async function startProxyWithoutWebSocket(
  target: string,
  how: 'cut' | 'swallowed' = 'cut',
): Promise<{ url: string; close(): void }> {
  const proxy = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const passed = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  const swallowed = new Set<Duplex>();
  proxy.on('upgrade', (_request, socket) => {
    if (how === 'cut') socket.destroy();
    else swallowed.add(socket);
  });
  const { url } = await listen(proxy);
  return {
    url,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      for (const socket of swallowed) socket.destroy();
    },
  };
}

/** A line that lets bytes through from the server a few at a time, from when it is told to. */
export async function startSlowLine(
  target: string,
): Promise<{ url: string; slowDown(): void; close(): void }> {
  const { hostname, port } = new URL(target);
  const piece = { bytes: 256, milliseconds: 40 };
  const sockets = new Set<Duplex>();
  let slow = false;
  const line = createTcpServer((client) => {
    const upstream = createConnection({ host: hostname, port: Number(port) });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream);
    void (async () => {
      for await (const chunk of upstream as AsyncIterable<Buffer>) {
        if (!slow) client.write(chunk);
        else
          for (let at = 0; at < chunk.length; at += piece.bytes) {
            client.write(chunk.subarray(at, at + piece.bytes));
            await setTimeout(piece.milliseconds);
          }
      }
      client.end();
    })().catch(() => client.destroy());
  });
  const { url } = await listen(line);
  return {
    url,
    slowDown() {
      slow = true;
    },
    close() {
      line.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
