import { flows, outcomesOf, pathsOf, questionsOf, topics } from '../../flows/index.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';
import { outcomeProse } from '../content-rules.ts';
import { lix } from '../readability.ts';
import type { Files } from './written.ts';

/** `docs/topics.md`: how many questions, outcomes and paths each topic has, and how readable its Danish is. */
export function topicsTable(): Files {
  const danish = readTopicTexts('da');
  const values = topics.map(({ id }) =>
    Object.values(danish[id].outcomes).map((texts) => lix(outcomeProse(texts))),
  );
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const totals = { questions: 0, outcomes: 0, paths: 0 };
  const rows = topics.map(({ id }, index) => {
    const outcomes = outcomesOf(flows[id]).length;
    const questions = questionsOf(flows[id]).length;
    const paths = pathsOf(flows[id]).length;
    totals.questions += questions;
    totals.outcomes += outcomes;
    totals.paths += paths;
    const own = values[index] as number[];
    return `| [${danish[id].title}](paths/da/${id}.md) | \`${id}\` | ${questions} | ${outcomes} | ${paths} | ${mean(own).toFixed(0)} | ${Math.max(...own).toFixed(0)} |`;
  });
  const all = values.flat();
  const page = `# The topics

Written by \`npm run topics\`. LIX is words per sentence plus the percentage of words longer than six letters, over the
Danish title, answer, steps, and then-and-now of each outcome: ${mean(all).toFixed(1)} on average over ${all.length} outcomes, ${Math.max(...all).toFixed(0)} at most.

| topic | id | questions | outcomes | paths | LIX mean | LIX highest |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
| **${topics.length} topics** | | **${totals.questions}** | **${totals.outcomes}** | **${totals.paths}** | **${mean(all).toFixed(0)}** | **${Math.max(...all).toFixed(0)}** |
`;
  return new Map([['docs/topics.md', page]]);
}
