import { html, nothing, type TemplateResult } from 'lit-html';
import type { Block, TermInText } from '../../../server/protocol.ts';
import { fill } from '../labels.ts';
import type { View } from '../views/view.ts';
import { withDanish } from './danish.ts';
import type { Definition } from './definitions.ts';

/** A term of art in running text: reads as text, opens as a button. */
export function termView(view: View, block: Block, { id, text }: TermInText): TemplateResult {
  const open = view.definitions?.openIn(block) === id;
  return html`<button
    type="button"
    class="term"
    aria-expanded=${open}
    aria-controls=${open ? elementId(view, block) : nothing}
    aria-description=${view.labels.definition.hint}
    @click=${(event: Event) => view.pressTerm(block, id, event.currentTarget as HTMLElement)}
    @keydown=${open ? closeOnEscape(view, block) : nothing}
  >${text}</button>`;
}

/** What a term meant and means, in the flow of the text, so that it covers nothing at any width. */
export function definitionView(view: View, block: Block, id: string): TemplateResult {
  const { labels, language, definitions } = view;
  const definition = definitions?.find(language, id);
  return html`
    <div
      class="definition"
      id=${elementId(view, block)}
      role="group"
      aria-label=${labels.definition.hint}
      @keydown=${closeOnEscape(view, block)}
    >
      ${
        typeof definition === 'object'
          ? meaningView(view, definition)
          : html`<p>${definition === 'loading' ? labels.loading : labels.definition.failed}</p>`
      }
      <button type="button" class="quiet" @click=${(event: Event) => close(view, block, event)}>
        ${labels.definition.close}
      </button>
    </div>
  `;
}

function meaningView({ labels, goTo }: View, definition: Definition): TemplateResult {
  const { name, formerly, today, topic, danish } = definition;
  const words = labels.definition;
  return html`
    <p class="definition-name">${withDanish(name, danish)}</p>
    <dl>
      <dt>${words.formerly}</dt>
      <dd>${withDanish(formerly, danish)}</dd>
      <dt>${words.today}</dt>
      <dd>${withDanish(today, danish)}</dd>
    </dl>
    <button type="button" class="quiet" @click=${() => goTo(topic.id)}>
      ${fill(words.more, { topic: topic.title })}
    </button>
  `;
}

/** Escape closes what was opened last: the definition, and only then the panel. */
function closeOnEscape(view: View, block: Block) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(view, block, event);
  };
}

/** Closes the definition and hands the focus back to its term. */
function close(view: View, block: Block, { currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>(`[aria-controls="${elementId(view, block)}"]`)?.focus();
  view.definitions?.close(block);
}

function elementId({ definitions }: View, block: Block): string {
  return `definition-${definitions?.numberOf(block)}`;
}
