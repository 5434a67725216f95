import { stemmer as danishStem } from '@orama/stemmers/danish';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stopwords as danishStopwords } from '@orama/stopwords/danish';
import { stopwords as englishStopwords } from '@orama/stopwords/english';

/** How much each kind of feature counts beside the others. Chosen by measuring, see docs/decisions/0006. */
const WEIGHT = { word: 2, pair: 1.5, near: 0.7, part: 0.8 };
/** How far two words that tell something may stand apart, in such words, to be taken together. */
const NEAR = 2;
const PART_LENGTHS = [3, 4, 5];

/**
 * People type æ, ø and å as ae, oe, aa, or a and o, and leave accents out, so all of these are made the same.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/å|a\u030a|aa/g, 'a')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/\p{M}/gu, '');
}

/** Words that tell nothing of what a text is about. */
export const common: ReadonlySet<string> = new Set([...danishStopwords, ...englishStopwords].map(fold));

/** Words in lower case; English contractions lose their second half, but keep their "not". */
function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’´`]/g, "'")
    .replace(/(\p{L})n't\b/gu, '$1 not')
    .replace(/'(?:s|re|ve|ll|d|m)\b/g, '');
  return plain.match(/[\p{L}\p{N}§]+/gu) ?? [];
}

export const isWord = (feature: string) => feature.startsWith('w:');

/**
 * What a short text is recognised by, each with its weight: stems, pairs of neighbouring stems, pairs of stems that
 * stand near each other in any order, and the parts of its words, which bridge compounds (`personalemappe`), endings, typos and the two languages. A word is stemmed as
 * Danish and as English, because people mix them.
 */
export function featuresOf(text: string): Map<string, number> {
  const features = new Map<string, number>();
  const words = wordsOf(text);
  const stems = words.map((word) => fold(danishStem(word)));
  stems.forEach((stem, index) => {
    features.set(`w:${stem}`, WEIGHT.word);
    features.set(`w:${fold(englishStem(words[index] ?? ''))}`, WEIGHT.word);
    const next = stems[index + 1];
    if (next !== undefined) features.set(`p:${stem} ${next}`, WEIGHT.pair);
  });
  const telling = stems.filter((_, index) => !common.has(fold(words[index] ?? '')));
  telling.forEach((stem, index) => {
    for (const other of telling.slice(index + 1, index + 1 + NEAR))
      features.set(`n:${[stem, other].sort().join(' ')}`, WEIGHT.near);
  });
  for (const word of words) {
    const folded = fold(word);
    if (common.has(folded)) continue;
    const bounded = `^${folded}$`;
    for (const length of PART_LENGTHS)
      for (let start = 0; start + length <= bounded.length; start++)
        features.set(bounded.slice(start, start + length), WEIGHT.part);
  }
  return features;
}
