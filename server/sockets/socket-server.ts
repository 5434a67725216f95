import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Server, type Socket } from 'socket.io';
import type { Config } from '../config.ts';
import { senderOf } from '../origins.ts';
import type { ChatServer } from './context.ts';

/**
 * Bytes of one packet. Ten times the longest payload we take, so that a packet somewhat too large is refused with
 * a code; above it the connection itself is closed (WebSocket code 1009), before anything is parsed.
 */
const largestPacket = 40_000;

/** Where Socket.IO's requests go. */
function pathOf(basePath: string): string {
  return `${basePath}socket.io/`;
}

/** Whether a request that names another protocol wants to become one of our WebSockets. */
export function wantsSocket({ headers, url = '' }: IncomingMessage, basePath: string): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket' && url.startsWith(pathOf(basePath));
}

/**
 * Socket.IO on the app's own HTTP server, closed before it so that no open socket holds up the end. Pages that may
 * not embed the widget are refused: CORS does not cover WebSocket, so every request to connect is checked here.
 */
export function attachSockets(
  app: FastifyInstance,
  { basePath, allowedOrigins }: Pick<Config, 'basePath' | 'allowedOrigins'>,
): ChatServer {
  const io: ChatServer = new Server(app.server, {
    path: pathOf(basePath),
    serveClient: false,
    maxHttpBufferSize: largestPacket,
    allowRequest: ({ headers }, allow) =>
      senderOf(headers, allowedOrigins) === 'other' ? allow('origin-not-allowed', false) : allow(null, true),
  });
  io.engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { origin } = request.headers;
    response.setHeader('vary', 'Origin');
    // Others may read as well, but all that they get is why they are refused: the widget then tells the page's makers.
    if (origin) response.setHeader('access-control-allow-origin', origin);
    next();
  });
  writeTogether(io);
  app.addHook('preClose', async () => {
    await io.close();
  });
  return io;
}

/** The packets that one flush sends leave in one write; a turn has about eight, and each write costs a system call. */
function writeTogether(io: ChatServer): void {
  io.engine.on('flush', ({ request }: Socket['conn']) => request.socket.cork());
  io.engine.on('drain', ({ request }: Socket['conn']) => request.socket.uncork());
}
