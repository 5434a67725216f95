import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type PrivacyNotice, privacyNotice } from '../privacy/notice.ts';
import type { Language } from '../protocol.ts';
import { withDanishMarked } from '../texts/danish.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { markdownToHtml } from './markdown.ts';
import { page, sendPage, siteFooter, siteHeader } from './page.ts';
import { languageQuery, pageQuery } from './query.ts';

const noticeSchema = z.object({
  title: z.string(),
  lead: z.string(),
  sections: z.array(z.object({ id: z.string(), heading: z.string(), text: z.string() })),
});

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
      querystring: pageQuery,
    },
    handler: async ({ query: { lang } }, reply) => sendPage(reply, lang, pages[lang]),
  });

  typed.route({
    method: 'GET',
    url: '/api/privacy',
    schema: {
      summary: 'The chat’s privacy notice; its texts are a small Markdown subset',
      querystring: languageQuery,
      response: { 200: noticeSchema },
    },
    handler: async ({ query: { lang } }, reply) => {
      reply.header('content-language', lang);
      return notices[lang];
    },
  });
}

function privacyPage(translator: Translator, { title, lead, sections }: PrivacyNotice): string {
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
