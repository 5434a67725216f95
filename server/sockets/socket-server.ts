import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Server, type Socket } from 'socket.io';
import type { ChatServer } from './context.ts';

/**
 * Bytes of one packet. Ten times the longest payload we take, so that a packet somewhat too large is refused with
 * a code; above it the connection itself is closed (WebSocket code 1009), before anything is parsed.
 */
const largestPacket = 40_000;

/** Socket.IO on the app's own HTTP server, closed before it so that no open socket holds up the end. */
export function attachSockets(app: FastifyInstance): ChatServer {
  const io: ChatServer = new Server(app.server, {
    path: '/socket.io',
    serveClient: false,
    maxHttpBufferSize: largestPacket,
    allowRequest: (request, allow) => allow(null, isSameOrigin(request)),
  });
  writeTogether(io);
  app.addHook('preClose', async () => {
    await io.close();
  });
  return io;
}

/** The packets that one flush sends leave in one write; a turn has about eight, and each write costs a system call. */
function writeTogether(io: ChatServer): void {
  io.engine.on('connection', (connection: Socket['conn']) => {
    const { socket } = connection.request;
    connection.on('flush', () => socket.cork());
    connection.on('drain', () => socket.uncork());
  });
}

/** CORS does not cover WebSocket, so the origin is checked here. Clients that are no browsers send none. */
function isSameOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
