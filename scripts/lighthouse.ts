// npm run lighthouse: what Lighthouse measures on our pages, in the test Chromium, which it lets speak to nobody else.
import lighthouse, { type Config, desktopConfig, type Result } from 'lighthouse';
import { launch, testChromium } from '../tests/support/chromium.ts';
import { freePort } from '../tests/support/port.ts';
import { startServer } from '../tests/support/server.ts';

const pages = ['?lang=da', 'embed?lang=da'];
/** An office computer, and Lighthouse's own default: a slow phone on a slow line. */
const devices = { desktop: desktopConfig, mobile: undefined };
const categories = ['performance', 'accessibility', 'best-practices'];
/** Points of 100 that each category has at least, on each page. */
const atLeast = 98;
/** A machine that is busy for a moment spoils a run, so the median of these counts. Odd. */
const runs = 3;

const server = await startServer();
const port = await freePort();
const browser = await launch(
  await testChromium(),
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--remote-debugging-port=${port}`,
);

async function measure(page: string, settings: Config | undefined): Promise<Result> {
  const flags = { port, onlyCategories: categories, logLevel: 'error' } as const;
  const lhr = (await lighthouse(`${server.url}/${page}`, flags, settings))?.lhr;
  if (!lhr || lhr.runtimeError) throw new Error(lhr?.runtimeError?.message ?? 'Lighthouse measured nothing');
  return lhr;
}

function pointsOf(lhr: Result, category: string): number {
  return Math.round((lhr.categories[category]?.score ?? 0) * 100);
}

function isFailed({ score, scoreDisplayMode }: Result['audits'][string]): boolean {
  return scoreDisplayMode === 'binary' && score === 0;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[(runs - 1) / 2] ?? 0;
}

let missed = false;
console.log(`the median of ${runs} runs`);
console.log(`| page | ${categories.join(' | ')} |\n| --- | ${categories.map(() => '---:').join(' | ')} |`);
try {
  for (const [device, settings] of Object.entries(devices))
    for (const page of pages) {
      const results: Result[] = [];
      while (results.length < runs) results.push(await measure(page, settings));
      const points = categories.map((id) => median(results.map((lhr) => pointsOf(lhr, id))));
      missed ||= points.some((score) => score < atLeast);
      console.log(`| /${page} (${device}) | ${points.join(' | ')} |`);
      const failed = results.flatMap(({ audits }) => Object.values(audits)).filter(isFailed);
      for (const title of new Set(failed.map(({ title }) => title))) console.error(`  ${title}`);
    }
} finally {
  await browser.close();
  await server.close();
}
if (missed) {
  console.error(`at least one figure is below ${atLeast}`);
  process.exitCode = 1;
}
