import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Metrics } from '../observability/metrics.ts';

/** Counts the responses to all requests, those to addresses that there are not included. */
export function countResponses(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async ({ routeOptions }, reply) => {
    // a described route is one of a few; the files are many, and an unknown address is anything
    const route = routeOptions.schema ? routeOptions.url : undefined;
    metrics.responses.inc({ route: route ?? 'other', status: reply.statusCode });
  });
}

/** `GET /metrics`, for Prometheus. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/metrics',
    schema: {
      summary: 'What the server counts, for Prometheus',
      response: { 200: z.string() },
      produces: ['text/plain'],
    },
    handler: async (_request, reply) => {
      const text = await metrics.text();
      return reply.type(metrics.contentType).header('cache-control', 'no-store').send(text);
    },
  });
}
