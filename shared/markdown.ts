/** The small Markdown subset of the blocks: paragraphs, emphasis, strong, lists, links. No DOM. */
export type Inline =
  | { kind: 'text'; text: string }
  /** A term of art that can be opened. */
  | { kind: 'term'; id: string; text: string }
  /** `together`: words and their punctuation, which no line may part. */
  | { kind: 'emphasis' | 'strong' | 'together'; children: Inline[] }
  | { kind: 'link'; url: string; children: Inline[] };

export type Paragraph =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

const bullet = /^\s*[-*]\s+/;
const number = /^\s*\d+[.)]\s+/;
const inline =
  /\*\*(?<strong>\S(?:.*?\S)?)\*\*|\*(?<star>[^\s*](?:[^*]*[^\s*])?)\*|(?<!\w)_(?<underscore>[^\s_](?:[^_]*[^\s_])?)_(?!\w)|\[(?<label>[^\]]+)\]\((?<url>[^\s)]+)\)/u;

/** Finds in plain text what more there is to it, such as terms of art. */
export type Reader = (text: string) => Inline[];

const plain: Reader = (text) => [{ kind: 'text', text }];

/** Parses a block's text. What is no Markdown of ours stays as it is written. */
export function parseMarkdown(text: string, read = plain): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((part) => runsOf(part.split('\n').filter((line) => line.trim())))
    .map(({ marker, lines }) =>
      marker
        ? {
            kind: 'list',
            ordered: marker === number,
            items: lines.map((line) => parseInline(line.replace(marker, ''), read)),
          }
        : { kind: 'paragraph', children: parseInline(lines.map((line) => line.trim()).join(' '), read) },
    );
}

/** Parses text that stands within a line. The text of links is left plain. */
export function parseInline(text: string, read = plain): Inline[] {
  const match = inline.exec(text);
  if (!match?.groups) return text ? read(text) : [];
  const { strong, star, underscore, label, url } = match.groups;
  const before = text.slice(0, match.index);
  return [
    ...(before ? read(before) : []),
    ...(strong !== undefined
      ? [{ kind: 'strong' as const, children: parseInline(strong, read) }]
      : label !== undefined
        ? link(label, url ?? '')
        : [{ kind: 'emphasis' as const, children: parseInline(star ?? underscore ?? '', read) }]),
    ...parseInline(text.slice(match.index + match[0].length), read),
  ];
}

/** The text alone, as it is read aloud. */
export function plainText(text: string): string {
  return parseMarkdown(text)
    .flatMap((part) => (part.kind === 'list' ? part.items.map(plainInline) : [plainInline(part.children)]))
    .join(' ');
}

/** Whether a URL may become a link: nothing but the web. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function link(label: string, url: string): Inline[] {
  const children = parseInline(label);
  return isWebUrl(url) ? [{ kind: 'link', url, children }] : children;
}

function plainInline(children: Inline[]): string {
  return children.map((child) => ('children' in child ? plainInline(child.children) : child.text)).join('');
}

/** Groups neighbouring lines: list items of one kind, or the lines of a paragraph (no marker). */
function runsOf(lines: string[]): { marker?: RegExp; lines: string[] }[] {
  const runs: { marker?: RegExp; lines: string[] }[] = [];
  for (const line of lines) {
    const marker = [bullet, number].find((each) => each.test(line));
    const last = runs.at(-1);
    if (last && last.marker === marker) last.lines.push(line);
    else runs.push({ marker, lines: [line] });
  }
  return runs;
}
