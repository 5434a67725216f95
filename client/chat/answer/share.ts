import { html, nothing, type TemplateResult } from 'lit-html';
import type { OutcomeItem } from '../transcript.ts';
import type { View } from '../views/view.ts';
import { answerInMarkdown, toHtml, toText } from './answer-text.ts';
import { copy } from './clipboard.ts';

/** What has been said below an answer about taking it along; an answer that is rendered anew has another block. */
const said = new WeakMap<object, string>();

/** The ways to take an answer along: as text with its sources, as a link to its topic, on paper. */
export function shareView(view: View, item: OutcomeItem): TemplateResult {
  const { labels, language, base } = view;
  const { topic, id } = item.outcome;
  const words = labels.share;
  const link = new URL(`?lang=${language}&topic=${topic}#hvad-saa`, base).href;
  const page = new URL(`answer/${topic}/${id}?lang=${language}`, base).href;
  const take = async (text: string, done: string, markup?: string) => {
    const sentence = (await copy(text, markup)) ? done : words.failed;
    said.set(item.outcome, sentence);
    view.tell(sentence);
  };
  const copyAnswer = () => {
    const answer = answerInMarkdown(labels, language, item, link);
    void take(toText(answer), words.copied, toHtml(answer));
  };
  const sentence = said.get(item.outcome);
  return html`
    <div class="share" role="group" aria-label=${words.label}>
      <button type="button" class="tool" @click=${copyAnswer}>${words.copy}</button>
      <button type="button" class="tool" @click=${() => void take(link, words.linkCopied)}>${words.link}</button>
      <a class="tool" href=${page} target="_blank" rel="noopener noreferrer"
        >${words.print}<span class="visually-hidden"> (${labels.newWindow})</span></a
      >
      ${sentence ? html`<p class="fine">${sentence}</p>` : nothing}
    </div>
  `;
}
