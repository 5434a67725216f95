import { html, nothing, type TemplateResult } from 'lit-html';
import { isWebUrl } from '../../../shared/markdown.ts';
import type { BlockOf } from '../conversation.ts';
import { fill } from '../labels.ts';
import type { OutcomeItem, QuestionItem } from '../transcript.ts';
import { markdown, markdownItems, words } from '../views/markdown.ts';
import { changeButton } from '../views/question.ts';
import type { View } from '../views/view.ts';
import { differenceInWords } from '../wording.ts';
import { chevronIcon, historyIcon, verdictIcons } from './icons.ts';
import { shareView } from './share.ts';
import { changeInWords, monthInWords, placeInWords, sourceVerdictInWords } from './wording.ts';

/** The outcome card: the verdict and what to do at a glance, what they rest on below. */
export function outcomeView(view: View, item: OutcomeItem): TemplateResult {
  const { outcome, steps, today, pamphlet, path, seq } = item;
  const { labels, level } = view;
  const difference = differenceInWords(labels, outcome, pamphlet);
  return html`
    <article class="outcome ${outcome.verdict}" part="outcome" aria-labelledby="outcome-${seq}">
      <div class="outcome-head">
        <p class="verdict" part="verdict">${verdictIcons[outcome.verdict]}<span>${labels.verdicts[outcome.verdict]}</span></p>
        <h3 id="outcome-${seq}" tabindex="-1" aria-level=${level} data-lead>${words(view, outcome, outcome.title)}</h3>
      </div>
      <div class="outcome-text">${markdown(view, outcome, outcome.text)}</div>
      ${difference ? html`<p class="difference">${historyIcon}<span>${difference}</span></p>` : nothing}
      ${steps?.items.length ? stepsView(view, steps) : nothing}
      ${today ? todayView(view, today, pamphlet) : nothing}
      ${pamphlet ? sourceView(view, pamphlet) : nothing}
      ${path.length ? pathView(view, path) : nothing}
      ${ratingView(view, outcome)}
      ${shareView(view, item)}
    </article>
  `;
}

function stepsView(view: View, steps: BlockOf<'steps'>): TemplateResult {
  const { labels, level } = view;
  return html`
    <div class="steps">
      <h4 aria-level=${level + 1}>${labels.steps}</h4>
      <ol>
        ${markdownItems(view, steps, steps.items)}
      </ol>
    </div>
  `;
}

/** Open from the start: whoever reads on must meet today's law before that of 2005. */
function todayView(view: View, today: BlockOf<'today'>, source?: BlockOf<'pamphlet'>): TemplateResult {
  const { labels, language } = view;
  const meta = `${changeInWords(labels, today, source)} · ${labels.confidences[today.confidence]}`;
  return html`
    <details class="today" open>
      ${summaryView(labels.today, meta)}
      <div class="details-body">
        ${markdown(view, today, today.text)}
        ${
          today.provisions.length
            ? html`
                <p class="provisions-label">${labels.provisions}</p>
                <ul class="provisions">
                  ${today.provisions.map((provision) => html`<li>${provisionView(view, today, provision)}</li>`)}
                </ul>
              `
            : nothing
        }
        <p class="fine">${fill(labels.asOf, { month: monthInWords(language, today.asOf) })}</p>
      </div>
    </details>
  `;
}

function provisionView(
  view: View,
  today: BlockOf<'today'>,
  { label, url }: { label: string; url?: string },
): TemplateResult {
  // a number or a letter never stands alone at the beginning of a line
  const kept = label.replace(/(art\.|§|stk\.|nr\.|litra) /g, '$1\u00a0');
  const text = words(view, today, kept.charAt(0).toUpperCase() + kept.slice(1));
  return url && isWebUrl(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${text}<span class="visually-hidden"> (${view.labels.newWindow})</span></a
      >`
    : html`${text}`;
}

function sourceView(view: View, source: BlockOf<'pamphlet'>): TemplateResult {
  const { labels } = view;
  const verdict = sourceVerdictInWords(labels, source);
  return html`
    <details class="pamphlet">
      ${summaryView(labels.sources[source.document].heading, placeInWords(labels, source))}
      <div class="details-body">
        ${markdown(view, source, source.text)}
        ${verdict ? html`<p class="fine">${verdict}</p>` : nothing}
      </div>
    </details>
  `;
}

function pathView(view: View, path: QuestionItem[]): TemplateResult {
  const { labels } = view;
  const count = path.length === 1 ? labels.pathCountOne : fill(labels.pathCount, { count: path.length });
  return html`
    <details class="path">
      ${summaryView(labels.path, count)}
      <div class="details-body">
        <dl>
          ${path.map(
            (item) => html`
              <div>
                <dt>${words(view, item.block, item.block.text)}</dt>
                <dd>
                  <strong>${item.answer ? words(view, item.answer, item.answer.text) : nothing}</strong>
                  ${item.changeable ? changeButton(view, item) : nothing}
                </dd>
              </div>
            `,
          )}
        </dl>
      </div>
    </details>
  `;
}

/** Asked once, and only here. */
function ratingView({ labels, rated, rate }: View, outcome: BlockOf<'outcome'>): TemplateResult {
  const { question, yes, no, thanks } = labels.rating;
  const key = `${outcome.topic}/${outcome.id}`;
  return rated.has(key)
    ? html`<p class="rating" data-rated=${key} tabindex="-1">${thanks}</p>`
    : html`
        <div class="rating" role="group" aria-label=${question}>
          <span aria-hidden="true">${question}</span>
          <button type="button" class="tool" @click=${() => rate(outcome, true)}>${yes}</button>
          <button type="button" class="tool" @click=${() => rate(outcome, false)}>${no}</button>
        </div>
      `;
}

function summaryView(heading: string, meta: string): TemplateResult {
  return html`
    <summary>
      ${chevronIcon}
      <span class="summary-text">
        <span class="summary-heading">${heading}</span>
        ${meta ? html`<span class="summary-meta">${meta}</span>` : nothing}
      </span>
    </summary>
  `;
}
