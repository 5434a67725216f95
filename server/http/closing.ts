import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that what is open when the app closes has until it is cut. */
const patience = 5_000;

/**
 * Closes what would hold up the end of the app. A server that closes waits for each connection that is not idle, and
 * Node.js counts as busy also one on which nothing was ever asked, such as a browser opens in case it needs it. Those
 * go at once, and after some seconds the others: also a WebSocket whose client does not answer that it is closed,
 * because its network is gone. Register it before whatever waits for the server to close.
 */
export function closeConnections(app: FastifyInstance): void {
  const open = new Set<Socket>();
  const unused = new Set<Socket>();
  const use = ({ socket }: IncomingMessage) => unused.delete(socket);
  let closing = false;
  app.server.on('connection', (socket) => {
    if (closing) return socket.destroy();
    open.add(socket);
    unused.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      unused.delete(socket);
    });
  });
  // Socket.IO keeps its requests from whoever listens before it does
  app.addHook('onReady', async () => {
    app.server.on('request', use);
  });
  app.server.on('upgrade', use);
  app.addHook('preClose', async () => {
    closing = true;
    for (const socket of unused) socket.destroy();
    const cut = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, patience);
    app.server.once('close', () => clearTimeout(cut));
  });
}
