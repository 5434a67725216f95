import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that requests which are open when the app closes have until they are cut. */
const patience = 5_000;

/**
 * Closes what would hold up the end of the app. A server that closes waits for each connection that is not idle, and
 * Node.js counts as busy also one on which nothing was ever asked, such as a browser opens in case it needs it. Those
 * go at once, and after some seconds the others. Register it before whatever waits for the server to close.
 */
export function closeConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>();
  const use = ({ socket }: IncomingMessage) => unused.delete(socket);
  let closing = false;
  app.server.on('connection', (socket) => {
    if (closing) return socket.destroy();
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', use);
  app.server.on('upgrade', use);
  app.addHook('preClose', async () => {
    closing = true;
    for (const socket of unused) socket.destroy();
    const cut = setTimeout(() => app.server.closeAllConnections(), patience);
    app.server.once('close', () => clearTimeout(cut));
  });
}
