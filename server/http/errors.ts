import type { FastifyError, FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Language } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';
import { problemDocument, sendProblem } from './problem.ts';

/** One place where every failed request becomes a problem document. Unexpected ones are logged once. */
export function handleErrors(app: FastifyInstance, translators: Record<Language, Translator>): void {
  app.setNotFoundHandler((request, reply) => sendProblem(translators, request, reply, 'not-found'));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const inAddress = error.validation && error.validationContext !== 'body';
    if (inAddress) return sendProblem(translators, request, reply, 'invalid-query');
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return sendProblem(translators, request, reply, 'bad-request');
    request.log.error({ code: 'internal', err: error }, 'request failed');
    return sendProblem(translators, request, reply, 'internal');
  });
}

/**
 * What reaches no route is answered in the same way: an address that cannot be decoded, and bytes that are no HTTP.
 * Nothing of it is repeated or logged.
 */
export function answerMalformed(
  translators: Record<Language, Translator>,
): Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> {
  const body = problemDocument(translators.da, 'bad-request');
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json',
    'Content-Language: da',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return {
    frameworkErrors: (_error, request, reply) => {
      sendProblem(translators, request, reply, 'bad-request');
    },
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
      else socket.end([...head, '', body].join('\r\n'), () => socket.destroy());
    },
  };
}
