import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counts, patience, seed } from '../support/counts.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { temporaryFolder } from '../support/server.ts';
import { killWriters } from './killed-writers.ts';

/** Of all kills; the other tenth hits whole servers. */
const [onSqlite, onPostgres] = [0.75, 0.15].map((part) => Math.ceil(part * counts.kills)) as [number, number];

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

describe.concurrent(`seed ${seed}`, () => {
  test.each([1, 2])(
    `[STORE-4] [FAULT-1] SQLite, half ${'%d'} of ${onSqlite} kills in the middle of writing`,
    async (half) => {
      expect(await killWriters(temporaryFolder(), Math.ceil(onSqlite / 2), half)).toBeGreaterThan(0);
    },
    patience,
  );

  test(
    `[STORE-4] [FAULT-1] PostgreSQL, ${onPostgres} kills in the middle of writing`,
    async () => {
      const url = await postgres.createDatabase();
      expect(await killWriters(url, onPostgres, 3)).toBeGreaterThan(0);
    },
    patience,
  );
});
