import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { flows, isOutcome, type TopicId } from '../../flows/index.ts';
import type { Language } from '../protocol.ts';
import { withDanishMarked } from '../texts/danish.ts';
import { topicGroups } from '../texts/menu.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { page, sendPage, siteFooter, siteHeader } from './page.ts';
import { pageQuery } from './query.ts';

/** `GET /flows?lang=`: every flow as a picture and in words, for whoever wants to see them all. */
export function serveFlowsPage(app: FastifyInstance, translators: Record<Language, Translator>): void {
  const pages = { da: flowsPage(translators.da), en: flowsPage(translators.en) };
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/flows',
    schema: {
      summary: 'A page with pictures of every flow',
      querystring: pageQuery,
    },
    handler: async ({ query: { lang } }, reply) => sendPage(reply, lang, pages[lang]),
  });
}

function flowsPage(translator: Translator): string {
  const { lang, t } = translator;
  const text = (key: string) => escapeHtml(t(key));
  return page(lang, {
    title: t('flowsPage:title'),
    styles: ['host.css', 'flows.css'],
    scripts: ['flows-page.js'],
    body: `${siteHeader(translator)}
<main id="content" class="width flows">
<h1>${text('flowsPage:heading')}</h1>
<p class="lead">${text('flowsPage:lead')}</p>
<search class="search" hidden>
  <label for="search">${text('flowsPage:search')}</label>
  <p id="search-hint">${text('flowsPage:searchHint')}</p>
  <input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint">
  <p role="status" data-none="${text('flowsPage:hits.none')}" data-one="${text('flowsPage:hits.one')}" data-many="${text('flowsPage:hits.many')}"></p>
</search>
${topicGroups(translator)
  .map(
    ({ id, label, topics }) => `<section class="group" aria-labelledby="${id}">
<h2 id="${id}">${withDanishMarked(lang, escapeHtml(label))}</h2>
${topics.map((topic) => topicOf(translator, topic)).join('\n')}
</section>`,
  )
  .join('\n')}
</main>
${siteFooter(translator)}`,
  });
}

function topicOf(translator: Translator, topic: TopicId): string {
  const { lang, topic: textsOf } = translator;
  const { title, summary } = textsOf(topic);
  const text = (key: string) => escapeHtml(translator.t(`flowsPage:${key}`, { title }));
  const picture = `diagrams/${lang}/${topic.replace('.', '/')}.svg`;
  return `<details class="topic" id="${topic}">
<summary><h3>${escapeHtml(title)}</h3> <span class="summary">${escapeHtml(summary)}</span></summary>
<p class="links"><a href="./?lang=${lang}&amp;topic=${topic}#hvad-saa">${text('openInChat')}</a> <a href="${picture}">${text('openPicture')}</a></p>
<div class="picture" role="group" aria-label="${text('picture')}" tabindex="0"><img loading="lazy" src="${picture}" alt="${text('pictureText')}"></div>
<details class="words"><summary>${text('inWords')}</summary>
${inWords(translator, topic, flows[topic].initial)}
</details>
</details>`;
}

/** What follows from a state on: a question with its options, each leading on, or the verdict. */
function inWords(translator: Translator, topic: TopicId, id: string): string {
  const state = flows[topic].states[id];
  const { questions, outcomes } = translator.topic(topic);
  const shown = (words: string) => withDanishMarked(translator.lang, escapeHtml(words));
  if (!state) throw new Error(`${topic}: no state "${id}"`);
  if (isOutcome(state)) {
    const verdict = escapeHtml(translator.t(`widget:verdicts.${state.meta.verdict}`));
    return `<strong>${verdict}:</strong> ${shown(outcomes[id]?.title ?? id)}`;
  }
  const options = Object.entries(state.on).map(([option, to]) => {
    const label = questions[id]?.options[option]?.label ?? option;
    return `<li>${shown(label)} <span aria-hidden="true">→</span> ${inWords(translator, topic, to)}</li>`;
  });
  return `<span class="question">${shown(questions[id]?.text ?? id)}</span>
<ul>
${options.join('\n')}
</ul>`;
}
