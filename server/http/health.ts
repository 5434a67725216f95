import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Language } from '../protocol.ts';
import type { ConversationStore } from '../store/store.ts';
import type { Translator } from '../texts/translator.ts';
import { sendProblem } from './problem.ts';

const ok = z.object({ status: z.literal('ok') });

/** `GET /healthz`: the process lives. `GET /readyz`: it can serve; 503 while it drains or its store is away. */
export function serveHealth(
  app: FastifyInstance,
  store: ConversationStore,
  translators: Record<Language, Translator>,
  draining: AbortSignal | undefined,
): void {
  // a flood of probes is one question to the store
  let checking: Promise<boolean> | undefined;
  const reachable = () => {
    checking ??= store
      .check()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        checking = undefined;
      });
    return checking;
  };
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: '/healthz',
    config: { unlimited: true },
    schema: { summary: 'Whether the process lives', response: { 200: ok } },
    handler: async () => ({ status: 'ok' as const }),
  });
  routes.route({
    method: 'GET',
    url: '/readyz',
    config: { unlimited: true },
    schema: { summary: 'Whether the process can serve', response: { 200: ok } },
    handler: async (request, reply) => {
      const ready = !draining?.aborted && (await reachable());
      return ready ? { status: 'ok' as const } : sendProblem(translators, request, reply, 'not-ready');
    },
  });
}
