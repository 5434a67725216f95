import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { openStore } from './store/open-store.ts';
import { StoreUnavailable } from './store/store.ts';

/** Milliseconds between telling that we are no longer ready and closing: whoever sends people here notices meanwhile. */
const notice = 2_000;
/** Milliseconds after which the process ends whatever is still open. */
const drainTime = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  let log: FastifyBaseLogger | undefined;
  const store = await openStore(config, (error) =>
    log?.warn({ err: error }, 'lost a connection to the database'),
  );
  const draining = new AbortController();
  const app = await createApp(config, store, { draining: draining.signal });
  log = app.log;
  const stop = async (wait: number) => {
    draining.abort();
    setTimeout(() => process.exit(1), drainTime).unref();
    await pause(wait);
    app.close().then(
      () => process.exit(0),
      (error) => {
        app.log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => stop(notice));
  process.once('SIGINT', () => stop(0));
  const url = await app.listen({ host: config.host, port: config.port });
  console.log(`listening on ${url}${config.basePath.slice(0, -1)}`);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(error.message);
  else if (error instanceof StoreUnavailable) console.error(`${error.message}: ${error.cause}`);
  else console.error(error);
  process.exit(1);
});
