// node bench/memory.ts: what an open, idle conversation holds in memory, beside a bare socket.io echo.
import { setTimeout as wait } from 'node:timers/promises';
import { gather } from './load.ts';
import type { MeasuredServer } from './measured-server.ts';
import { startProductAndEcho } from './product-and-echo.ts';
import type { Exchange } from './recording.ts';

const people = 2_000;

/** Bytes of live heap, and of resident memory, per conversation. */
async function perConversation(server: MeasuredServer, recording: readonly Exchange[]) {
  // what is made once, such as compiled code and rendered blocks, is no cost of a conversation
  const first = await gather(server.url, 50, recording);
  await first.play(2_000);
  first.leave();
  await wait(1_000);
  const before = await server.usage();
  const crowd = await gather(server.url, people, recording);
  await wait(1_000);
  const after = await server.usage();
  crowd.leave();
  return { heap: (after.heap - before.heap) / people, rss: (after.rss - before.rss) / people };
}

const { product, echo, recording, stop } = await startProductAndEcho();

const bare = await perConversation(echo, recording);
const ours = await perConversation(product, recording);
const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
console.log(`\n## Memory per idle conversation, ${people} of them\n`);
console.log('| | ours kB | echo kB | ratio |');
console.log('| --- | ---: | ---: | ---: |');
console.log(
  `| live heap | ${kilobytes(ours.heap)} | ${kilobytes(bare.heap)} | ${(ours.heap / bare.heap).toFixed(2)} |`,
);
console.log(
  `| resident | ${kilobytes(ours.rss)} | ${kilobytes(bare.rss)} | ${(ours.rss / bare.rss).toFixed(2)} |`,
);
await stop();
