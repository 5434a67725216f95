// npm run content [-- topic …]: checks the guidance, and says what to look at. Fails on what must not ship.
import { isTopicId, topics } from '../flows/index.ts';
import { reportOn } from './content-report.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !isTopicId(id));
for (const id of unknown) console.log(`${id}: no such topic`);

const month = new Date().toISOString().slice(0, 7);
const ids = asked.length ? asked.filter(isTopicId) : topics.map(({ id }) => id);
const reports = ids.map((id) => reportOn(id, month));

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
for (const { topic, lix, questions, paths } of reports)
  console.log(
    [
      topic.padEnd(40),
      `${questions} questions`.padStart(13),
      `${lix.length} outcomes`.padStart(13),
      `${paths} paths`.padStart(11),
      `LIX ${mean(lix).toFixed(0)} (highest ${Math.max(...lix).toFixed(0)})`,
    ].join('  '),
  );
for (const { topic, reminders } of reports)
  for (const line of reminders) console.log(`to look at: ${topic}: ${line}`);
for (const { topic, problems } of reports) for (const line of problems) console.log(`${topic}: ${line}`);

const problems = reports.flatMap((report) => report.problems).length + unknown.length;
const all = reports.flatMap((report) => report.lix);
console.log(`${reports.length} topics, LIX ${mean(all).toFixed(1)} on average, ${problems} problems`);
process.exitCode = problems ? 1 : 0;
