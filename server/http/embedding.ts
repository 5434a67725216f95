import type { FastifyInstance } from 'fastify';
import { senderOf } from '../origins.ts';

/** Lets the widget ask and read answers of `/api/` on the pages that may embed it. */
export function allowEmbedding(site: FastifyInstance, allowedOrigins: readonly string[]): void {
  site.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.url?.includes('/api/')) return;
    reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin && senderOf(request.headers, allowedOrigins) === 'embedding')
      reply.header('access-control-allow-origin', origin);
  });
  // The browser asks first whether a page of another origin may send JSON.
  site.options('/api/ask', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-max-age', '600')
      .send(),
  );
}
