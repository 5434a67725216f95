// npm run eval [-- --misses]: how well the search finds the topics of labelled questions.
import { learn } from '../server/search/learn.ts';
import { readExamples } from '../server/search/vocabulary.ts';
import { type Figures, figuresOf, type Judged, judge, readQuestions } from './evaluation.ts';

const classifier = learn(readExamples());
const judged = judge(classifier, readQuestions());

const percent = (share: number) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(0)).padStart(8);
const row = (name: string, { questions, ...shares }: Figures) =>
  console.log(name.padEnd(16), String(questions).padStart(9), ...Object.values(shares).map(percent));
console.log(
  'in per cent'.padEnd(16),
  'questions',
  ...['hit@1', 'hit@3', 'wrong', 'missed', 'refused'].map((name) => name.padStart(8)),
);
row('all', figuresOf(judged));
const by = (key: (one: Judged) => string) => Object.entries(Object.groupBy(judged, key));
for (const [lang, own = []] of by(({ question }) => question.lang)) row(lang, figuresOf(own));
for (const [kind, own = []] of by(({ question }) => question.kind)) row(kind, figuresOf(own));

const started = performance.now();
judge(
  classifier,
  judged.map(({ question }) => question),
);
console.log(`${((performance.now() - started) / judged.length).toFixed(2)} ms a question`);

if (process.argv.includes('--misses'))
  for (const { question, decision, found } of judged) {
    const right = question.topics.length
      ? found.some((id) => question.topics[0] === id)
      : decision === 'none';
    if (!right)
      console.log(
        `${decision}: ${question.q}\n  expected ${question.topics.join(', ') || 'none'}; found ${found.join(', ') || 'none'}`,
      );
  }
