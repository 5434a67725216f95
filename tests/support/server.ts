import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, createApp } from '../../server/app.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { ConversationStore } from '../../server/store/store.ts';

export interface TestServer {
  app: FastifyInstance;
  store: ConversationStore;
  url: string;
  dataDir: string;
  close(): Promise<void>;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hvad-saa-'));
}

/** The real server in this process, on a free port and a store of its own. */
export async function startServer(
  overrides: Partial<Config> = {},
  options: AppOptions = {},
): Promise<TestServer> {
  const config = {
    ...readConfig({ LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: temporaryFolder() }),
    ...overrides,
  };
  const store = await openStore(config, () => {});
  const app = await createApp(config, store, options);
  const url = await app.listen({ host: config.host, port: config.port });
  return { app, store, url, dataDir: config.dataDir, close: () => app.close() };
}

/** A server that was closed, up again at the same address and with the same data. */
export function startAgain({ url, dataDir }: TestServer): Promise<TestServer> {
  return startServer({ dataDir, port: Number(new URL(url).port) });
}
