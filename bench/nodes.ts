// node bench/nodes.ts: turns on PostgreSQL with one server process, and with two that share it.
import { startPostgres } from '../tests/support/postgres.ts';
import { gather, quantile } from './load.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { type Exchange, record } from './recording.ts';

const people = 100;
const rounds = 3;
const milliseconds = 4_000;

/** Turns per second that these nodes take together, with as many people in all however many nodes there are. */
async function throughput(nodes: readonly MeasuredServer[], recording: readonly Exchange[]): Promise<number> {
  const crowds = await Promise.all(nodes.map(({ url }) => gather(url, people / nodes.length, recording)));
  await Promise.all(crowds.map((crowd) => crowd.play(500)));
  const began = performance.now();
  const took = await Promise.all(crowds.map((crowd) => crowd.play(milliseconds)));
  const seconds = (performance.now() - began) / 1_000;
  for (const crowd of crowds) crowd.leave();
  return took.flat().length / seconds;
}

const postgres = await startPostgres();
const env = { DATABASE_URL: await postgres.createDatabase() };
const [one, other] = await Promise.all([
  startMeasured('bench/product-server.ts', [], env),
  startMeasured('bench/product-server.ts', [], env),
]);
const recording = await record(one.url);
const alone: number[] = [];
const together: number[] = [];
for (let round = 0; round < rounds; round++) {
  alone.push(await throughput([one], recording));
  together.push(await throughput([one, other], recording));
}
const [single, double] = [quantile(alone, 0.5), quantile(together, 0.5)];
console.log(`\n## Server processes that share PostgreSQL (${people} conversations at once)\n`);
console.log('| processes | turns/s | ratio |');
console.log('| ---: | ---: | ---: |');
console.log(`| 1 | ${single.toFixed(0)} | 1.00 |`);
console.log(`| 2 | ${double.toFixed(0)} | ${(double / single).toFixed(2)} |`);
await Promise.all([one.stop(), other.stop()]);
await postgres.remove();
