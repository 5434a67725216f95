import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type ProblemCode, problems } from './problem.ts';

const codes = Object.keys(problems) as ProblemCode[];

const page = { description: 'A page', content: { 'text/html': { schema: { type: 'string' } } } };
const problem = {
  description: 'An error, in the reader’s language',
  content: {
    'application/problem+json': {
      schema: z.toJSONSchema(z.object({ title: z.string(), status: z.int(), code: z.enum(codes) })),
    },
  },
};

/** `GET /api/openapi.json`: the routes that carry a schema, described from that schema. Register it before them. */
export async function serveOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Hvad så?', version } },
    transform(route) {
      const { schema, url } = jsonSchemaTransform(route);
      const response = { 200: page, ...(schema.response as object | undefined), default: problem };
      return { schema: { ...schema, response }, url };
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } as object }, () => app.swagger());
}
