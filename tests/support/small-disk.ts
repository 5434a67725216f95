import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCache, type ServerProcess, startProcess } from './process.ts';
import { temporaryFolder } from './server.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const environment = { LOG_LEVEL: 'silent', NODE_COMPILE_CACHE: compileCache };

/** A disk for one server at a time, which can be full. */
export interface SmallDisk {
  /** Starts a server with its data there. */
  start(port?: string): Promise<ServerProcess>;
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

/** A file system of its own in memory, which only processes of its namespace see: room for SQLite's log. */
export async function smallFileSystem(): Promise<SmallDisk> {
  const folder = temporaryFolder();
  const mount = `mount -t tmpfs -o size=64m tmpfs ${folder} && echo mounted && exec sleep 3600`;
  const holder = spawn('unshare', ['-rm', 'sh', '-c', mount]);
  await once(holder.stdout, 'data');
  const inside = join(`/proc/${holder.pid}/root`, folder);
  const ballast = join(inside, 'ballast');
  return {
    start: (PORT = '0') =>
      startProcess({ ...environment, DATA_DIR: folder, PORT }, [
        'nsenter',
        ...['-t', String(holder.pid), '-U', '-m', '--preserve-credentials'],
        ...[process.execPath, main],
      ]),
    fill() {
      // down to the last bytes
      for (let size = 64 * 1024; size > 0; size = size > 1 ? size >> 1 : 0)
        try {
          for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
    },
    makeRoom: () => rmSync(ballast),
    remove: () => holder.kill('SIGKILL'),
  };
}

/** A limit on the size that a file of the server may have: what it has written is as much as there is room for. */
export async function limitedFiles(): Promise<SmallDisk> {
  const folder = temporaryFolder();
  let [limit, server]: [string, ServerProcess | undefined] = ['unlimited', undefined];
  const apply = (value: string) => {
    limit = value;
    const { status } = spawnSync('prlimit', ['--pid', `${server?.child.pid}`, `--fsize=${value}:unlimited`]);
    if (server?.child.exitCode === null && server.child.signalCode === null && status !== 0)
      throw new Error('prlimit failed');
  };
  return {
    async start(PORT = '0') {
      server = await startProcess({ ...environment, DATA_DIR: folder, PORT }, [
        'prlimit',
        ...[`--fsize=${limit}:unlimited`, process.execPath, main],
      ]);
      return server;
    },
    fill() {
      const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
      apply(String(Math.max(...sizes)));
    },
    makeRoom: () => apply('unlimited'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The ways that this system allows. A container often allows the second only; other systems allow none. */
export const smallDisks: [string, () => Promise<SmallDisk>][] = [
  ['a file system', ['unshare', '-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], smallFileSystem] as const,
  ['a limit on files', ['prlimit', '--fsize=unlimited:unlimited', 'true'], limitedFiles] as const,
].flatMap(([name, [command = '', ...args], make]) =>
  spawnSync(command, args).status === 0 ? [[name, make] as [string, () => Promise<SmallDisk>]] : [],
);
