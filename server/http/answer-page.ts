import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { flows, isTopicId, outcomesOf, type Topic, type TopicId, topicById } from '../../flows/index.ts';
import { outcomeBlocks } from '../conversation/transcript.ts';
import type { Block, Language } from '../protocol.ts';
import { withDanishMarked } from '../texts/danish.ts';
import { renderBlock } from '../texts/render.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';
import { markdownToHtml } from './markdown.ts';
import { page, sendPage, siteHeader } from './page.ts';
import { pageQuery } from './query.ts';

const base = '../../';

/** `GET /answer/:topic/:outcome?lang=`: one answer with its sources and nothing of whoever got it, to be printed. */
export function serveAnswerPage(app: FastifyInstance, translators: Record<Language, Translator>): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/answer/:topic/:outcome',
    schema: {
      summary: 'A page with one answer, to be printed',
      params: z.object({ topic: z.string(), outcome: z.string() }),
      querystring: pageQuery,
    },
    handler: async ({ params: { topic, outcome }, query: { lang }, headers }, reply) => {
      const known = isTopicId(topic) && outcomesOf(flows[topic]).some(({ id }) => id === outcome);
      if (known) return sendPage(reply, lang, answerPage(translators[lang], topic, outcome));
      // links are kept for years, and answers change: people are told so on a page, programs in a problem document
      if (!headers.accept?.includes('text/html')) return reply.callNotFound();
      return sendPage(reply.code(404), lang, goneAnswerPage(translators[lang]));
    },
  });
}

function answerPage(translator: Translator, topic: TopicId, outcome: string): string {
  const { lang, t, topic: textsOf } = translator;
  const { title } = textsOf(topic);
  const text = (key: string, values = {}) => escapeHtml(t(key, values));
  const month = new Date().toISOString().slice(0, 7);
  const blocks = outcomeBlocks(topic, outcome).map((block) => renderBlock(translator, block, month));
  const heading = textsOf(topic).outcomes[outcome]?.title ?? '';
  return page(lang, {
    title: t('answerPage:title', { title: heading }),
    base,
    styles: ['host.css', 'answer.css'],
    scripts: ['answer-page.js'],
    body: `${siteHeader(translator, { base })}
<main id="content" class="width answer">
<article>
<p class="topic">${text('answerPage:topic', { title })}</p>
${blocks.map((block) => withDanishMarked(lang, blockOf(translator, block, topicById(topic).document))).join('\n')}
</article>
<p class="actions"><button type="button" id="print" hidden>${text('answerPage:print')}</button> <a href="${base}?lang=${lang}&amp;topic=${topic}#hvad-saa">${text('answerPage:toChat')}</a></p>
</main>`,
  });
}

function goneAnswerPage(translator: Translator): string {
  const { lang, t } = translator;
  return page(lang, {
    title: t('answerPage:title', { title: t('answerPage:gone.title') }),
    base,
    styles: ['host.css', 'answer.css'],
    body: `${siteHeader(translator, { base })}
<main id="content" class="width answer">
<h1>${escapeHtml(t('answerPage:gone.title'))}</h1>
<p>${escapeHtml(t('answerPage:gone.text'))}</p>
<p class="actions"><a href="${base}?lang=${lang}#hvad-saa">${escapeHtml(t('answerPage:gone.toChat'))}</a></p>
</main>`,
  });
}

function blockOf({ lang, t }: Translator, block: Block, document: Topic['document']): string {
  const text = (key: string, values = {}) => escapeHtml(t(key, values));
  switch (block.kind) {
    case 'outcome':
      return `<h1><span class="verdict">${text(`widget:verdicts.${block.verdict}`)}</span> ${escapeHtml(block.title)}</h1>
${markdownToHtml(block.text)}`;
    case 'steps':
      return `<h2>${text('answer:steps')}</h2>
${markdownToHtml(block.items.map((item, index) => `${index + 1}. ${item}`).join('\n'))}`;
    case 'today': {
      const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      const provisions = block.provisions.map(({ label, url }) => {
        const name = escapeHtml(label.charAt(0).toUpperCase() + label.slice(1));
        return url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>` : name;
      });
      return `<h2>${text('answer:today')}</h2>
${markdownToHtml(block.text)}
<h3>${text('answer:provisions')}</h3>
<ul class="list">
${provisions.map((provision) => `<li>${provision}</li>`).join('\n')}
</ul>
<p>${text(`answer:${document === 'pamphlet' ? 'changes' : 'policyChanges'}.${block.change}`)}. ${text(`answer:confidences.${block.confidence}`)}. ${text('answerPage:asOf', { month: month.format(new Date(`${block.asOf}-01`)) })}</p>`;
    }
    case 'pamphlet': {
      const about = [placeOf(block, text), ownVerdictOf(block, text)].filter(Boolean).join('. ');
      return `<h2>${text(`answer:sources.${block.document}.heading`)}</h2>
${markdownToHtml(block.text)}${about ? `\n<p>${about}</p>` : ''}`;
    }
    case 'notice':
      return `<p class="updated">${escapeHtml(block.text)}</p>`;
    default:
      return '';
  }
}

/** "Pjecens eget svar: Ja". The policy only informs where it has no verdict, so nothing is said of that. */
function ownVerdictOf(
  { document, verdict }: Extract<Block, { kind: 'pamphlet' }>,
  text: (key: string) => string,
): string {
  if (verdict !== 'information')
    return text(`answer:sources.${document}.verdict`).replace(
      '{verdict}',
      text(`widget:verdicts.${verdict}`),
    );
  return document === 'pamphlet' ? text('answer:sources.pamphlet.noVerdict') : '';
}

/** "Afsnit 2, s. 13"; empty for a source that has neither. */
function placeOf(
  { section, pages }: Extract<Block, { kind: 'pamphlet' }>,
  text: (key: string, values?: object) => string,
): string {
  const named = section === 'intro' || section === 'annex' ? section : 'section';
  return [
    section && text(`answerPage:${named}`, { section }),
    pages.length > 0 && text('answerPage:pages', { pages: pages.join(', ') }),
  ]
    .filter(Boolean)
    .join(', ');
}
