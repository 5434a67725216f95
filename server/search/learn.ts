import { type Classifier, hashOf } from './classifier.ts';
import { featuresOf } from './features.ts';
import { naiveBayes } from './naive-bayes.ts';
import { regression } from './regression.ts';
import type { Task, Weights } from './task.ts';
import type { Example } from './vocabulary.ts';

/** A feature that fewer examples have is taken for chance. */
const FEWEST = 3;
/** What naive Bayes says beside the regression. Chosen by measuring, see docs/decisions/0006. */
const BAYES = 0.5;
/** The largest number in the list of weights. */
const MOST = 127;

/**
 * What a label starts with less: people rarely mean a section of the old act, or the ministry's own privacy policy,
 * where a practical topic fits as well. Chosen by measuring, see docs/decisions/0006.
 */
const RARELY_MEANT = { topics: /^(act|policy)\./, less: 1 };

/**
 * Learns from examples: two linear models of the same features, added up. Takes seconds for our vocabulary, so it
 * is done when the product is built.
 */
export function learn(examples: readonly Example[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const texts = examples.map(({ text }) => featuresOf(text));
  const seen = new Map<string, number>();
  for (const features of texts) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()]
    .filter((name) => (seen.get(name) ?? 0) >= FEWEST)
    .sort((one, other) => hashOf(one) - hashOf(other));
  const positions = new Map(names.map((name, position) => [name, position]));
  const rarity = Float32Array.from(names, (name) =>
    Math.log((examples.length + 1) / ((seen.get(name) ?? 0) + 1)),
  );

  const vectors = examples.map(({ label, weight }, index) => {
    const known = [...(texts[index] ?? [])].flatMap(([name, value]) => {
      const position = positions.get(name);
      return position === undefined ? [] : [{ position, value: value * (rarity[position] ?? 0) }];
    });
    const length = Math.hypot(...known.map(({ value }) => value)) || 1;
    return {
      label: labels.indexOf(label),
      weight,
      features: Uint32Array.from(known, ({ position }) => position),
      values: Float32Array.from(known, ({ value }) => value / length),
    };
  });
  const task = { labels: labels.length, features: names.length, vectors };
  const { weights, bias } = regression(task);
  labels.forEach((label, index) => {
    if (RARELY_MEANT.topics.test(label)) bias[index] = (bias[index] ?? 0) - RARELY_MEANT.less;
  });
  naiveBayes(task).forEach((weight, index) => {
    weights[index] = (weights[index] ?? 0) + BAYES * weight;
  });
  return { labels, bias, hashes: Uint32Array.from(names, hashOf), rarity, ...compressed(task, weights) };
}

/** A byte per weight. What a feature says for all labels alike tells nothing and is left out. */
function compressed({ labels, features }: Task, weights: Weights): Pick<Classifier, 'unit' | 'weights'> {
  const unit = new Float32Array(features);
  const bytes = new Int8Array(weights.length);
  for (let feature = 0; feature < features; feature++) {
    const row = weights.subarray(feature * labels, (feature + 1) * labels);
    const [low, high] = [Math.min(...row), Math.max(...row)];
    const step = (high - low) / 2 / MOST || 1;
    unit[feature] = step;
    bytes.set(
      row.map((weight) => Math.round((weight - (low + high) / 2) / step)),
      feature * labels,
    );
  }
  return { unit, weights: bytes };
}
