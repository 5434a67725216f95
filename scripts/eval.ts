// npm run eval: how well the search finds the topics of labelled questions, and which it misses.
import { learn } from '../server/search/learn.ts';
import { readExamples } from '../server/search/vocabulary.ts';
import {
  type Figures,
  figuresOf,
  isRight,
  type Judged,
  judge,
  questionSets,
  readQuestions,
} from './evaluation.ts';

const classifier = learn(readExamples());

const percent = (share: number) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(0)).padStart(8);
const row = (name: string, { questions, ...shares }: Figures) =>
  console.log(name.padEnd(16), String(questions).padStart(9), ...Object.values(shares).map(percent));

for (const set of questionSets) {
  const judged = judge(classifier, readQuestions(set));
  const headings = ['hit@1', 'hit@3', 'wrong', 'missed', 'refused'].map((name) => name.padStart(8));
  console.log(`${set}, per cent`.padEnd(16), 'questions', ...headings);
  row('all', figuresOf(judged));
  const by = (key: (one: Judged) => string) => Object.entries(Object.groupBy(judged, key));
  const parts = by(({ question }) => question.part);
  const groups = [...(parts.length > 1 ? parts : []), ...by(({ question }) => question.lang)];
  for (const [name, own = []] of [...groups, ...by(({ question }) => question.kind)])
    row(name, figuresOf(own));
  console.log();
  judged.forEach(tellIfMissed);
}

function tellIfMissed(one: Judged): void {
  const { question, decision, found } = one;
  if (question.part === 'held' || (question.topics.length ? isRight(one, 1) : decision === 'none')) return;
  console.log(
    `${decision}: ${question.q}\n  expected ${question.topics.join(', ') || 'none'}; found ${found.join(', ') || 'none'}`,
  );
}
