// The product, except that a whole crowd from one address is not refused; every limit is still counted.
import { createApp } from '../server/app.ts';
import { readConfig } from '../server/config.ts';
import { openStore } from '../server/store/open-store.ts';
import { unlimited } from '../tests/support/limits.ts';

const config = readConfig(process.env);
const app = await createApp(config, await openStore(config, console.error), { limits: unlimited });
console.log(`listening on ${await app.listen({ host: config.host, port: config.port })}`);
