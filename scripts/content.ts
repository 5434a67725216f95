// npm run content [-- topic …]: checks flows against their texts, and reports how readable they are.
import { existsSync, readFileSync } from 'node:fs';
import type { Flow } from '../flows/flow.ts';
import { isOutcome, pathsOf } from '../flows/paths.ts';
import { isTopicId, topics } from '../flows/topics.ts';
import { topicTexts } from '../server/texts/topic-texts.ts';
import { flowProblems, outcomeProse, parityProblems, textProblems } from './content-rules.ts';
import { lix } from './readability.ts';

const root = new URL('../', import.meta.url);
const fileOf = (folder: string, topic: string, ending: string) =>
  new URL(`${folder}/${topic.replace('.', '/')}.${ending}`, root);
const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const asked = process.argv.slice(2);
const ids = asked.length ? asked : topics.map((topic) => topic.id);
let problems = 0;
const report = (topic: string, lines: string[]) => {
  problems += lines.length;
  for (const line of lines) console.log(`${topic}: ${line}`);
};

const all: number[] = [];
const rows: string[] = [];
for (const id of ids) {
  if (!isTopicId(id)) {
    report(id, ['no such topic']);
    continue;
  }
  const missing = [
    fileOf('flows', id, 'ts'),
    fileOf('locales/da', id, 'json'),
    fileOf('locales/en', id, 'json'),
  ]
    .filter((file) => !existsSync(file))
    .map((file) => `no file ${file.pathname.slice(root.pathname.length)}`);
  if (missing.length) {
    report(id, missing);
    continue;
  }
  const flow: Flow = (await import(fileOf('flows', id, 'ts').href)).default;
  const [da, en] = (['da', 'en'] as const).map((lang) => {
    const read = topicTexts.safeParse(
      JSON.parse(readFileSync(fileOf(`locales/${lang}`, id, 'json'), 'utf8')),
    );
    if (!read.success)
      report(
        id,
        read.error.issues.map((issue) => `${lang}: ${issue.path.join('.')}: ${issue.message}`),
      );
    return read.data;
  });
  if (!da || !en) continue;
  report(id, [
    ...flowProblems(flow),
    ...textProblems(flow, da, 'da').map((line) => `da: ${line}`),
    ...textProblems(flow, en, 'en').map((line) => `en: ${line}`),
    ...parityProblems(da, en),
  ]);
  const values = Object.values(da.outcomes).map((texts) => lix(outcomeProse(texts)));
  all.push(...values);
  const questions = Object.values(flow.states).filter((state) => !isOutcome(state)).length;
  rows.push(
    [
      id.padEnd(40),
      `${questions} questions`.padStart(13),
      `${values.length} outcomes`.padStart(13),
      `${pathsOf(flow).length} paths`.padStart(11),
      `LIX ${mean(values).toFixed(0)} (highest ${Math.max(...values).toFixed(0)})`,
    ].join('  '),
  );
}
console.log(rows.join('\n'));
console.log(`${rows.length} topics, LIX ${mean(all).toFixed(1)} on average, ${problems} problems`);
process.exitCode = problems ? 1 : 0;
