import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { privacyNotice } from '../privacy/notice.ts';
import { type Language, languages } from '../protocol.ts';
import { withDanishMarked } from '../texts/danish.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { markdownToHtml } from './markdown.ts';
import { page, siteFooter, siteHeader } from './page.ts';

const noticeSchema = z.object({
  title: z.string(),
  lead: z.string(),
  sections: z.array(z.object({ id: z.string(), heading: z.string(), text: z.string() })),
});
type Notice = z.infer<typeof noticeSchema>;

/** `GET /privacy?lang=` and `GET /api/privacy?lang=`: the chat's own privacy notice, as a page and for the widget. */
export function servePrivacy(
  app: FastifyInstance,
  translators: Record<Language, Translator>,
  retentionDays: number,
): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const notices = {
    da: privacyNotice(translators.da, retentionDays),
    en: privacyNotice(translators.en, retentionDays),
  };
  const pages = { da: privacyPage(translators.da, notices.da), en: privacyPage(translators.en, notices.en) };

  typed.route({
    method: 'GET',
    url: '/privacy',
    schema: {
      summary: 'The chat’s privacy notice, as a page',
      querystring: z.object({ lang: z.enum(languages).catch('da') }),
    },
    handler: async ({ query: { lang } }, reply) => {
      reply.type('text/html; charset=utf-8').header('content-language', lang);
      return pages[lang];
    },
  });

  typed.route({
    method: 'GET',
    url: '/api/privacy',
    schema: {
      summary: 'The chat’s privacy notice; its texts are a small Markdown subset',
      querystring: z.object({ lang: z.enum(languages).default('da') }),
      response: { 200: noticeSchema },
    },
    handler: async ({ query: { lang } }, reply) => {
      reply.header('content-language', lang);
      return notices[lang];
    },
  });
}

function privacyPage(translator: Translator, { title, lead, sections }: Notice): string {
  const { lang, t } = translator;
  const text = (key: string) => escapeHtml(t(key));
  return page(lang, {
    title: t('privacy:page.title'),
    styles: ['host.css'],
    body: `${siteHeader(translator)}
<main id="content" class="width text-page">
<article>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
<p><a href="./?lang=${lang}#hvad-saa">${text('privacy:page.toChat')}</a></p>
${sections
  .map(
    (section) => `<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${escapeHtml(section.heading)}</h2>
${withDanishMarked(lang, markdownToHtml(section.text))}
</section>`,
  )
  .join('\n')}
</article>
</main>
${siteFooter(translator)}`,
  });
}
