/**
 * `npm run soak -- --kills 5000 --payloads 2000000`: the suites of faults and of odd payloads, for longer. Each
 * argument is a count of tests/support/counts.ts; `--seed` repeats what an earlier run sent.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const usual = { kills: '2000', faults: '100', payloads: '2000000', requests: '200000', seed: undefined };

const names = Object.keys(usual) as (keyof typeof usual)[];
const { values } = parseArgs({
  options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
});
const env: NodeJS.ProcessEnv = { ...process.env };
for (const name of names) {
  const value = values[name] ?? usual[name];
  if (value === undefined) continue;
  if (!/^\d+$/.test(String(value))) {
    console.error(`--${name} takes a whole number`);
    process.exit(1);
  }
  env[`SOAK_${name.toUpperCase()}`] = String(value);
}
const args = ['node_modules/vitest/vitest.mjs', 'run', 'tests/faults', 'tests/fuzz'];
const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
child.once('exit', (code) => process.exit(code ?? 1));
