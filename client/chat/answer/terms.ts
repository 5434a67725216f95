import type { TermInText } from '../../../server/protocol.ts';
import type { Inline, Reader } from '../../../shared/markdown.ts';

/**
 * Makes a reader that finds a block's terms of art, each where it first stands: whole words, the longest form first,
 * as the server finds them. It remembers what it has found, so it is used for one block, in reading order.
 */
export function termReader(terms: readonly TermInText[] = []): Reader {
  const wanted = new Map(terms.map(({ id, text }) => [text.toLowerCase(), id]));
  if (!wanted.size) return (text) => [{ kind: 'text', text }];
  const forms = [...wanted.keys()].sort((one, other) => other.length - one.length).map(escaped);
  // A button is a box of its own, from which punctuation could fall to the next line; so it is taken along.
  const pattern = new RegExp(
    `([(“„"]*)(?<![\\p{L}-])(${forms.join('|')})(?![\\p{L}-])([^\\s\\p{L}\\d]*)`,
    'giu',
  );

  return (text) => {
    const found: Inline[] = [];
    let end = 0;
    for (const { index, 0: whole, 1: before = '', 2: form = '', 3: after = '' } of text.matchAll(pattern)) {
      const id = wanted.get(form.toLowerCase());
      if (!id) continue;
      wanted.delete(form.toLowerCase());
      const children = [...plain(before), { kind: 'term' as const, id, text: form }, ...plain(after)];
      found.push(...plain(text.slice(end, index)));
      found.push(...(children.length > 1 ? [{ kind: 'together' as const, children }] : children));
      end = index + whole.length;
    }
    return [...found, ...plain(text.slice(end))];
  };
}

/** Whether a term stands in a line. */
export function holdsTerm(line: readonly Inline[], id: string): boolean {
  return line.some((part) =>
    'children' in part ? holdsTerm(part.children, id) : part.kind === 'term' && part.id === id,
  );
}

function plain(text: string): Inline[] {
  return text ? [{ kind: 'text', text }] : [];
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
