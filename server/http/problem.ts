import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';

/** Every code of an HTTP error, with its status. What each means stands in docs/SPEC.md. */
export const problems = {
  'not-found': 404,
  'invalid-query': 400,
  'bad-request': 400,
  'not-ready': 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problems;

/** The language of a request: `lang` in the query, else what the browser prefers, else Danish. */
function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  const preferred = request.headers['accept-language']?.slice(0, 2).toLowerCase();
  return languages.find((lang) => lang === asked) ?? languages.find((lang) => lang === preferred) ?? 'da';
}

/** Answers with an error after RFC 9457, in the reader's language. */
export function sendProblem(
  translators: Record<Language, Translator>,
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
): FastifyReply {
  const lang = languageOf(request);
  const status = problems[code];
  return reply
    .code(status)
    .header('content-language', lang)
    .type('application/problem+json')
    .send(JSON.stringify({ title: translators[lang].t(`conversation:problems.${code}`), status, code }));
}
