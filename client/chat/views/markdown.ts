import { html, nothing, type TemplateResult } from 'lit-html';
import type { Block } from '../../../server/protocol.ts';
import { type Inline, type Paragraph, parseInline, parseMarkdown } from '../../../shared/markdown.ts';
import type { View } from './view.ts';

/** A block's text as templates: never as HTML source. */
export function markdown(view: View, block: Block, text: string): TemplateResult[] {
  return parseMarkdown(text, view.kit?.termReader(block.terms)).map((part) => paragraph(view, block, part));
}

/** Texts that are items of one list, as templates. */
export function markdownItems(view: View, block: Block, texts: readonly string[]): TemplateResult[] {
  const read = view.kit?.termReader(block.terms);
  return texts.map((text) => item(view, block, parseInline(text, read)));
}

/** A block's text that is no Markdown, its Danish words marked as such. */
export function words({ kit }: View, { danish }: Block, text: string): unknown {
  return kit ? kit.withDanish(text, danish) : text;
}

function paragraph(view: View, block: Block, part: Paragraph): TemplateResult {
  if (part.kind === 'paragraph') {
    return html`<p>${line(view, block, part.children)}</p>${definitionIn(view, block, part.children)}`;
  }
  const items = part.items.map((children) => item(view, block, children));
  return part.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function item(view: View, block: Block, children: Inline[]): TemplateResult {
  return html`<li>${line(view, block, children)}${definitionIn(view, block, children)}</li>`;
}

/** The definition of the line's term that stands open, directly below the line. */
function definitionIn(view: View, block: Block, children: Inline[]): unknown {
  const id = view.definitions?.openIn(block);
  return id && view.kit?.holdsTerm(children, id) ? view.kit.definitionView(view, block, id) : nothing;
}

function line(view: View, block: Block, children: Inline[]): unknown[] {
  return children.map((part) => inline(view, block, part));
}

function inline(view: View, block: Block, part: Inline): unknown {
  switch (part.kind) {
    case 'text':
      return words(view, block, part.text);
    case 'term':
      return view.kit?.termView(view, block, part);
    case 'strong':
      return html`<strong>${line(view, block, part.children)}</strong>`;
    case 'emphasis':
      return html`<em>${line(view, block, part.children)}</em>`;
    case 'together':
      return html`<span class="together">${line(view, block, part.children)}</span>`;
    case 'link':
      return html`<a href=${part.url} target="_blank" rel="noopener noreferrer"
        >${line(view, block, part.children)}</a
      >`;
  }
}
