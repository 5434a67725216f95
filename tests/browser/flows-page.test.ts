import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../flows/index.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const searches = [
  {
    lang: 'da',
    width: 1280,
    words: 'syge fravær',
    hits: /^\d+ emner?$/,
    none: 'Ingen emner',
  },
  {
    lang: 'en',
    width: 320,
    words: 'SICKNESS',
    hits: /^\d+ topics?$/,
    none: 'No topic',
  },
];

describe.each(searches)('the page of all flows in "$lang" at $width pixels', (search) => {
  test('[DIAG-4] the search narrows the list and tells the number of hits', async () => {
    const { page, errors, foreign } = await openPage({
      viewport: { width: search.width, height: 900 },
    });
    await page.goto(`${server.url}/flows?lang=${search.lang}`);
    const shown = page.locator('.topic:visible');
    const status = page.getByRole('status');
    expect(await shown.count()).toBe(topics.length);
    await expectAccessible(page, 'all topics');

    await page.getByRole('searchbox').fill(search.words);
    const hits = await shown.count();
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThan(topics.length);
    expect(await status.textContent()).toMatch(search.hits);
    expect(await status.textContent()).toContain(String(hits));

    await page.locator('[id="during.sickness-absence"] > summary').click();
    const picture = page.locator('.topic[open] img');
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
    // on a narrow page the words are open from the start
    if (search.width > 760) await page.locator('.topic[open] .words > summary').click();
    await page.locator('.topic[open] .words > ul, .topic[open] .words > .question').first().waitFor();
    await expectAccessible(page, 'an open topic');
    await expectNoSidewaysScroll(page, 'an open topic');

    await page.getByRole('searchbox').fill('qzqzq');
    expect(await shown.count()).toBe(0);
    expect(await status.textContent()).toContain(search.none);
    await page.getByRole('searchbox').fill('');
    expect(await shown.count()).toBe(topics.length);
    expect([...errors, ...foreign]).toEqual([]);
  });
});

test('[EASE-8] a search is kept in the part of the address that no server is sent', async () => {
  const { context, page } = await openPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto(`${server.url}/flows?lang=da`);
  await page.getByRole('searchbox').fill('syge fravær');
  const hits = await page.locator('.topic:visible').count();
  const address = page.url();
  expect(address).toContain('/flows?lang=da#search=');
  const other = await context.newPage();
  await other.goto(address);
  await expect.poll(() => other.locator('.topic:visible').count()).toBe(hits);
  expect(await other.getByRole('searchbox').inputValue()).toBe('syge fravær');
  await page.getByRole('searchbox').fill('010190-1234');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  expect(sent.filter((url) => url.includes('syge'))).toEqual([]);
});

test('[DIAG-4] without script the list is whole', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${server.url}/flows`);
  expect(await page.locator('.topic:visible').count()).toBe(topics.length);
  expect(await page.getByRole('searchbox').count()).toBe(0);
});

test('an address that names a topic opens it, and its link leads to the chat', async () => {
  const { page, errors } = await openPage();
  await page.goto(`${server.url}/flows#during.cpr`);
  // by key: the page may still be scrolling to the topic
  await page.locator('.topic[open] .links a').first().press('Enter');
  // the widget takes its name out of the address at once
  await page.waitForURL(/\/\?lang=da&topic=during\.cpr(#hvad-saa)?$/);
  await page.getByText('Hvad vil I bruge personnummeret til?').first().waitFor();
  expect(errors).toEqual([]);
});
