import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  changes,
  flows,
  outcomesOf,
  type ProvisionId,
  stageOf,
  type Topic,
  topics,
  verdicts,
} from '../../flows/index.ts';
import type { Language } from '../protocol.ts';
import { renderProvision } from '../texts/render.ts';
import type { Translator } from '../texts/translator.ts';
import { languageQuery } from './query.ts';

const verdict = z.enum(verdicts);

const topicSchema = z.object({
  id: z.string(),
  stage: z.string(),
  title: z.string(),
  summary: z.string(),
  outcomes: z.array(z.object({ id: z.string(), verdict, title: z.string() })),
  source: z.object({
    document: z.enum(['pamphlet', 'privacy-policy']),
    section: z.string().nullable(),
    pages: z.array(z.int()),
  }),
  today: z.object({
    change: z.enum(changes),
    provisions: z.array(z.object({ label: z.string(), url: z.string().optional() })),
    asOf: z.string(),
  }),
});
type TopicEntry = z.infer<typeof topicSchema>;

/** `GET /api/topics`: every topic, its outcomes and what it rests on. */
export function serveTopics(app: FastifyInstance, translators: Record<Language, Translator>): void {
  const entries = {
    da: topics.map((topic) => entryOf(topic, translators.da)),
    en: topics.map((topic) => entryOf(topic, translators.en)),
  };
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/api/topics',
    schema: {
      summary: 'Every topic of the guidance',
      querystring: languageQuery,
      response: { 200: z.array(topicSchema) },
    },
    handler: async ({ query: { lang } }, reply) => {
      reply.header('content-language', lang);
      return entries[lang];
    },
  });
}

/** `GET /api/titles`: the title of every topic, for whoever only knows its id. */
export function serveTitles(app: FastifyInstance, translators: Record<Language, Translator>): void {
  const titlesIn = ({ topic: textsOf }: Translator) =>
    Object.fromEntries(topics.map(({ id }) => [id, textsOf(id).title]));
  const titles = { da: titlesIn(translators.da), en: titlesIn(translators.en) };
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/api/titles',
    schema: {
      summary: 'The title of every topic, by its id',
      querystring: languageQuery,
      response: { 200: z.record(z.string(), z.string()) },
    },
    handler: async ({ query: { lang } }, reply) => {
      reply.header('content-language', lang);
      return titles[lang];
    },
  });
}

function entryOf({ id, document, section, pages, change, asOf }: Topic, translator: Translator): TopicEntry {
  const texts = translator.topic(id);
  const outcomes = outcomesOf(flows[id]);
  const cited = new Set<ProvisionId>(outcomes.flatMap(({ facts }) => facts.today.provisions));
  return {
    id,
    stage: stageOf(id),
    title: texts.title,
    summary: texts.summary,
    outcomes: outcomes.map(({ id: outcome, facts }) => ({
      id: outcome,
      verdict: facts.verdict,
      title: texts.outcomes[outcome]?.title ?? '',
    })),
    source: { document, section, pages: [...pages] },
    today: {
      change,
      provisions: [...cited].map((provision) => renderProvision(translator, provision)),
      asOf,
    },
  };
}
