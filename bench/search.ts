// node bench/search.ts: what a question in people's own words costs, and reading what the search has learnt.
import { readQuestions } from '../scripts/evaluation.ts';
import { readClassifier } from '../server/search/classifier-file.ts';
import { findTopics } from '../server/search/find-topics.ts';
import { quantile } from './load.ts';

const rounds = 20;

function took(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const reading = Array.from({ length: rounds }, () => took(readClassifier));
const classifier = readClassifier();
const questions = readQuestions('dev');
const matching = Array.from({ length: rounds }, () =>
  questions.map(({ q }) => took(() => findTopics(classifier, q))),
).flat();

console.log('\n## Search\n');
console.log('| | median ms | p99 ms |');
console.log('| --- | ---: | ---: |');
const row = (name: string, all: readonly number[], digits: number) =>
  console.log(`| ${name} | ${quantile(all, 0.5).toFixed(digits)} | ${quantile(all, 0.99).toFixed(digits)} |`);
row('a match', matching, 3);
row('reading the index', reading, 1);
