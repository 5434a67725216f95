import { html, nothing, type TemplateResult } from 'lit-html';
import type { Option } from '../../../server/protocol.ts';
import { answeredIcon, forwardIcon, warningIcon } from '../icons.ts';
import { fill } from '../labels.ts';
import type { QuestionItem } from '../transcript.ts';
import { progressInWords } from '../wording.ts';
import { markdown, words } from './markdown.ts';
import type { View } from './view.ts';

/** A question in whichever form it now has: open, being changed, or shrunk to the line that answered it. */
export function questionView(view: View, item: QuestionItem): TemplateResult {
  if (view.changing === item.seq) return changingView(view, item);
  if (item.state === 'open') return openView(view, item);
  return answeredView(view, item);
}

function openView(view: View, item: QuestionItem): TemplateResult {
  const { block, seq } = item;
  const waiting = view.pending?.question === block.id && !view.connected;
  return html`
    <div class="question" role="group" aria-labelledby="question-${seq}">
      ${headingView(view, item)}
      ${optionsView(view, item, (option) => view.answer({ question: block.id, option }))}
      ${waiting ? html`<p class="hint">${view.labels.waiting}</p>` : nothing}
    </div>
  `;
}

function changingView(view: View, item: QuestionItem): TemplateResult {
  const { labels } = view;
  const { block, seq, answer } = item;
  const choose = (option: string) =>
    option === answer?.option ? view.cancelChange() : view.change({ question: block.id, option });
  return html`
    <div class="question changing" role="group" aria-labelledby="question-${seq}">
      ${headingView(view, item)}
      ${optionsView(view, item, choose)}
      <p class="hint">${labels.changeHelp}</p>
      ${problemView(view)}
      <button type="button" class="quiet" @click=${view.cancelChange}>${labels.cancelChange}</button>
    </div>
  `;
}

function headingView(view: View, { block, seq }: QuestionItem): TemplateResult {
  const { labels, level } = view;
  const progress = progressInWords(labels, block);
  return html`
    ${progress ? html`<p class="progress">${progress}</p>` : nothing}
    <h3 id="question-${seq}" tabindex="-1" aria-level=${level} data-lead>${words(view, block, block.text)}</h3>
    ${block.help ? html`<div class="help">${markdown(view, block, block.help)}</div>` : nothing}
  `;
}

function optionsView(view: View, item: QuestionItem, choose: (option: string) => void): TemplateResult[] {
  return listsOf(item.block.options).map(([heading, options]) => {
    const id = `list-${item.seq}-${options[0]?.id}`;
    return html`
      ${heading ? html`<h4 id=${id} aria-level=${view.level + 1}>${words(view, item.block, heading)}</h4>` : nothing}
      <ul class="options" role="list" aria-labelledby=${heading ? id : nothing}>
        ${options.map((option) => optionView(view, item, option, choose))}
      </ul>
    `;
  });
}

/** The options in the order given, a list for each heading that stands among them. */
function listsOf(options: readonly Option[]): [heading: string | undefined, options: Option[]][] {
  const lists: [string | undefined, Option[]][] = [];
  for (const option of options) {
    const list = option.heading ? undefined : lists.at(-1);
    if (list) list[1].push(option);
    else lists.push([option.heading, [option]]);
  }
  return lists;
}

function optionView(
  view: View,
  { block, answer }: QuestionItem,
  { id, label, hint }: Option,
  choose: (option: string) => void,
): TemplateResult {
  const pending = view.pending?.question === block.id ? view.pending.option : undefined;
  const current = answer?.option === id;
  const more = [current ? view.labels.currentAnswer : undefined, hint].filter(Boolean).join(' · ');
  // A way back is a lesser choice than its topics.
  const back = block.topic === 'menu' && (id === 'menu' || id === 'back');
  return html`
    <li>
      <button
        type="button"
        part="option"
        class="option ${back ? 'back' : ''} ${pending === id || current ? 'chosen' : ''}"
        aria-disabled=${view.busy ? 'true' : nothing}
        @click=${() => choose(id)}
      >
        <span class="option-text">
          <span class="option-label">${words(view, block, label)}</span>
          ${more ? html`<span class="option-hint">${words(view, block, more)}</span>` : nothing}
        </span>
        ${pending === id || current ? answeredIcon : forwardIcon}
      </button>
    </li>
  `;
}

function answeredView(view: View, item: QuestionItem): TemplateResult {
  const { labels } = view;
  const { block, answer, changeable } = item;
  return html`
    <div class="answered">
      ${answer ? answeredIcon : nothing}
      <p>
        <span class="answered-question">${words(view, block, block.text)}</span>
        ${
          answer
            ? html`<strong class="answered-answer">${words(view, answer, answer.text)}</strong>`
            : html`<em class="answered-question">${labels.notAnswered}</em>`
        }
      </p>
      ${changeable ? changeButton(view, item) : nothing}
    </div>
  `;
}

/** "Ret", with a name that says which question. */
export function changeButton(view: View, item: QuestionItem): TemplateResult {
  return html`
    <button
      type="button"
      class="quiet change"
      data-change=${item.seq}
      aria-label=${fill(view.labels.changeAnswer, { question: item.block.text })}
      @click=${() => view.beginChange(item)}
    >
      ${view.labels.change}
    </button>
  `;
}

/** Why the server refused. */
export function problemView({ problem }: View): TemplateResult | typeof nothing {
  return problem ? html`<p class="problem">${warningIcon}<span>${problem}</span></p>` : nothing;
}
