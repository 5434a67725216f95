import type { FastifyInstance } from 'fastify';
import { senderOf } from '../origins.ts';

/** Lets the widget read answers of `/api/` on the pages that may embed it. */
export function allowEmbedding(site: FastifyInstance, allowedOrigins: readonly string[]): void {
  site.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.url?.includes('/api/')) return;
    reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin && senderOf(request.headers, allowedOrigins) === 'embedding')
      reply.header('access-control-allow-origin', origin);
  });
}
