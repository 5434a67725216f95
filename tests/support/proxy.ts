import { createServer, request } from 'node:http';
import { createConnection, createServer as createTcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
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

/**
 * A line that lets everything through until it is told to stop after so many more bytes from the server, and then
 * nothing until it is told to go on: what a slow line has brought at one moment, for as long as somebody looks.
 */
export async function startSlowLine(
  target: string,
): Promise<{ url: string; stopAfter(bytes: number): void; goOn(): void; close(): void }> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Duplex>();
  let left = Number.POSITIVE_INFINITY;
  let stop = Promise.withResolvers<void>();
  const line = createTcpServer((client) => {
    const upstream = createConnection({ host: hostname, port: Number(port) });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream);
    void (async () => {
      for await (const chunk of upstream as AsyncIterable<Buffer>) {
        for (let at = 0; at < chunk.length; ) {
          const piece = chunk.subarray(at, at + left);
          client.write(piece);
          left -= piece.length;
          at += piece.length;
          if (left === 0) await stop.promise;
        }
      }
      client.end();
    })().catch(() => client.destroy());
  });
  const { url } = await listen(line);
  return {
    url,
    stopAfter(bytes) {
      stop = Promise.withResolvers<void>();
      left = bytes;
    },
    goOn() {
      left = Number.POSITIVE_INFINITY;
      stop.resolve();
    },
    close() {
      line.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
