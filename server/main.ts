import type { FastifyBaseLogger } from 'fastify';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { openStore } from './store/open-store.ts';
import { StoreUnavailable } from './store/store.ts';

/** Milliseconds that open requests and sockets get before the process ends without them. */
const drainTime = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  let log: FastifyBaseLogger | undefined;
  const store = await openStore(config, (error) =>
    log?.warn({ err: error }, 'lost a connection to the database'),
  );
  const app = await createApp(config, store);
  log = app.log;
  const stop = () => {
    setTimeout(() => process.exit(1), drainTime).unref();
    app.close().then(
      () => process.exit(0),
      (error) => {
        app.log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const url = await app.listen({ host: config.host, port: config.port });
  console.log(`listening on ${url}`);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(error.message);
  else if (error instanceof StoreUnavailable) console.error(`${error.message}: ${error.cause}`);
  else console.error(error);
  process.exit(1);
});
