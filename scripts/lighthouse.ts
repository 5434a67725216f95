// npm run lighthouse: what Lighthouse measures on our pages, in the test Chromium, which it lets speak to nobody else.
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch, testChromium } from '../tests/support/chromium.ts';
import { freePort } from '../tests/support/port.ts';
import { startServer } from '../tests/support/server.ts';

const pages = ['?lang=da', 'embed?lang=da'];
/** An office computer, and Lighthouse's own default: a slow phone on a slow line. */
const devices = { desktop: desktopConfig, mobile: undefined };
const categories = ['performance', 'accessibility', 'best-practices'];
/** Points of 100 that each category has at least, on each page. */
const atLeast = 98;

const server = await startServer();
const port = await freePort();
const browser = await launch(
  await testChromium(),
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--remote-debugging-port=${port}`,
);

let missed = false;
console.log(`| page | ${categories.join(' | ')} |\n| --- | ${categories.map(() => '---:').join(' | ')} |`);
try {
  for (const [device, settings] of Object.entries(devices))
    for (const page of pages) {
      const flags = { port, onlyCategories: categories, logLevel: 'error' } as const;
      const lhr = (await lighthouse(`${server.url}/${page}`, flags, settings))?.lhr;
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
  await server.close();
}
if (missed) {
  console.error(`at least one figure is below ${atLeast}`);
  process.exitCode = 1;
}
