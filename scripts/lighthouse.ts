// npm run lighthouse: what Lighthouse measures on our pages, in the test Chromium, which it lets speak to nobody else.
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { createApp } from '../server/app.ts';
import { readConfig } from '../server/config.ts';
import { openStore } from '../server/store/open-store.ts';
import { testChromium } from '../tests/support/chromium.ts';

const pages = ['?lang=da', 'embed?lang=da'];
/** An office computer, and Lighthouse's own default: a slow phone on a slow line. */
const devices = { desktop: desktopConfig, mobile: undefined };
const categories = ['performance', 'accessibility', 'best-practices'];
/** Points of 100 that each category has at least, on each page. */
const atLeast = 98;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'hvad-saa-lighthouse-'));
const config = readConfig({ LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: folder });
const app = await createApp(config, await openStore(config, () => {}));
const url = await app.listen({ host: config.host, port: 0 });
const port = await freePort();
const { executable, environment } = await testChromium();
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...environment },
  args: [
    '--no-sandbox',
    '--no-zygote',
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--remote-debugging-port=${port}`,
  ],
});

let missed = false;
console.log(`| page | ${categories.join(' | ')} |\n| --- | ${categories.map(() => '---:').join(' | ')} |`);
try {
  for (const [device, settings] of Object.entries(devices))
    for (const page of pages) {
      const flags = { port, onlyCategories: categories, logLevel: 'error' } as const;
      const lhr = (await lighthouse(`${url}/${page}`, flags, settings))?.lhr;
      if (!lhr || lhr.runtimeError)
        throw new Error(lhr?.runtimeError?.message ?? 'Lighthouse measured nothing');
      const points = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
      missed ||= points.some((score) => score < atLeast);
      console.log(`| /${page} (${device}) | ${points.join(' | ')} |`);
      for (const { title, score, scoreDisplayMode } of Object.values(lhr.audits))
        if (scoreDisplayMode === 'binary' && score === 0) console.error(`  ${title}`);
    }
} finally {
  await browser.close();
  await app.close();
}
if (missed) {
  console.error(`at least one figure is below ${atLeast}`);
  process.exitCode = 1;
}
