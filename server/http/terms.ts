import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type TermId, terms } from '../../flows/index.ts';
import type { Language } from '../protocol.ts';
import { danishIn } from '../texts/danish.ts';
import { termTexts } from '../texts/terms.ts';
import type { Translator } from '../texts/translator.ts';
import { languageQuery } from './query.ts';

const termSchema = z.object({
  id: z.string(),
  name: z.string(),
  formerly: z.string(),
  today: z.string(),
  topic: z.object({ id: z.string(), title: z.string() }),
  /** The Danish words that stand in brackets in English texts. */
  danish: z.array(z.string()),
});

/** `GET /api/terms`: the terms of art, what each meant in 2005 and means today, and the topic that says more. */
export function serveTerms(app: FastifyInstance, translators: Record<Language, Translator>): void {
  const entriesIn = (lang: Language) =>
    (Object.keys(terms) as TermId[]).map((id) => {
      const { name, formerly, today } = termTexts[lang][id];
      const topic = { id: terms[id], title: translators[lang].topic(terms[id]).title };
      const danish = danishIn(lang, [name, formerly, today].join('\n'));
      return { id, name, formerly, today, topic, danish };
    });
  const entries = { da: entriesIn('da'), en: entriesIn('en') };
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/api/terms',
    schema: {
      summary: 'The terms of art and their definitions, then and now',
      querystring: languageQuery,
      response: { 200: z.array(termSchema) },
    },
    handler: async ({ query: { lang } }, reply) => {
      reply.header('content-language', lang);
      return entries[lang];
    },
  });
}
