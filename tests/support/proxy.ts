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
 * A line that can be told to let nothing through any more from where the server sends a text, until it is told to go
 * on: what a slow line has brought at one moment, for as long as somebody looks.
 */
export async function startSlowLine(
  target: string,
): Promise<{ url: string; stopBefore(text: string): void; goOn(): void; close(): void }> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Duplex>();
  let stop: { text: string; over: PromiseWithResolvers<void> } | undefined;
  const line = createTcpServer((client) => {
    const upstream = createConnection({ host: hostname, port: Number(port) });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream);
    void (async () => {
      for await (const chunk of upstream as AsyncIterable<Buffer>) {
        const at = stop ? chunk.indexOf(stop.text) : -1;
        client.write(chunk.subarray(0, at < 0 ? chunk.length : at));
        if (at < 0) continue;
        await stop?.over.promise;
        client.write(chunk.subarray(at));
      }
      client.end();
    })().catch(() => client.destroy());
  });
  const { url } = await listen(line);
  return {
    url,
    stopBefore(text) {
      stop = { text, over: Promise.withResolvers() };
    },
    goOn() {
      stop?.over.resolve();
      stop = undefined;
    },
    close() {
      line.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
