import { html, type TemplateResult } from 'lit';
import { type Inline, type Paragraph, parseInline, parseMarkdown } from '../markdown.ts';

/** A block's text as templates: never as HTML source. */
export function markdown(text: string): TemplateResult[] {
  return parseMarkdown(text).map(paragraph);
}

/** Text within a line, for steps and the like. */
export function markdownInline(text: string): unknown[] {
  return parseInline(text).map(inline);
}

function paragraph(part: Paragraph): TemplateResult {
  if (part.kind === 'paragraph') return html`<p>${part.children.map(inline)}</p>`;
  const items = part.items.map((item) => html`<li>${item.map(inline)}</li>`);
  return part.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function inline(part: Inline): unknown {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return html`<strong>${part.children.map(inline)}</strong>`;
    case 'emphasis':
      return html`<em>${part.children.map(inline)}</em>`;
    case 'link':
      return html`<a href=${part.url} target="_blank" rel="noopener noreferrer">${part.children.map(inline)}</a>`;
  }
}
