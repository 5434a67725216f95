import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const built = fileURLToPath(new URL('../../dist/client/', import.meta.url));
const diagrams = fileURLToPath(new URL('../../docs/diagrams/', import.meta.url));

const widget = 'widget.js';

/** Serves the built widget and the pictures of the flows. Files in `assets/` carry a hash of their content in their names and never change. */
export async function serveStaticFiles(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: built,
    index: false,
    wildcard: false,
    globIgnore: [widget],
    preCompressed: true,
    setHeaders(reply, path) {
      const immutable = path.includes('/assets/');
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      // The widget's script is no secret: it loads on every page, and tells those that may not have the chat.
      reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    },
  });
  app.get(
    `/${widget}`,
    {
      schema: {
        summary: 'The script that makes <hvad-saa> an element: all that a page needs',
        response: { 200: z.string() },
        produces: ['application/javascript'],
      },
    },
    (_request, reply) => reply.sendFile(widget),
  );
  await app.register(fastifyStatic, {
    root: diagrams,
    prefix: '/diagrams/',
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'no-cache'),
  });
}
