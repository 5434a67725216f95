import { featuresOf, isWord } from './features.ts';
import type { Label } from './vocabulary.ts';

/** What a word that the vocabulary lacks weighs, when we say how much of a text it knows. */
const RARITY_OF_UNKNOWN = 9;
/** Turns scores into probabilities that are as often right as they say. Chosen by measuring. */
const SHARPNESS = 0.6;

/**
 * A linear classifier of short texts: every feature says something for or against every label. Features are kept by
 * a hash of their name, in flat lists that can be written to a file and read back as they are.
 */
export interface Classifier {
  labels: readonly Label[];
  /** What each label scores before any feature. */
  bias: Float32Array;
  /** Hashes of the features' names, ascending; the lists below go by their position here. */
  hashes: Uint32Array;
  /** How rare a feature is: the logarithm of texts per text that has it. */
  rarity: Float32Array;
  /** The unit of a feature's weights. */
  unit: Float32Array;
  /** For every feature one weight per label, in the feature's unit. */
  weights: Int8Array;
}

export interface Scores {
  /** Every label with its probability, likeliest first. */
  ranked: { label: Label; score: number }[];
  /** The share of the text's words, by rarity, that the vocabulary knows: 0 to 1. */
  known: number;
}

/** Tells how likely a text belongs to every label. */
export function classify(classifier: Classifier, text: string): Scores {
  const { labels, bias, hashes, rarity, unit, weights } = classifier;
  const scores = new Float64Array(labels.length);
  let [words, knownWords, squares] = [0, 0, 0];
  for (const [name, value] of featuresOf(text)) {
    const index = find(hashes, hashOf(name));
    const rare = rarity[index];
    if (isWord(name)) {
      words += rare ?? RARITY_OF_UNKNOWN;
      knownWords += rare ?? 0;
    }
    if (rare === undefined) continue;
    const amount = value * rare;
    squares += amount * amount;
    const own = amount * (unit[index] ?? 0);
    const row = index * labels.length;
    for (let label = 0; label < labels.length; label++)
      scores[label] = (scores[label] ?? 0) + own * (weights[row + label] ?? 0);
  }
  const length = Math.sqrt(squares) || 1;
  const shares = softmax(scores.map((score, label) => SHARPNESS * (score / length + (bias[label] ?? 0))));
  const ranked = labels
    .map((label, index) => ({ label, score: shares[index] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  return { ranked, known: words ? knownWords / words : 0 };
}

/** Turns scores into shares of one. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** FNV-1a, 32 bits. Two of our features rarely share a hash, and then blur each other a little. */
export function hashOf(name: string): number {
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
