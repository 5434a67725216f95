import type { FastifyError, FastifyInstance } from 'fastify';
import type { Language } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';
import { sendProblem } from './problem.ts';

/** One place where every failed request becomes a problem document. Unexpected ones are logged once. */
export function handleErrors(app: FastifyInstance, translators: Record<Language, Translator>): void {
  app.setNotFoundHandler((request, reply) => sendProblem(translators, request, reply, 'not-found'));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation) return sendProblem(translators, request, reply, 'invalid-query');
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return sendProblem(translators, request, reply, 'bad-request');
    request.log.error({ code: 'internal', err: error }, 'request failed');
    return sendProblem(translators, request, reply, 'internal');
  });
}
