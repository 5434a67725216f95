import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readConfig } from '../../server/config.ts';
import { openStore } from '../../server/store/open-store.ts';
import { seed } from '../support/counts.ts';
import { compileCache } from '../support/process.ts';
import { temporaryFolder } from '../support/server.ts';
import { Ledger } from './ledger.ts';
import type { Printed } from './writer.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const lanes = 4;

/** When a life ends, in milliseconds: after the first acknowledgement, or of its start, ready or not. */
const end = fc.oneof(
  { weight: 3, arbitrary: fc.record({ of: fc.constant('work'), after: fc.integer({ min: 0, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('start'), after: fc.integer({ min: 0, max: 900 }) }) },
);

/**
 * Kills one writer after another on the same store, and looks at what it left.
 * @param target a folder, or the address of a database
 * @returns how many commands were acknowledged
 */
export async function killWriters(target: string, kills: number, salt: number): Promise<number> {
  const ledgers = Array.from({ length: lanes }, () => new Ledger());
  const ends = fc.sample(end, { seed: seed + salt, numRuns: kills });
  for (const [life, { of, after }] of ends.entries()) {
    for (const line of await liveUntil(of, after, target, ledgers)) ledgers[line.lane]?.note(line);
    // every other time the next writer is the first to open what was left, so that it is the one to mend it
    if (life % 2 === 0 || life === kills - 1) await expectKept(target, ledgers);
  }
  return ledgers.reduce((sum, { acknowledgements }) => sum + acknowledgements, 0);
}

async function liveUntil(of: string, after: number, target: string, ledgers: Ledger[]): Promise<Printed[]> {
  const args = [writer, target, JSON.stringify(ledgers.map(({ lane }) => lane))];
  // a file takes each line before the writer goes on; a pipe that nobody empties keeps lines back, to die with it
  const file = join(temporaryFolder(), 'printed');
  const printed = openSync(file, 'w');
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: ['ignore', printed, 'pipe'],
  });
  let [complaint, ended] = ['', false];
  child.stderr?.on('data', (chunk) => (complaint += chunk));
  const closed = once(child, 'close').finally(() => (ended = true));
  while (of === 'work' && !ended && !readFileSync(file).includes('acknowledged')) await wait(5);
  await Promise.race([wait(after), closed]);
  child.kill('SIGKILL');
  const [code] = await closed;
  closeSync(printed);
  if (code !== null) throw new Error(`a writer ended by itself with ${code}: ${complaint}`);
  const text = readFileSync(file, 'utf8').trim();
  return text ? text.split('\n').map((line) => JSON.parse(line) as Printed) : [];
}

async function expectKept(target: string, ledgers: Ledger[]): Promise<void> {
  const address = target.startsWith('postgres:') ? { DATABASE_URL: target } : { DATA_DIR: target };
  const store = await openStore(readConfig(address), () => {});
  for (const ledger of ledgers) await ledger.expectKept(store);
  await store.close();
}
