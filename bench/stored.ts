// node bench/stored.ts: whether turns take longer when very many conversations are stored (SQLite), beside a bare echo.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../server/store/sqlite.ts';
import { gather, quantile } from './load.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { startEcho } from './product-and-echo.ts';
import { type Exchange, record } from './recording.ts';

const few = 1_000;
const many = Number(process.argv[2] ?? 1_000_000);
const inputsOfEach = 4;
const people = 50;
const rounds = 5;
const milliseconds = 3_000;

/** A folder with a store that holds this many conversations, of the last thirty days, with ids of version 7. */
async function filled(conversations: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hvad-saa-bench-'));
  await (await openSqliteStore(folder)).close();
  const database = new DatabaseSync(join(folder, 'hvad-saa.sqlite'));
  const month = 30 * 24 * 3_600_000;
  database.exec(`
    PRAGMA synchronous = OFF;
    BEGIN;
    CREATE TEMP TABLE numbers AS
      WITH RECURSIVE counted(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < ${conversations})
      SELECT i, at, printf('%08x-%04x-7', at >> 16, at & 65535) || substr(lower(hex(randomblob(2))), 2)
        || '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))) AS id
      FROM (SELECT i, ${Date.now()} - abs(random() % ${month}) AS at FROM counted);
    INSERT INTO conversations (id, lang, topic, secret_hash, guidance, created_at)
      SELECT id, 'da', 'before.tests', lower(hex(randomblob(32))), 'abcdefabcdef', at FROM numbers;
    INSERT INTO inputs (conversation, n, command, at, turn, reached, input)
      SELECT numbers.id, n, lower(hex(randomblob(16))), at + n, n, NULL,
        '{"kind":"answer","topic":"before.tests","question":"purpose","option":"document-the-process"}'
      FROM numbers, (SELECT i AS n FROM numbers WHERE i <= ${inputsOfEach});
    COMMIT;
  `);
  database.close();
  return folder;
}

async function median(server: MeasuredServer, recording: readonly Exchange[]): Promise<number> {
  const crowd = await gather(server.url, people, recording);
  await crowd.play(500);
  const took = await crowd.play(milliseconds);
  crowd.leave();
  return quantile(took, 0.5);
}

const folders = [await filled(few), await filled(many)] as const;
const [small, large] = await Promise.all(
  folders.map((folder) =>
    startMeasured('bench/product-server.ts', [], { DATA_DIR: folder, RETENTION_DAYS: '60' }),
  ),
);
if (!small || !large) throw new Error('the servers did not start');
const recording = await record(small.url);
const echo = await startEcho(recording);
const took: Record<'echo' | 'small' | 'large', number[]> = { echo: [], small: [], large: [] };
for (let round = 0; round < rounds; round++) {
  took.echo.push(await median(echo, recording));
  took.small.push(await median(small, recording));
  took.large.push(await median(large, recording));
}
const bare = quantile(took.echo, 0.5);
const before = quantile(took.small, 0.5);
const after = quantile(took.large, 0.5);
console.log(`\n## Latency as stored conversations grow (SQLite, ${people} conversations at once)\n`);
console.log(`| stored | median ms | of the echo | of that at ${few} |`);
console.log('| ---: | ---: | ---: | ---: |');
console.log(`| echo | ${bare.toFixed(1)} | 1.00 | |`);
console.log(`| ${few} | ${before.toFixed(1)} | ${(before / bare).toFixed(2)} | 1.00 |`);
console.log(
  `| ${many} | ${after.toFixed(1)} | ${(after / bare).toFixed(2)} | ${(after / before).toFixed(2)} |`,
);
await Promise.all([small.stop(), large.stop(), echo.stop()]);
for (const folder of folders) rmSync(folder, { recursive: true });
