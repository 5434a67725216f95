import { type Inline, parseMarkdown } from '../../shared/markdown.ts';
import { escapeHtml } from './html.ts';

/** A text in our Markdown subset as HTML, for the pages. */
export function markdownToHtml(text: string): string {
  return parseMarkdown(text)
    .map((part) => {
      if (part.kind === 'paragraph') return `<p>${line(part.children)}</p>`;
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag} class="list">\n${part.items.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</${tag}>`;
    })
    .join('\n');
}

function line(children: Inline[]): string {
  return children.map(inline).join('');
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
    case 'term':
      return escapeHtml(part.text);
    case 'strong':
      return `<strong>${line(part.children)}</strong>`;
    case 'emphasis':
      return `<em>${line(part.children)}</em>`;
    case 'together':
      return line(part.children);
    case 'link':
      return `<a href="${escapeHtml(part.url)}" rel="noreferrer">${line(part.children)}</a>`;
  }
}
