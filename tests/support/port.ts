import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** Has a server listen on a free port of this machine. */
export async function listen(server: Server): Promise<{ port: number; url: string }> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}` };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const { port } = await listen(server);
  await once(server.close(), 'close');
  return port;
}
