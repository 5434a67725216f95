// node bench/turns.ts: durable turns beside a bare socket.io echo of the same messages, in interleaved rounds.
import { gather, quantile } from './load.ts';
import type { MeasuredServer } from './measured-server.ts';
import { startProductAndEcho } from './product-and-echo.ts';
import type { Exchange } from './recording.ts';

const crowds = [1, 50, 500, 2_000];
const rounds = 3;
const warmUp = 2_000;
const milliseconds = 4_000;

interface Figures {
  /** Turns per second of the server's CPU, and of the clock. */
  perCpuSecond: number;
  perSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
}

async function measure(server: MeasuredServer, people: number, recording: readonly Exchange[]) {
  const crowd = await gather(server.url, people, recording);
  // code that is run often is compiled anew for a while, ours more of it than the echo's
  await crowd.play(warmUp);
  const before = await server.usage();
  const began = performance.now();
  const took = await crowd.play(milliseconds);
  const seconds = (performance.now() - began) / 1_000;
  const after = await server.usage();
  crowd.leave();
  return {
    perCpuSecond: took.length / (after.cpu - before.cpu),
    perSecond: took.length / seconds,
    median: quantile(took, 0.5),
    p99: quantile(took, 0.99),
  };
}

const middle = (all: readonly Figures[], name: keyof Figures) =>
  quantile(
    all.map((figures) => figures[name]),
    0.5,
  );

const { product, echo, recording, stop } = await startProductAndEcho();

console.log('\n## Durable turns beside a bare socket.io echo of the same messages (SQLite)\n');
console.log(
  '| conversations | turns/s of CPU | of the echo | ratio | turns/s | ratio | median ms | ratio | p99 ms | ratio |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const people of crowds) {
  const ours: Figures[] = [];
  const bare: Figures[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure(echo, people, recording));
    ours.push(await measure(product, people, recording));
  }
  const ratio = (name: keyof Figures) => (middle(ours, name) / middle(bare, name)).toFixed(2);
  const value = (name: keyof Figures, digits = 0) => middle(ours, name).toFixed(digits);
  console.log(
    `| ${people} | ${value('perCpuSecond')} | ${middle(bare, 'perCpuSecond').toFixed(0)} | ${ratio('perCpuSecond')} ` +
      `| ${value('perSecond')} | ${ratio('perSecond')} | ${value('median', 1)} | ${ratio('median')} ` +
      `| ${value('p99', 1)} | ${ratio('p99')} |`,
  );
}
await stop();
