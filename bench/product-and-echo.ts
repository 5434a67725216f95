import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { type Exchange, record } from './recording.ts';

/** The product with a store of its own (SQLite), and beside it the baseline: an echo of what the product says. */
export interface ProductAndEcho {
  product: MeasuredServer;
  echo: MeasuredServer;
  recording: readonly Exchange[];
  stop(): Promise<void>;
}

/** Starts both, each in a process of its own. */
export async function startProductAndEcho(): Promise<ProductAndEcho> {
  const folder = mkdtempSync(join(tmpdir(), 'hvad-saa-bench-'));
  const product = await startMeasured('bench/product-server.ts', [], { DATA_DIR: folder });
  const recording = await record(product.url);
  const echo = await startEcho(recording);
  return {
    product,
    echo,
    recording,
    async stop() {
      await Promise.all([product.stop(), echo.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts the baseline: socket.io alone, which answers each command with what the product once sent for it. */
export async function startEcho(recording: readonly Exchange[]): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hvad-saa-bench-'));
  const file = join(folder, 'recording.json');
  writeFileSync(file, JSON.stringify(recording));
  const echo = await startMeasured('bench/echo-server.ts', [file]);
  // it has read the file by the time that it listens
  rmSync(folder, { recursive: true });
  return echo;
}
