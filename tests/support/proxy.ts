import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

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
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      for (const socket of swallowed) socket.destroy();
    },
  };
}
