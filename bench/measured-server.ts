import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
  const url = await listening(child);
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

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const found = /listening on (http:\S+)/.exec(output);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`a measured server ended with ${code}: ${output}`)));
  });
}
