import { html, type TemplateResult } from 'lit-html';
import type { Block, Language } from '../../../server/protocol.ts';
import { markdown } from '../views/markdown.ts';
import type { View } from '../views/view.ts';
import type { Words } from './words.ts';

/** How the chat treats what it knows of its users, as `/api/privacy` tells it; the texts as blocks. */
export interface Notice {
  sections: { id: string; heading: string; block: Extract<Block, { kind: 'say' }> }[];
}

/** How long the notice may take to arrive, in ms. */
const patience = 10_000;

/** What stands open, because it is told of whoever looks at their data; the rest is folded. */
const open = ['notStored', 'browser'];

/** Fetches the notice; `failed` where it does not arrive. */
export async function fetchNotice(base: URL, language: Language): Promise<Notice | 'failed'> {
  try {
    const response = await fetch(new URL(`api/privacy?lang=${language}`, base), {
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return 'failed';
    const { sections }: { sections: { id: string; heading: string; text: string }[] } = await response.json();
    return {
      sections: sections.map(({ id, heading, text }) => ({ id, heading, block: { kind: 'say', text } })),
    };
  } catch {
    return 'failed';
  }
}

export function noticeView(view: View, words: Words, notice: Notice, base: URL): TemplateResult {
  const { level, language, labels } = view;
  const [shown, folded] = [true, false].map((isOpen) =>
    notice.sections.filter(({ id }) => open.includes(id) === isOpen),
  );
  return html`
    ${shown?.map(
      ({ heading, block }) => html`
        <h4 aria-level=${level + 1}>${heading}</h4>
        <div class="text">${markdown(view, block, block.text)}</div>
      `,
    )}
    <h4 aria-level=${level + 1}>${words.notice.more}</h4>
    <div class="folded">
      ${folded?.map(
        ({ heading, block }) => html`
          <details>
            <summary><h5 aria-level=${level + 2}>${heading}</h5></summary>
            <div class="text">${markdown(view, block, block.text)}</div>
          </details>
        `,
      )}
    </div>
    <p>
      <a href=${new URL(`privacy?lang=${language}`, base).href} target="_blank" rel="noopener"
        >${words.notice.page}<span class="visually-hidden"> (${labels.newWindow})</span></a
      >
    </p>
  `;
}
