import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../server/protocol.ts';
import { openPage } from '../support/browser.ts';
import { button, heading, widget, wordsOf } from '../support/guide.ts';
import { compareWithKept } from '../support/pixels.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const half = { width: 960, height: 900 };
const narrow = { width: 320, height: 640 };
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The page as soon as nothing of it changes any more: some parts arrive after what they belong to. */
async function pictureOf(page: Page): Promise<Buffer> {
  const take = () => page.screenshot({ animations: 'disabled' });
  let [before, now] = [await take(), await take()];
  while (!now.equals(before)) {
    await page.waitForTimeout(100);
    [before, now] = [now, await take()];
  }
  return now;
}

interface Scene {
  lang: Language;
  theme?: string;
  at?: BrowserContextOptions;
  path?: string;
  /** The chat fills the page. */
  embedded?: true;
  play(page: Page, lang: Language): Promise<void>;
}

const open = async (page: Page, lang: Language) => {
  if (!page.url().includes('/embed')) await button(page, widget[lang].launcher.open).click();
};
const menu = async (page: Page, lang: Language) => {
  await open(page, lang);
  await button(page, wordsOf(lang, topic).stage('before')).waitFor();
};
const question = async (page: Page, lang: Language) => {
  await open(page, lang);
  const words = wordsOf(lang, topic);
  await button(page, words.option('purpose', 'document-the-process')).click();
  await heading(page, words.question('how-long')).waitFor();
};
/** The answer is whole, and the eye has been led to it. */
const arrival = async (page: Page) => {
  await page.locator('.suggestions').waitFor();
  await page.locator('.outcome [data-lead]:focus').waitFor();
};
const outcome = async (page: Page, lang: Language) => {
  await question(page, lang);
  const words = wordsOf(lang, topic);
  await button(page, words.option('how-long', 'not-decided')).click();
  await page.getByRole('article', { name: words.outcome('set-a-deadline') }).waitFor();
  await arrival(page);
};
const masked = async (page: Page, lang: Language) => {
  await menu(page, lang);
  await page.getByLabel(widget[lang].ask.label).fill('Må vi gemme 010190-1234?');
  await page.keyboard.press('Enter');
  await page.locator('#masked').waitFor();
};
const definition = async (page: Page, lang: Language) => {
  await outcome(page, lang);
  await page.locator('.outcome .term').first().click();
  await page.locator('.definition dl').waitFor();
};
const changing = async (page: Page, lang: Language) => {
  await outcome(page, lang);
  await page.locator('.answered .change').first().click();
  await page.locator('.changing').waitFor();
};
const refusing = async (page: Page, lang: Language) => {
  const words = wordsOf(lang, topic);
  await open(page, lang);
  await button(page, words.option('purpose', 'just-in-case')).click();
  await page.getByRole('article', { name: words.outcome('no-purpose') }).waitFor();
  await arrival(page);
};

const scenes: Record<string, Scene> = {
  'host-da': { lang: 'da', play: async () => {} },
  'menu-da': { lang: 'da', play: menu },
  // the page declares both colour schemes, and the chat follows it
  'menu-en-dark': { lang: 'en', at: { colorScheme: 'dark' }, play: menu },
  'question-en-borger': { lang: 'en', theme: 'borger', path: `&topic=${topic}`, play: question },
  'outcome-da': { lang: 'da', path: `&topic=${topic}`, play: outcome },
  'outcome-en-borger-dark': { lang: 'en', theme: 'borger dark', path: `&topic=${topic}`, play: outcome },
  'refusal-da-dark': { lang: 'da', theme: 'dark', path: `&topic=${topic}`, play: refusing },
  'page-da-wide': {
    lang: 'da',
    at: { viewport: { width: 1280, height: 800 } },
    path: `&topic=${topic}`,
    embedded: true,
    play: refusing,
  },
  'definition-en-320': { lang: 'en', at: { viewport: narrow }, path: `&topic=${topic}`, play: definition },
  'masked-da-320': { lang: 'da', at: { viewport: narrow }, play: masked },
  'changing-da-forced-colours': {
    lang: 'da',
    at: { forcedColors: 'active' },
    path: `&topic=${topic}`,
    play: changing,
  },
  'outcome-en-forced-colours-dark': {
    lang: 'en',
    at: { forcedColors: 'active', colorScheme: 'dark' },
    path: `&topic=${topic}`,
    play: outcome,
  },
};

// Another browser has other fonts, so its pictures would say nothing.
test.skipIf(process.env.CHROME_PATH).each(Object.entries(scenes))(
  '[LOOK-1] %s looks as it did',
  async (name, { lang, theme, at, path = '', embedded, play }) => {
    const { page } = await openPage({ viewport: half, ...at });
    await page.goto(`${server.url}/${embedded ? 'embed' : ''}?lang=${lang}${path}`);
    if (theme)
      await page
        .locator('hvad-saa')
        .evaluate((element, value) => element.setAttribute('theme', value), theme);
    await play(page, lang);
    // nothing is pointed at
    await page.mouse.move(0, 0);
    const picture = await pictureOf(page);
    expect(compareWithKept(`tests/visual/${name}.png`, picture)).toBeUndefined();
  },
);
