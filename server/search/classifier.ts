import { featuresOf } from './features.ts';
import type { Example, Label } from './vocabulary.ts';

/** Smoothing: how much of a feature every label is taken to have seen. */
const ALPHA = 0.02;
/** What a word that the vocabulary lacks weighs, when we say how much of a text it knows. */
const RARITY_OF_UNKNOWN = 9;

/**
 * A complement naive Bayes classifier over the features of short texts: a feature weighs by how much more a label
 * has of it than all other labels together, which suits labels with few and unequal examples. Features are kept by
 * a hash of their name, in flat lists that can be written to a file and read back as they are.
 */
export interface Classifier {
  labels: readonly Label[];
  /** Per unit of a text's weight: what each label scores before its features. */
  bias: Float32Array;
  /** Hashes of the features' names, ascending; the lists below go by their position here. */
  hashes: Uint32Array;
  /** How rare a feature is: the logarithm of texts per text that has it. */
  rarity: Float32Array;
  /** What a feature says for a label that has never seen it. */
  absent: Float32Array;
  /** Where a feature's labels begin in `present` and `extra`; one longer than `hashes`. */
  starts: Uint32Array;
  /** The labels that have seen the feature, and how much more it says for them. */
  present: Uint8Array;
  extra: Float32Array;
}

/** Learns from examples. Takes seconds for our vocabulary, so it is done when the product is built. */
export function learn(examples: readonly Example[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const texts = examples.map(({ text }) => featuresOf(text));
  const seen = new Map<string, number>();
  for (const features of texts) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const rarityOf = (name: string) => Math.log((examples.length + 1) / ((seen.get(name) ?? 0) + 1));

  const amounts = new Map<string, Map<number, number>>();
  const totals = labels.map(() => 0);
  examples.forEach(({ label, weight }, position) => {
    const index = labels.indexOf(label);
    const own = [...(texts[position] ?? [])].map(([name, value]) => [name, value * rarityOf(name)] as const);
    const length = Math.hypot(...own.map(([, value]) => value)) || 1;
    for (const [name, value] of own) {
      const amount = (weight * value) / length;
      const byLabel = amounts.get(name) ?? new Map<number, number>();
      amounts.set(name, byLabel.set(index, (byLabel.get(index) ?? 0) + amount));
      totals[index] = (totals[index] ?? 0) + amount;
    }
  });

  const total = totals.reduce((sum, amount) => sum + amount, 0);
  const sorted = [...amounts].sort(([one], [other]) => hashOf(one) - hashOf(other));
  const pairs = sorted.flatMap(([, byLabel]) => {
    const all = sumOf(byLabel);
    return [...byLabel].map(([label, amount]) => ({
      label,
      extra: Math.log(amount + ALPHA) - Math.log(all - amount + ALPHA) - absentWeight(all),
    }));
  });
  const starts = [0];
  for (const [, byLabel] of sorted) starts.push((starts.at(-1) ?? 0) + byLabel.size);
  return {
    labels,
    bias: Float32Array.from(totals, (own) => Math.log(total - own) - Math.log(own)),
    hashes: Uint32Array.from(sorted, ([name]) => hashOf(name)),
    rarity: Float32Array.from(sorted, ([name]) => rarityOf(name)),
    absent: Float32Array.from(sorted, ([, byLabel]) => absentWeight(sumOf(byLabel))),
    starts: Uint32Array.from(starts),
    present: Uint8Array.from(pairs, ({ label }) => label),
    extra: Float32Array.from(pairs, ({ extra }) => extra),
  };
}

const absentWeight = (all: number) => Math.log(ALPHA) - Math.log(all + ALPHA);
const sumOf = (byLabel: ReadonlyMap<number, number>) =>
  [...byLabel.values()].reduce((sum, amount) => sum + amount, 0);

export interface Scores {
  /** Every label with its score, best first. Scores of different texts can be compared. */
  ranked: { label: Label; score: number }[];
  /** The share of the text's words, by rarity, that the vocabulary knows: 0 to 1. */
  known: number;
}

/** Scores a text against every label. */
export function classify(classifier: Classifier, text: string): Scores {
  const { labels, bias, rarity, absent, starts, present, extra } = classifier;
  const scores = new Float64Array(labels.length);
  let [words, knownWords, squares, sum, base] = [0, 0, 0, 0, 0];
  for (const [name, value] of featuresOf(text)) {
    const index = find(classifier.hashes, hashOf(name));
    const rare = rarity[index];
    if (name.startsWith('w:')) {
      words += rare ?? RARITY_OF_UNKNOWN;
      knownWords += rare ?? 0;
    }
    if (rare === undefined) continue;
    const amount = value * rare;
    squares += amount * amount;
    sum += amount;
    base += amount * (absent[index] ?? 0);
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      const label = present[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + amount * (extra[at] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  const ranked = labels
    .map((label, index) => ({
      label,
      score: ((scores[index] ?? 0) + base + sum * (bias[index] ?? 0)) / length,
    }))
    .sort((one, other) => other.score - one.score);
  return { ranked, known: words ? knownWords / words : 0 };
}

/** FNV-1a, 32 bits. Two of our hundred thousand features rarely share a hash, and then blur each other a little. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The position of a value in an ascending list, or -1. */
function find(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
