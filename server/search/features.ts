import { stemmer } from '@orama/stemmers/danish';
import { stopwords } from '@orama/stopwords/danish';
import { stopwords as englishStopwords } from '@orama/stopwords/english';

/** How much each kind of feature counts beside the others. Chosen by measuring, see docs/decisions/0006. */
const WEIGHT = { word: 2, pair: 1.5, part: 0.6 };
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

const common = new Set([...stopwords, ...englishStopwords].map(fold));

/**
 * What a short text is recognised by, each with its weight: stems, pairs of neighbouring stems, and the parts of
 * its words, which bridge compounds (`personalemappe`), endings, typos and the two languages.
 */
export function featuresOf(text: string): Map<string, number> {
  const features = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{N}§]+/gu) ?? [];
  const stems = words.map((word) => fold(stemmer(word)));
  stems.forEach((stem, index) => {
    features.set(`w:${stem}`, WEIGHT.word);
    const next = stems[index + 1];
    if (next !== undefined) features.set(`p:${stem} ${next}`, WEIGHT.pair);
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
