import { softmax } from './classifier.ts';
import type { Task, Vector, Weights } from './task.ts';

/** Chosen by measuring, see docs/decisions/0006: few rounds and a pull towards nought keep it from learning by heart. */
const ROUNDS = 3;
const RATE = 0.7;
const SCALE = 3;
const PULL = 1.5e-5;
const BIAS_RATE = 0.1;

/** Multinomial logistic regression by stochastic gradient descent. The same examples give the same weights. */
export function regression({ labels, features, vectors }: Task): { weights: Weights; bias: Float32Array } {
  const weights = new Float32Array(features * labels);
  const bias = new Float32Array(labels);
  // the pull on all weights at once: each is kept divided by it
  let shrunk = 1;

  const step = ({ label, weight, features: own, values }: Vector, rate: number): void => {
    const scores = Float64Array.from(bias);
    for (let index = 0; index < own.length; index++) {
      const row = (own[index] as number) * labels;
      const value = (values[index] as number) * SCALE * shrunk;
      for (let at = 0; at < labels; at++)
        scores[at] = (scores[at] as number) + value * (weights[row + at] as number);
    }
    const errors = softmax(scores);
    errors[label] = (errors[label] as number) - 1;
    shrunk *= 1 - rate * PULL;
    for (let index = 0; index < own.length; index++) {
      const row = (own[index] as number) * labels;
      const value = ((values[index] as number) * SCALE * rate * weight) / shrunk;
      for (let at = 0; at < labels; at++)
        weights[row + at] = (weights[row + at] as number) - value * (errors[at] as number);
    }
    for (let at = 0; at < labels; at++)
      bias[at] = (bias[at] as number) - rate * BIAS_RATE * weight * (errors[at] as number);
  };

  for (let round = 0; round < ROUNDS; round++)
    shuffled(vectors, round).forEach((vector, index) => {
      step(vector, RATE * (1 - (round + index / vectors.length) / ROUNDS));
    });
  return { weights: weights.map((weight) => weight * shrunk * SCALE), bias };
}

/** Another order for every round, the same in every build. */
function shuffled(vectors: readonly Vector[], round: number): Vector[] {
  return vectors
    .map((vector, index) => ({ vector, key: mixed(round * vectors.length + index) }))
    .sort((one, other) => one.key - other.key)
    .map(({ vector }) => vector);
}

/** MurmurHash3's finish: numbers next to each other come far apart. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
