const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Markdown links count as their words, not as their addresses. */
const plain = (text: string) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]/g, '');

export function wordCount(text: string): number {
  return words(plain(text)).length;
}

/**
 * LIX, Björnsson's measure of how hard a text is to read: words per sentence plus the percentage of words
 * longer than six letters. 40 is about a newspaper, 50 an official report.
 */
export function lix(text: string): number {
  const all = words(plain(text));
  const sentences = plain(text).match(/[.:?]+(?=\s|$)/g)?.length ?? 1;
  const long = all.filter((word) => word.length > 6).length;
  return all.length / sentences + (100 * long) / all.length;
}
