/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terms } from '../../flows/index.ts';
import type { Language } from '../../server/protocol.ts';
import { termTexts } from '../../server/texts/terms.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { focusedWords } from '../support/focus.ts';
import { translators, widget } from '../support/guide.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
/** The words of the term that the outcome's answer holds. */
const consent = { da: 'samtykke', en: 'consent' };
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Leads to an outcome whose answer, steps and law of today name terms of art. */
async function leadToOutcome(page: Page, lang: Language): Promise<void> {
  const { questions, outcomes } = translators[lang].topic(topic);
  await page.goto(`${server.url}/?lang=${lang}#hvad-saa=${topic}`);
  for (const [question, option] of [
    ['purpose', 'offer-other-posts'],
    ['applicant-has-agreed', 'no'],
  ] as const) {
    const label = questions[question]?.options[option]?.label ?? '';
    await page.getByRole('group', { name: questions[question]?.text }).getByText(label).click();
  }
  await page.getByRole('heading', { name: outcomes['ask-first']?.title }).waitFor();
}

const termIn = (page: Page, part: string, words: string) =>
  page.locator(part).getByRole('button', { name: words, exact: true });
const definition = (page: Page, lang: Language) =>
  page.getByRole('group', { name: widget[lang].definition.hint, exact: true });

describe.each(['da', 'en'] as const)('a term of art in "%s"', (lang) => {
  const texts = termTexts[lang];
  const labels = widget[lang].definition;

  test('[TERM-1] is opened by keyboard where it stands, read, and closed by Escape', async () => {
    const { page, errors, foreign } = await openPage();
    const fetched: string[] = [];
    page.on('request', (request) => request.url().includes('/api/terms') && fetched.push(request.url()));
    await leadToOutcome(page, lang);
    const term = termIn(page, '.outcome-text', consent[lang]);
    expect(await term.getAttribute('aria-expanded')).toBe('false');
    expect(fetched).toEqual([]);

    // the focus is at the outcome: its first term is next
    await expect
      .poll(() => focusedWords(page))
      .toBe(translators[lang].topic(topic).outcomes['ask-first']?.title);
    await page.keyboard.press('Tab');
    expect(await focusedWords(page)).toBe(consent[lang]);
    await page.keyboard.press('Enter');
    await definition(page, lang).getByText(texts.consent.formerly).waitFor();
    expect((await definition(page, lang).locator('dl').innerText()).split('\n').filter(Boolean)).toEqual([
      labels.formerly,
      texts.consent.formerly,
      labels.today,
      texts.consent.today,
    ]);
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    expect(await term.getAttribute('aria-controls')).toBe(await definition(page, lang).getAttribute('id'));
    expect(await focusedWords(page)).toBe(consent[lang]);
    expect(await page.locator('p:has(.term[aria-expanded=true]) + .definition').count()).toBe(1);
    await expectAccessible(page, 'a term is open');

    await definition(page, lang).getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => definition(page, lang).count()).toBe(0);
    expect(await focusedWords(page)).toBe(consent[lang]);
    expect(await term.getAttribute('aria-expanded')).toBe('false');

    // on the term itself, too, Escape closes the definition, and only then the panel
    await page.keyboard.press('Space');
    await definition(page, lang).getByText(texts.consent.today).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => definition(page, lang).count()).toBe(0);
    expect(await term.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => term.isVisible()).toBe(false);

    expect(fetched.length).toBe(1);
    expect([...errors, ...foreign]).toEqual([]);
  });

  test('[TERM-1] leads on to the topic that says more', async () => {
    const { page } = await openPage();
    await leadToOutcome(page, lang);
    await termIn(page, '.outcome-text', consent[lang]).click();
    const { title, summary } = translators[lang].topic(terms.consent);
    await page.getByRole('button', { name: labels.more.replace('{topic}', title) }).click();
    await page.locator('.say', { hasText: summary }).waitFor();
  });

  test('[TERM-1] covers nothing and needs no sideways scrolling at 320 pixels, as at 400 % zoom', async () => {
    const { page } = await openPage({ viewport: { width: 320, height: 256 } });
    await leadToOutcome(page, lang);
    for (const part of ['.outcome-text', '.steps', '.today', '.notice']) {
      const term = page.locator(`${part} .term`).first();
      await term.focus();
      await page.keyboard.press('Enter');
      const opened = page.locator(`${part} .definition`);
      await opened.locator('dl').waitFor();
      await expectNoSidewaysScroll(page, part);
      const [above, below] = [await term.boundingBox(), await opened.boundingBox()];
      expect(below?.y, part).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      expect(above?.height, part).toBeGreaterThanOrEqual(24);
      expect(above?.y, part).toBeGreaterThanOrEqual(0);
      expect(above?.y, part).toBeLessThan(256);
    }
    await expectAccessible(page, 'a term is open in every part');
    // the panel covers the page and is modal here, but Escape still closes what was opened last
    await page.keyboard.press('Escape');
    expect(await page.locator('.notice .definition').count()).toBe(0);
    expect(await page.locator('.steps .definition').isVisible()).toBe(true);
  });
});

test('[TERM-1] a term is a button once in a block, and never in a link', async () => {
  const { page } = await openPage();
  await leadToOutcome(page, 'da');
  expect(await page.locator('.outcome-text').innerText()).toMatch(/samtykke.*samtykke/s);
  expect(await termIn(page, '.outcome-text', 'samtykke').count()).toBe(1);
  expect(await page.locator('a .term').count()).toBe(0);
});

test('[TERM-1] one definition is open in a block; the close button hands the focus back', async () => {
  const { page } = await openPage();
  await leadToOutcome(page, 'da');
  await termIn(page, '.today', 'Datatilsynets').click();
  await page.getByText(termTexts.da.datatilsynet.today).waitFor();
  await termIn(page, '.today', 'samtykke').click();
  await page.getByText(termTexts.da.consent.today).waitFor();
  expect(await page.getByText(termTexts.da.datatilsynet.today).count()).toBe(0);
  await page.getByRole('button', { name: widget.da.definition.close }).click();
  await expect.poll(() => definition(page, 'da').count()).toBe(0);
  expect(await focusedWords(page)).toBe('samtykke');
});

test('[TERM-1] a switch of the language closes what is open; the other language has definitions of its own', async () => {
  const { page } = await openPage();
  await leadToOutcome(page, 'da');
  await termIn(page, '.outcome-text', consent.da).click();
  await page.getByText(termTexts.da.consent.formerly).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  const term = termIn(page, '.outcome-text', consent.en);
  expect(await term.getAttribute('aria-expanded')).toBe('false');
  expect(await page.locator('.definition').count()).toBe(0);
  await term.click();
  await page.getByText(termTexts.en.consent.formerly).waitFor();
});

test('[TERM-1] tells when a definition is on its way and when it could not be fetched, and tries again', async () => {
  const { page } = await openPage();
  await leadToOutcome(page, 'da');
  const term = termIn(page, '.outcome-text', consent.da);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/terms*', async (route) => {
    await asked;
    await route.abort();
  });
  await term.click();
  await definition(page, 'da').getByText(widget.da.loading).waitFor();
  answer();
  await definition(page, 'da').getByText(widget.da.definition.failed).waitFor();
  await expectAccessible(page, 'a definition could not be fetched');
  await page.unroute('**/api/terms*');
  await term.click();
  await page.getByText(termTexts.da.consent.formerly).waitFor();
});
