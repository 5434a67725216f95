// node bench/nodes.ts: turns on PostgreSQL with one server process, with two that share it, and of a bare echo.
import { startPostgres } from '../tests/support/postgres.ts';
import { gather, quantile } from './load.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { startEcho } from './product-and-echo.ts';
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
const echo = await startEcho(recording);
const bare: number[] = [];
const alone: number[] = [];
const together: number[] = [];
for (let round = 0; round < rounds; round++) {
  bare.push(await throughput([echo], recording));
  alone.push(await throughput([one], recording));
  together.push(await throughput([one, other], recording));
}
const baseline = quantile(bare, 0.5);
const single = quantile(alone, 0.5);
const double = quantile(together, 0.5);
const row = (name: string, turns: number, ofOne: string) =>
  console.log(`| ${name} | ${turns.toFixed(0)} | ${(turns / baseline).toFixed(2)} | ${ofOne} |`);
console.log(`\n## Server processes that share PostgreSQL (${people} conversations at once)\n`);
console.log('| processes | turns/s | of the echo | of one |');
console.log('| ---: | ---: | ---: | ---: |');
row('echo', baseline, '');
row('1', single, '1.00');
row('2', double, (double / single).toFixed(2));
await Promise.all([one.stop(), other.stop(), echo.stop()]);
await postgres.remove();
