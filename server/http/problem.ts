import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';

/** Every code of an HTTP error, with its status. What each means stands in docs/SPEC.md. */
export const problems = {
  'not-found': 404,
  'invalid-query': 400,
  'bad-request': 400,
  'rate-limited': 429,
  'not-ready': 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problems;

/** The language of a request: `lang` in the query, else what the browser prefers, else Danish. */
function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  return languages.find((lang) => lang === asked) ?? preferredLanguage(request.headers);
}

/** What the browser prefers, else Danish. */
export function preferredLanguage(headers: IncomingHttpHeaders): Language {
  const preferred = headers['accept-language']?.slice(0, 2).toLowerCase();
  return languages.find((lang) => lang === preferred) ?? 'da';
}

/** An error after RFC 9457, for people to read and programs to tell by its code. */
export function problemDocument(translator: Translator, code: ProblemCode): string {
  const title = translator.t(`conversation:problems.${code}`);
  return JSON.stringify({ title, status: problems[code], code });
}

/** Answers with an error after RFC 9457, in the reader's language. */
export function sendProblem(
  translators: Record<Language, Translator>,
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
): FastifyReply {
  const lang = languageOf(request);
  return reply
    .code(problems[code])
    .header('content-language', lang)
    .type('application/problem+json')
    .send(problemDocument(translators[lang], code));
}
