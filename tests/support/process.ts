import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where Node keeps compiled code for processes that are started over and over: it halves their start. */
export const compileCache = join(tmpdir(), 'hvad-saa-compile-cache');

/** What still runs when the tests end, because one of them failed, ends with them. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface ServerProcess {
  child: ChildProcess;
  url: string;
  /** Everything it printed so far. */
  output(): string;
  /** Sends a signal and waits for the end; returns the exit code, or the signal that ended it. */
  stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** What a process has printed so far, asked for from its start on. */
function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let output = '';
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => (output += chunk));
  return () => output;
}

/**
 * The address that a server prints when it is up.
 * @throws Error with what it printed, if it ends before.
 */
export function addressOf(child: ChildProcess, output = outputOf(child)): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /listening on (http:\S+)/.exec(output());
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output()}`)));
  });
}

/** Ends of a process that was started with these arguments, and what it printed. */
export function run(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  const output = outputOf(child);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output: output() })));
}

/** The real server in a process of its own, up when this resolves. */
export async function startProcess(
  env: NodeJS.ProcessEnv,
  command: [string, ...string[]] = [process.execPath, 'server/main.ts'],
): Promise<ServerProcess> {
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd: root, env: { ...process.env, PORT: '0', ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const output = outputOf(child);
  const url = await addressOf(child, output);
  return {
    child,
    url,
    output,
    stop: (signal) => {
      if (child.exitCode !== null || child.signalCode !== null)
        return Promise.resolve(child.exitCode ?? child.signalCode);
      const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
        child.once('exit', (code, by) => resolve(code ?? by)),
      );
      child.kill(signal);
      return ended;
    },
  };
}
