import { type IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Guard } from '../guards/guard.ts';
import { type ProblemCode, preferredLanguage, problemDocument, problems } from '../http/problem.ts';
import type { Language } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';
import type { ChatConnection, ChatServer } from './context.ts';

/** Seconds after which to ask again where the whole process is full. */
const whenFull = 10;

type Refused = [ProblemCode, wait: number];
/** Engine.IO has no method but GET and POST, and would call any other a fault of its own. */
const noMethod: Refused = ['bad-request', 0];

/** A request of the polling transport tells its connection in the query; one without it wants a new connection. */
type EngineRequest = IncomingMessage & { _query: { sid?: string } };

/**
 * Refuses connections, and requests of the polling transport, beyond what this process and an address may have.
 * @param told of each refusal
 */
export function admitConnections(
  io: ChatServer,
  guard: Guard,
  translators: Record<Language, Translator>,
  told: (refused: ProblemCode) => void,
): void {
  const { openSockets, openSocketsOfAddress } = guard.limits;
  const open = new Map<string, number>();

  const refusal = (client: string, isNew: boolean): Refused | undefined => {
    if (isNew && io.engine.clientsCount >= openSockets) return ['not-ready', whenFull];
    if (isNew && (open.get(client) ?? 0) >= openSocketsOfAddress) return ['rate-limited', whenFull];
    const wait = guard.take(isNew ? 'connections' : 'events', client);
    return wait > 0 ? ['rate-limited', Math.ceil(wait)] : undefined;
  };

  io.engine.use((request: EngineRequest, response: unknown, next: () => void) => {
    const asks = request.method === 'GET' || request.method === 'POST';
    const refused = asks ? refusal(guard.clientOf(request), request._query.sid === undefined) : noMethod;
    if (!refused) return next();
    const [code, wait] = refused;
    told(code);
    const lang = preferredLanguage(request.headers);
    const headers = {
      'content-type': 'application/problem+json',
      'content-language': lang,
      ...(wait > 0 && { 'retry-after': String(wait) }),
      connection: 'close',
    };
    const body = problemDocument(translators[lang], code);
    if (response instanceof ServerResponse) response.writeHead(problems[code], headers).end(body);
    else endUpgrade(request.socket, answerToUpgrade(problems[code], headers, body));
  });

  io.engine.on('headers', (headers: Record<string, string>) => {
    headers['x-content-type-options'] = 'nosniff';
  });

  // the chat has its own namespace; on the default one nobody would acknowledge anything
  io.use((_socket, next) => next(new Error('not-found')));

  io.engine.on('connection', (connection: ChatConnection) => {
    const client = guard.clientOf(connection.request);
    open.set(client, (open.get(client) ?? 0) + 1);
    connection.on('close', () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left > 0) open.set(client, left);
      else open.delete(client);
    });
  });
}

/**
 * Answers a request that wanted to become a WebSocket, and closes its connection. Node.js has let go of it: nobody else
 * hears that its client is gone already, which would end the process, or closes it where the client does not.
 */
function endUpgrade(socket: Socket, answer: string): void {
  socket.on('error', () => {});
  socket.end(answer, () => socket.destroy());
}

/** An HTTP response where Node.js gives none: to a request that wanted to become a WebSocket. */
function answerToUpgrade(status: number, headers: Record<string, string>, body: string): string {
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}
