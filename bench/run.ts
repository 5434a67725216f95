// npm run bench: every figure that we publish, one after the other. Takes about ten minutes.
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';

const benches = ['sizes', 'search', 'turns', 'memory', 'stored', 'nodes'];

console.log(
  `Node.js ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ` +
    `${(totalmem() / 1e9).toFixed(0)} GB`,
);
for (const bench of benches) {
  const { status } = spawnSync(process.execPath, [`bench/${bench}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
