import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Language } from '../protocol.ts';
import { withDanishMarked } from '../texts/danish.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { page, sendPage, siteHeader } from './page.ts';
import { chatPageQuery } from './query.ts';

const sections = ['news', 'employment', 'personnel', 'it', 'organisation'] as const;
const pages = ['recruitment', 'pay', 'absence', 'personalData', 'records', 'leaving'] as const;
const questions = ['purpose', 'need', 'category'] as const;

/** `GET /?lang=&topic=`: a page in the style of a ministry's intranet, with the widget on it. */
export function serveHostPage(app: FastifyInstance, translators: Record<Language, Translator>): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/',
    prefixTrailingSlash: 'slash',
    schema: {
      summary: 'A page with the widget on it',
      querystring: chatPageQuery,
    },
    handler: async ({ query: { lang, topic } }, reply) =>
      sendPage(reply, lang, hostPage(translators[lang], topic)),
  });
}

function hostPage(translator: Translator, topic: string | undefined): string {
  const { lang, t } = translator;
  const text = (key: string) => withDanishMarked(lang, escapeHtml(t(`hostPage:${key}`)));
  const here = `?lang=${lang}`;
  const links = (prefix: string, keys: readonly string[], current: string, mark: string) =>
    keys
      .map(
        (key) =>
          `<li><a href="${here}"${key === current ? ` aria-current="${mark}"` : ''}>${text(`${prefix}.${key}`)}</a></li>`,
      )
      .join('\n');

  return page(lang, {
    title: t('hostPage:title'),
    styles: ['host.css'],
    scripts: ['widget.js'],
    body: `${siteHeader(translator, { name: t('hostPage:wordmark'), part: t('hostPage:department') })}
<nav class="site-nav" aria-label="${text('siteNavigation')}">
  <div class="width">
    <ul>
${links('sections', sections, 'personnel', 'true')}
    </ul>
  </div>
</nav>
<div class="width">
  <nav class="breadcrumb" aria-label="${text('breadcrumb')}">
    <ol>
      <li><a href="${here}">${text('home')}</a></li>
      <li><a href="${here}">${text('sections.personnel')}</a></li>
      <li aria-current="page">${text('pages.personalData')}</li>
    </ol>
  </nav>
  <div class="columns">
    <nav class="side-nav" aria-label="${text('sections.personnel')}">
      <ul>
${links('pages', pages, 'personalData', 'page')}
      </ul>
    </nav>
    <main id="content">
      <article>
        <h1>${text('article.heading')}</h1>
        <p class="lead">${text('article.lead')}</p>
        <p>${text('article.intro')}</p>
        <h2>${text('article.questionsHeading')}</h2>
        <ul class="list">
${questions.map((key) => `<li>${text(`article.questions.${key}`)}</li>`).join('\n')}
        </ul>
        <h2>${text('article.todayHeading')}</h2>
        <p>${text('article.today')}</p>
        <section class="ask" aria-labelledby="ask">
          <h2 id="ask">${text('article.askHeading')}</h2>
          <p>${text('article.ask')}</p>
          <p><a href="#hvad-saa">${text('article.askLink')}</a></p>
          <p><a href="flows${here}">${text('article.flowsLink')}</a></p>
        </section>
        <h2>${text('article.helpHeading')}</h2>
        <p>${text('article.help')}</p>
        <p class="updated">${text('article.updated')}</p>
      </article>
    </main>
  </div>
</div>
<footer class="site-footer">
  <div class="width">
    <p><strong>${text('wordmark')}</strong><br>${text('footer.unit')}</p>
    <p>${text('footer.note')}<br><a href="privacy${here}">${text('footer.privacy')}</a></p>
  </div>
</footer>
<hvad-saa lang="${lang}"${topic ? ` topic="${topic}"` : ''}></hvad-saa>`,
  });
}
