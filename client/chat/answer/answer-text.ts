import type { Language } from '../../../server/protocol.ts';
import { type Inline, isWebUrl, parseMarkdown } from '../../../shared/markdown.ts';
import { fill, type Labels } from '../labels.ts';
import type { OutcomeItem } from '../transcript.ts';
import { changeInWords, monthInWords, placeInWords, sourceVerdictInWords } from './wording.ts';

// An answer as it is taken along: the same words as on its card, and nothing of what led there. No DOM.

/** The answer with its steps and sources, as Markdown. */
export function answerInMarkdown(
  labels: Labels,
  language: Language,
  { outcome, steps, today, pamphlet }: OutcomeItem,
  link: string,
): string {
  const parts = [`**${labels.verdicts[outcome.verdict]}: ${outcome.title}**`, outcome.text];
  if (steps?.items.length)
    parts.push(`**${labels.steps}**`, steps.items.map((step, index) => `${index + 1}. ${step}`).join('\n'));
  if (today) {
    const meta = `${changeInWords(labels, today, pamphlet)}, ${labels.confidences[today.confidence].toLowerCase()}`;
    parts.push(`**${labels.today}** (${meta})`, today.text);
    if (today.provisions.length)
      parts.push(
        `**${labels.provisions}**`,
        today.provisions
          .map(({ label, url }) => `- ${url && isWebUrl(url) ? `[${label}](${url})` : label}`)
          .join('\n'),
      );
  }
  if (pamphlet) {
    const place = placeInWords(labels, pamphlet);
    const verdict = sourceVerdictInWords(labels, pamphlet);
    parts.push(`**${labels.sources[pamphlet.document].heading}**${place && ` (${place})`}`, pamphlet.text);
    if (verdict) parts.push(verdict);
  }
  if (today) parts.push(fill(labels.asOf, { month: monthInWords(language, today.asOf) }));
  return [...parts, labels.share.note, `${labels.share.topic}: [${link}](${link})`].join('\n\n');
}

/** Markdown as plain text; a link is followed by its address. */
export function toText(markdown: string): string {
  const text = (children: Inline[]): string =>
    children
      .map((part) => {
        if (!('children' in part)) return part.text;
        const inner = text(part.children);
        return part.kind === 'link' && part.url !== inner ? `${inner} <${part.url}>` : inner;
      })
      .join('');
  return parseMarkdown(markdown)
    .map((part) => {
      if (part.kind === 'paragraph') return text(part.children);
      return part.items.map((item, n) => `${part.ordered ? `${n + 1}.` : '-'} ${text(item)}`).join('\n');
    })
    .join('\n\n');
}

/** Markdown as HTML for the clipboard. */
export function toHtml(markdown: string): string {
  const html = (children: Inline[]): string =>
    children
      .map((part) => {
        if (!('children' in part)) return escaped(part.text);
        const inner = html(part.children);
        if (part.kind === 'link') return `<a href="${escaped(part.url)}">${inner}</a>`;
        if (part.kind === 'together') return inner;
        return part.kind === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
      })
      .join('');
  return parseMarkdown(markdown)
    .map((part) => {
      if (part.kind === 'paragraph') return `<p>${html(part.children)}</p>`;
      const items = part.items.map((item) => `<li>${html(item)}</li>`).join('');
      return part.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
