import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../tests/support/process.ts';

/** CPU in seconds since the start; live heap and resident memory in bytes, after a garbage collection. */
export interface Usage {
  cpu: number;
  heap: number;
  rss: number;
}

export interface MeasuredServer {
  url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** Starts a server script in a process of its own. */
export async function startMeasured(
  script: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<MeasuredServer> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', './bench/usage-reporter.ts', script, ...args],
    {
      cwd: root,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const url = await addressOf(child);
  return {
    url,
    usage: () =>
      new Promise((resolve) => {
        child.once('message', (usage) => resolve(usage as Usage));
        child.send('usage');
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
