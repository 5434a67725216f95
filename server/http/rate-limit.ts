import type { FastifyInstance } from 'fastify';
import type { Guard } from '../guards/guard.ts';
import type { Language } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';
import { sendProblem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Probes get an answer however busy their address is. */
    unlimited?: true;
  }
}

/** Refuses, before its body is read, a request beyond what its address may send. Register it before the routes. */
export function limitRequests(
  app: FastifyInstance,
  guard: Guard,
  translators: Record<Language, Translator>,
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.unlimited) return;
    const wait = guard.take('requests', guard.clientOf(request.raw));
    if (wait === 0) return;
    reply.header('retry-after', Math.ceil(wait));
    return sendProblem(translators, request, reply, 'rate-limited');
  });
}
