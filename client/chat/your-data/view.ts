import { html, nothing, type TemplateResult } from 'lit-html';
import type { ConversationExport } from '../../../server/protocol.ts';
import { fill } from '../labels.ts';
import { problemView } from '../views/question.ts';
import type { View } from '../views/view.ts';
import { type Notice, noticeView } from './notice.ts';
import { dateInWords, timeInWords, type Words } from './words.ts';

export interface YourDataView {
  view: View;
  words: Words;
  base: URL;
  data: ConversationExport | 'failed' | undefined;
  /** The file to take along. */
  file: { href: string; name: string } | undefined;
  notice: Notice | 'failed' | undefined;
  deletion: 'asked' | 'waiting' | 'done' | undefined;
  back(): void;
  /** The user wants the conversation deleted, and is asked once. */
  ask(): void;
  keep(): void;
  forget(): void;
}

/** What is stored of the user's, in words, with the ways to take it along and to delete it. */
export function yourDataView(your: YourDataView): TemplateResult {
  const { view, words, base, notice } = your;
  return html`
    <section class="scroll your-data" aria-labelledby="your-data">
      <button type="button" class="quiet" @click=${your.back}>${words.back}</button>
      <h3 id="your-data" tabindex="-1" aria-level=${view.level}>${words.heading}</h3>
      ${dataView(your)}
      ${
        notice === 'failed'
          ? html`<p>${words.notice.failed}</p>`
          : notice
            ? noticeView(view, words, notice, base)
            : nothing
      }
    </section>
  `;
}

function dataView({ data, deletion, ...your }: YourDataView): TemplateResult {
  const { view, words } = your;
  if (deletion === 'done') return html`<p class="note" id="deleted" tabindex="-1">${words.delete.done}</p>`;
  if (data === 'failed') return html`<p class="problem">${words.failed}</p>`;
  if (!data) return html`<p class="loading">${view.labels.loading}</p>`;
  if (!data.keptUntil) return html`<p>${words.nothing}</p>`;
  return html`
    <p>${fill(words.lead, { date: dateInWords(view.language, data.keptUntil) })}</p>
    ${deletion ? deletionView({ ...your, data, deletion }) : actionsView({ ...your, data, deletion })}
    ${storedView(view, words, data)}
  `;
}

function actionsView({ view, words, file, ask }: YourDataView): TemplateResult {
  return html`
    <div class="actions">
      <a class="tool" href=${file?.href ?? nothing} download=${file?.name ?? nothing}>${words.takeAlong}</a>
      <button type="button" class="tool" id="delete" @click=${ask}>${words.delete.start}</button>
    </div>
    <p class="fine">${words.takeAlongHint}</p>
    ${problemView(view)}
  `;
}

function deletionView({ words, deletion, keep, forget }: YourDataView): TemplateResult {
  if (deletion === 'waiting')
    return html`<p class="note" id="waiting" tabindex="-1">${words.delete.waiting}</p>`;
  return html`
    <div class="deletion asked" role="group" aria-labelledby="delete-question">
      <p id="delete-question" tabindex="-1">${words.delete.question}</p>
      <button type="button" class="tool danger" @click=${forget}>${words.delete.yes}</button>
      <button type="button" class="tool" @click=${keep}>${words.delete.no}</button>
    </div>
  `;
}

function storedView({ language, level }: View, words: Words, data: ConversationExport): TemplateResult {
  const { facts } = words;
  return html`
    <h4 aria-level=${level + 1}>${facts.heading}</h4>
    <dl>
      <div><dt>${facts.begun}</dt><dd>${timeInWords(language, data.createdAt)}</dd></div>
      <div><dt>${facts.used}</dt><dd>${timeInWords(language, data.lastInputAt)}</dd></div>
      <div><dt>${facts.language}</dt><dd>${words.languages[data.lang]}</dd></div>
      <div><dt>${facts.topic}</dt><dd>${data.topicTitle ?? facts.menu}</dd></div>
    </dl>
    <h4 aria-level=${level + 1}>${words.choices}</h4>
    <ol class="inputs">
      ${data.inputs.map(
        ({ at, inWords }) => html`
          <li>${inWords} <time datetime=${at}>${timeInWords(language, at)}</time></li>
        `,
      )}
    </ol>
    <p class="fine">${words.codes}</p>
  `;
}
