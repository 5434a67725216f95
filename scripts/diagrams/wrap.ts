/**
 * Advance widths in ems, after Arial with room for the wider fonts that stand in for it: whoever opens a picture
 * reads it in the fonts of their own machine, so what is measured here must be on the safe side.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;|'’·[\]]/, 0.3],
  [/[ftr\s()/“”-]/, 0.38],
  [/[mwMW%@æÆ–…]/, 0.95],
  [/\p{Lu}/u, 0.75],
];
const otherwise = 0.61;

/** The width of a text in pixels, as far as it can be told without its font. */
export function widthOf(text: string, size: number, bold = false): number {
  const ems = Array.from(text, (char) => widths.find(([chars]) => chars.test(char))?.[1] ?? otherwise);
  return ems.reduce((sum, em) => sum + em, 0) * size * (bold ? 1.12 : 1);
}

/** Breaks a text between its words into lines of at most a width; a word that is wider has a line of its own. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
