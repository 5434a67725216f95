import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { type Language, languages } from '../protocol.ts';
import { topicGroups } from '../texts/menu.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { page, sendPage, siteFooter, siteHeader } from './page.ts';
import { pageQuery } from './query.ts';
import { framing } from './security-headers.ts';

const ways = ['launcher', 'inline', 'iframe'] as const;
/** What a page can do with the element, and what it is told. */
const members = {
  open: 'open()',
  close: 'close()',
  start: "start('before.tests')",
  ask: "ask('…')",
  events: 'hvad-saa-open, hvad-saa-close',
  outcome: 'hvad-saa-outcome',
};

/** `GET /embedding?lang=`: shows the widget in each way that a page can have it, and builds the code for it. */
export function serveEmbeddingPage(site: FastifyInstance, translators: Record<Language, Translator>): void {
  const pages = { da: embeddingPage(translators.da), en: embeddingPage(translators.en) };
  site.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/embedding',
    schema: {
      summary: 'A page that builds the code for embedding',
      querystring: pageQuery,
    },
    ...framing(),
    handler: async ({ query: { lang } }, reply) => sendPage(reply, lang, pages[lang]),
  });
}

function embeddingPage(translator: Translator): string {
  const { lang, t } = translator;
  const text = (key: string) => escapeHtml(t(`embeddingPage:${key}`));
  const prose = (key: string) => text(key).replace(/`([^`]+)`/g, '<code>$1</code>');
  const options = (name: string, values: readonly string[], chosen?: string) =>
    values
      .map(
        (value) =>
          `<option value="${value}"${value === chosen ? ' selected' : ''}>${text(`${name}.${value}`)}</option>`,
      )
      .join('');
  return page(lang, {
    title: t('embeddingPage:title'),
    styles: ['host.css', 'embedding.css'],
    scripts: ['widget.js', 'embedding-page.js'],
    body: `${siteHeader(translator)}
<main id="content" class="width embedding">
<h1>${text('heading')}</h1>
<p class="lead">${text('lead')}</p>
<noscript><p>${escapeHtml(t('page:noScript'))}</p></noscript>
<form aria-label="${text('choices')}">
  <label>${text('way')} <select name="way">${options('ways', ways)}</select></label>
  <label>${text('language')} <select name="lang">${options('languages', languages, lang)}</select></label>
  <label>${text('topic')} <select name="topic"><option value="">${text('menu')}</option>${topicOptions(translator)}</select></label>
</form>
<h2 id="code">${text('code')}</h2>
<pre tabindex="0" aria-labelledby="code"><code id="snippet"></code></pre>
<p><button type="button" id="copy">${text('copy')}</button> <span role="status" data-done="${text('copied')}" data-failed="${text('notCopied')}"></span></p>
<h2>${text('example')}</h2>
<p id="about" data-launcher="${text('examples.launcher')}" data-inline="${text('examples.inline')}" data-iframe="${text('examples.iframe')}"></p>
<div id="example"></div>
<h2>${text('needs')}</h2>
<p>${prose('origins')}</p>
<p>${prose('policy')}</p>
<pre tabindex="0" aria-label="Content-Security-Policy"><code id="policy"></code></pre>
<h2>${text('api')}</h2>
<p>${text('apiLead')}</p>
<table>
<thead><tr><th scope="col">${text('name')}</th><th scope="col">${text('does')}</th></tr></thead>
<tbody>
${Object.entries(members)
  .map(
    ([key, name]) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${prose(`members.${key}`)}</td></tr>`,
  )
  .join('\n')}
</tbody>
</table>
<p>${text('module')}</p>
<pre tabindex="0" aria-label="${text('module')}"><code id="module"></code></pre>
</main>
${siteFooter(translator)}`,
  });
}

function topicOptions(translator: Translator): string {
  return topicGroups(translator)
    .map(({ label, topics }) => {
      const options = topics.map(
        (id) => `<option value="${id}">${escapeHtml(translator.topic(id).title)}</option>`,
      );
      return `<optgroup label="${escapeHtml(label)}">${options.join('')}</optgroup>`;
    })
    .join('');
}
