import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Language } from '../protocol.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { page, sendPage } from './page.ts';
import { chatPageQuery } from './query.ts';
import { framedBy } from './security-headers.ts';

interface Wishes {
  topic?: string | undefined;
  theme?: string | undefined;
}

/** `GET /embed?lang=&topic=&theme=`: the chat as a page, for places that take nothing but an `<iframe>`. */
export function serveEmbedPage(
  site: FastifyInstance,
  translators: Record<Language, Translator>,
  allowedOrigins: readonly string[],
): void {
  site.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/embed',
    schema: {
      summary: 'The chat as a page for an <iframe>',
      querystring: chatPageQuery.extend({
        theme: z
          .string()
          .regex(/^[a-z ]+$/)
          .optional()
          .catch(undefined),
      }),
    },
    ...framedBy(allowedOrigins),
    handler: async ({ query }, reply) =>
      sendPage(reply, query.lang, embedPage(translators[query.lang], query, allowedOrigins)),
  });
}

/** The id keeps its conversation apart from that of a widget on a page of ours. */
function embedPage({ lang, t }: Translator, { topic, theme }: Wishes, origins: readonly string[]): string {
  const text = (key: string) => escapeHtml(t(key));
  const attributes = [topic && ` topic="${topic}"`, theme && ` theme="${theme}"`].filter(Boolean).join('');
  return page(lang, {
    title: `${t('widget:title')} ${t('widget:subtitle')}`,
    scripts: ['widget.js', 'embed-page.js'],
    meta: { 'embedded-by': origins.join(' ') },
    body: `<noscript>${text('page:noScript')}</noscript>
<hvad-saa mode="page" lang="${lang}" id="embed${topic ? `-${topic}` : ''}"${attributes}></hvad-saa>`,
  });
}
