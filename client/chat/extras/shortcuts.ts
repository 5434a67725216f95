import { html, type TemplateResult } from 'lit-html';
import type { View } from '../views/view.ts';
import type { ExtrasHost } from './extras.ts';
import type { Words } from './words.ts';

/** The shortcuts that work while the focus is in the chat, and the list of them. */
export class Shortcuts {
  #host: ExtrasHost;

  constructor(host: ExtrasHost) {
    this.#host = host;
  }

  press(event: KeyboardEvent): void {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || (target as Element).matches('textarea')) return;
    if (key !== '?' && key !== '/') return;
    event.preventDefault();
    if (key === '?') void this.open();
    else if (!this.#dialog?.open) this.#host.lead.find('#ask')?.focus();
  }

  async open(): Promise<void> {
    await this.#host.redraw();
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  view({ level }: View, { shortcuts }: Words): TemplateResult {
    return html`
      <dialog
        class="shortcuts"
        id="shortcuts"
        aria-labelledby="shortcuts-heading"
        @keydown=${keepEscape}
      >
        <h3 id="shortcuts-heading" aria-level=${level}>${shortcuts.heading}</h3>
        <p class="fine">${shortcuts.lead}</p>
        ${rowsView(shortcuts.rows)}
        <h4 aria-level=${level + 1}>${shortcuts.fieldHeading}</h4>
        ${rowsView(shortcuts.fieldRows)}
        <button type="button" class="primary" @click=${() => this.#dialog?.close()}>
          ${shortcuts.close}
        </button>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.lead.find('#shortcuts') as HTMLDialogElement | null;
  }
}

/** Escape closes what was opened last: the list, and only then the chat. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

function rowsView(rows: { keys: string[]; text: string }[]): TemplateResult {
  return html`
    <dl>
      ${rows.map(
        ({ keys, text }) => html`
          <div>
            <dt>${keys.map((key, n) => html`${n ? ' + ' : ''}<kbd>${key}</kbd>`)}</dt>
            <dd>${text}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
