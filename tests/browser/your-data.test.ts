/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTopicId } from '../../flows/index.ts';
import yourDataDa from '../../locales/da/your-data.json' with { type: 'json' };
import yourDataEn from '../../locales/en/your-data.json' with { type: 'json' };
import { privacyNotice } from '../../server/privacy/notice.ts';
import type { ConversationExport, Language } from '../../server/protocol.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openPage,
  rememberedConversation,
} from '../support/browser.ts';
import { focusedWords } from '../support/focus.ts';
import { translators, widget } from '../support/guide.ts';
import { hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = { da: yourDataDa, en: yourDataEn };
const retentionDays = 45;
let server: TestServer;
beforeAll(async () => {
  server = await startServer({ retentionDays });
});
afterAll(() => server.close());

const optionIn = (lang: Language, question: string, option: string) =>
  translators[lang].topic(topic).questions[question]?.options[option]?.label ?? '';
const button = (page: Page, name: string) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const isEmpty = (page: Page) => page.evaluate(() => localStorage.length === 0);

/** Opens the chat on a topic and gives one answer. */
async function answerOnce(page: Page, lang: Language): Promise<string> {
  await page.goto(`${server.url}/?lang=${lang}&topic=${topic}`);
  await button(page, widget[lang].launcher.open).click();
  await button(page, optionIn(lang, 'purpose', 'just-in-case')).click();
  await heading(page, translators[lang].topic(topic).outcomes['no-purpose']?.title ?? '').waitFor();
  return rememberedConversation(page);
}

async function openYourData(page: Page, lang: Language): Promise<void> {
  await button(page, widget[lang].yourData.open).click();
  await page.locator('.your-data .folded').waitFor();
  await page.locator('.your-data .inputs').waitFor();
}

describe.each([
  { lang: 'da' as const, width: 1280 },
  { lang: 'en' as const, width: 1280 },
  { lang: 'da' as const, width: 320 },
  { lang: 'en' as const, width: 320 },
])('your data in "$lang" at $width pixels', ({ lang, width }) => {
  test('[DATA-2] [DATA-3] [DATA-5] are told in words, with the day they end and the privacy notice', async () => {
    const { page, errors, foreign } = await openPage({ viewport: { width, height: 800 } });
    await answerOnce(page, lang);
    await openYourData(page, lang);
    const panel = page.locator('.your-data');
    const text = (await panel.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(optionIn(lang, 'purpose', 'just-in-case'));
    expect(text).toContain(translators[lang].topic(topic).title);
    expect(text).toContain(words[lang].languages[lang]);
    const end = new Date(Date.now() + retentionDays * 24 * 60 * 60 * 1000);
    expect(text).toContain(String(end.getFullYear()));
    expect(text).toMatch(new RegExp(`\\b${end.getDate()}\\b`));
    const { sections } = privacyNotice(translators[lang], retentionDays);
    for (const section of sections) await heading(page, section.heading).waitFor();
    await expectAccessible(page, 'your data');
    await expectNoSidewaysScroll(page, 'your data');
    for (const summary of await panel.locator('summary').all()) await summary.click();
    expect(await panel.innerText()).toContain('dpo@bm.dk');
    await expectAccessible(page, 'your data, unfolded');
    await expectNoSidewaysScroll(page, 'your data, unfolded');
    expect([...errors, ...foreign]).toEqual([]);
  });

  test('[DATA-4] can be taken along as a file that holds what the store holds', async () => {
    const { page, errors } = await openPage({ viewport: { width, height: 800 } });
    const conversation = await answerOnce(page, lang);
    await openYourData(page, lang);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words[lang].takeAlong }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^hvad-saa-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as ConversationExport;
    const stored = await server.store.load(conversation);
    expect(file).toMatchObject({ conversation, secretHash: stored?.record.secretHash, topic });
    expect(file.inputs.map(({ input }) => input)).toEqual(stored?.inputs.map(({ input }) => input));
    expect(file.fields['inputs[].input.option']?.what).toBeTruthy();
    expect(errors).toEqual([]);
  });

  test('[DATA-4] are deleted at once when the user says yes, in the store and in the browser', async () => {
    const { page, errors } = await openPage({ viewport: { width, height: 800 } });
    const conversation = await answerOnce(page, lang);
    await openYourData(page, lang);
    await button(page, words[lang].delete.start).click();
    await expect.poll(() => focusedWords(page)).toBe(words[lang].delete.question);
    await expectAccessible(page, 'asked before deleting');
    await expectNoSidewaysScroll(page, 'asked before deleting');
    await button(page, words[lang].delete.no).click();
    expect(await server.store.load(conversation)).toBeDefined();
    await expect.poll(() => focusedWords(page)).toBe(words[lang].delete.start);
    await button(page, words[lang].delete.start).click();
    await button(page, words[lang].delete.yes).click();
    await expect.poll(() => focusedWords(page)).toBe(words[lang].delete.done);
    expect(await server.store.load(conversation)).toBeUndefined();
    expect(await isEmpty(page)).toBe(true);
    expect(await page.getByRole('link', { name: words[lang].takeAlong }).count()).toBe(0);
    await expectAccessible(page, 'deleted');
    await button(page, words[lang].back).click();
    await button(page, optionIn(lang, 'purpose', 'just-in-case')).waitFor();
    await page.reload();
    await button(page, optionIn(lang, 'purpose', 'just-in-case')).waitFor();
    expect(errors).toEqual([]);
  });
});

test('[DATA-4] can be taken along from a sandboxed frame on another site, too', async () => {
  const sandbox = 'allow-scripts allow-same-origin allow-downloads';
  let framing = '';
  const host = await startHost(() => ({ '/': hostPage(framing) }));
  const framed = await startServer({ allowedOrigins: [host.url] });
  framing = `<iframe title="Hvad så?" width="700" height="700" sandbox="${sandbox}" src="${framed.url}/embed?topic=${topic}"></iframe>`;
  const { page, errors } = await openPage();
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: optionIn('da', 'purpose', 'just-in-case') }).click();
  await frame.locator('.outcome').waitFor();
  await frame.getByRole('button', { name: widget.da.yourData.open }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('link', { name: words.da.takeAlong }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ topic });
  expect(errors).toEqual([]);
  await framed.close();
  host.close();
});

test('[DATA-7] by keyboard: opened, read, and left with Escape, which leaves the chat open', async () => {
  const { page } = await openPage();
  await answerOnce(page, 'da');
  await button(page, widget.da.yourData.open).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedWords(page)).toBe(words.da.heading);
  await page.locator('.your-data .folded').waitFor();
  const reached: string[] = [];
  while (reached.length < 30 && !reached.at(-1)?.startsWith(words.da.notice.page)) {
    await page.keyboard.press('Tab');
    reached.push(await focusedWords(page));
  }
  expect(await page.locator('.panel').evaluate((panel) => panel.scrollTop)).toBe(0);
  const { sections } = privacyNotice(translators.da, retentionDays);
  const folded = sections.filter(({ id }) => id !== 'browser' && id !== 'notStored');
  expect(reached).toEqual(
    expect.arrayContaining([
      words.da.takeAlong,
      words.da.delete.start,
      ...folded.map((each) => each.heading),
    ]),
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedWords(page)).toBe(widget.da.yourData.open);
  await heading(page, translators.da.topic(topic).outcomes['no-purpose']?.title ?? '').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedWords(page)).toBe(widget.da.launcher.open);
});

test('[DATA-2] before the first input it says that nothing is stored, and stores nothing', async () => {
  const { page, errors } = await openPage();
  await page.goto(`${server.url}/?topic=${topic}`);
  await button(page, widget.da.launcher.open).click();
  await button(page, optionIn('da', 'purpose', 'just-in-case')).waitFor();
  await button(page, widget.da.yourData.open).click();
  await page.getByText(words.da.nothing).waitFor();
  expect(await button(page, words.da.delete.start).count()).toBe(0);
  expect(await isEmpty(page)).toBe(true);
  expect(errors).toEqual([]);
});

test('[DATA-2] what is typed is in no storage of the browser, and what stands there is what the notice says', async () => {
  const { context, page } = await openPage();
  await answerOnce(page, 'da');
  await page.getByRole('textbox').fill('kanariefugl straffeattest');
  await page.keyboard.press('Enter');
  await page.getByText('kanariefugl').first().waitFor();
  await page.getByRole('textbox').fill('kanariefugl igen');
  const kept = await page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }));
  expect(JSON.stringify(kept)).not.toContain('kanariefugl');
  expect(Object.keys(kept.local).toSorted()).toEqual(['hvad-saa', 'hvad-saa topics']);
  expect(Object.keys(JSON.parse(kept.local['hvad-saa'] as string)).toSorted()).toEqual([
    'conversation',
    'lang',
    'secret',
  ]);
  for (const id of kept.local['hvad-saa topics']?.split(' ') ?? []) expect(isTopicId(id), id).toBe(true);
  expect(Object.keys(kept.session)).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
  await openYourData(page, 'da');
  expect(await page.locator('.your-data').innerText()).not.toContain('kanariefugl');
});

test('[DATA-2] follow a change of language', async () => {
  const { page } = await openPage();
  await answerOnce(page, 'da');
  await openYourData(page, 'da');
  await button(page, widget.da.otherLanguage).click();
  await heading(page, words.en.heading).waitFor();
  await page.locator('.inputs', { hasText: optionIn('en', 'purpose', 'just-in-case') }).waitFor();
  await expectAccessible(page, 'your data, in the other language');
});

test('[DATA-8] starting over deletes what it leaves behind', async () => {
  const { page } = await openPage();
  const conversation = await answerOnce(page, 'da');
  await button(page, widget.da.startOver).click();
  await button(page, widget.da.startOverQuestion.yes).click();
  await expect.poll(() => server.store.load(conversation)).toBeUndefined();
  await button(page, optionIn('da', 'purpose', 'just-in-case')).waitFor();
});

test.each(['da', 'en'] as const)(
  '[DATA-6] the page in "%s" is accessible, also at 320 pixels',
  async (lang) => {
    const { page, errors, foreign } = await openPage({
      viewport: { width: 320, height: 800 },
    });
    await page.goto(`${server.url}/privacy?lang=${lang}`);
    await expectAccessible(page, 'the privacy page');
    await expectNoSidewaysScroll(page, 'the privacy page');
    await page.goto(`${server.url}/?lang=${lang}`);
    await page.getByRole('link', { name: translators[lang].t('hostPage:footer.privacy') }).click();
    await heading(page, privacyNotice(translators[lang], retentionDays).title).waitFor();
    await page.getByRole('link', { name: translators[lang].t('privacy:page.toChat') }).click();
    await page.getByRole('textbox').waitFor();
    expect([...errors, ...foreign]).toEqual([]);
  },
);
