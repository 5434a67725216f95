import type { Task, Weights } from './task.ts';

/** Smoothing: how much of a feature every label is taken to have seen. */
const ALPHA = 0.02;

/**
 * Complement naive Bayes: a feature weighs by how much more a label has of it than all other labels together, which
 * suits labels with few and unequal examples.
 */
export function naiveBayes({ labels, features, vectors }: Task): Weights {
  const amounts = new Float64Array(features * labels);
  const ofFeature = new Float64Array(features);
  const ofLabel = new Float64Array(labels);
  let total = 0;
  for (const { label, weight, features: own, values } of vectors)
    own.forEach((feature, index) => {
      const amount = weight * (values[index] ?? 0);
      const at = feature * labels + label;
      amounts[at] = (amounts[at] ?? 0) + amount;
      ofFeature[feature] = (ofFeature[feature] ?? 0) + amount;
      ofLabel[label] = (ofLabel[label] ?? 0) + amount;
      total += amount;
    });
  return Float32Array.from(amounts, (amount, at) => {
    const others = (ofFeature[Math.floor(at / labels)] ?? 0) - amount;
    const own = ofLabel[at % labels] ?? 0;
    return Math.log((amount + ALPHA) / (others + ALPHA)) + Math.log((total - own) / own);
  });
}
