import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { mask, withoutMarks } from '../../shared/mask.ts';
import type { Metrics } from '../observability/metrics.ts';
import { type Language, languages, longestQuestion } from '../protocol.ts';
import type { Classifier } from '../search/classifier.ts';
import { findTopics } from '../search/find-topics.ts';
import type { Translator } from '../texts/translator.ts';

const finding = z.object({
  decision: z.enum(['answer', 'clarify', 'none']),
  topics: z.array(z.object({ id: z.string(), title: z.string(), score: z.number() })),
});

/**
 * `POST /api/ask`: the topics that a question may be about. POST, so that it never stands in an access log; masked,
 * matched and forgotten.
 */
export function serveAsk(
  app: FastifyInstance,
  classifier: Classifier,
  translators: Record<Language, Translator>,
  metrics: Metrics,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/ask',
    schema: {
      summary: 'The topics that a question in your own words may be about',
      body: z.object({
        question: z.string().trim().min(1).max(longestQuestion),
        lang: z.enum(languages).default('da'),
      }),
      response: { 200: finding },
    },
    handler: async ({ body: { question, lang } }, reply) => {
      reply.header('content-language', lang).header('cache-control', 'no-store');
      const { decision, topics } = findTopics(classifier, withoutMarks(mask(question).text));
      metrics.asks.inc({ decision, via: 'http' });
      const titled = topics.map(({ id, score }) => ({ id, title: translators[lang].topic(id).title, score }));
      return { decision, topics: titled };
    },
  });
}
