import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { openSqlStore } from './store/sql-store.ts';
import { sqliteDialect } from './store/sqlite.ts';

/** Milliseconds that open requests and sockets get before the process ends without them. */
const drainTime = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config, await openSqlStore(sqliteDialect(config.dataDir)));
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
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
