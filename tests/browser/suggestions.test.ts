/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import extrasDa from '../../locales/da/extras.json' with { type: 'json' };
import extrasEn from '../../locales/en/extras.json' with { type: 'json' };
import { expectAccessible, openPage } from '../support/browser.ts';
import { firstQuestion, heading, openChat, translators, widget } from '../support/guide.ts';
import { type Host, hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const suggestions = { da: extrasDa.suggestions, en: extrasEn.suggestions };
/** What finds the topic of sickness absence. */
const typed = { da: 'sygefravær', en: 'sickness absence' };
const found = 'during.sickness-absence';
let server: TestServer;
let host: Host;

beforeAll(async () => {
  host = await startHost(() => ({
    '/': hostPage(
      `<script type="module" src="${server.url}/widget.js"></script><hvad-saa websocket></hvad-saa>`,
    ),
  }));
  server = await startServer({ allowedOrigins: [host.url] });
});
afterAll(async () => {
  await server.close();
  host.close();
});

const field = (page: Page) => page.getByRole('textbox');

/** The words of everything that the page sends to find topics. */
function listen(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => request.url().endsWith('/api/ask') && sent.push(request.postData() ?? ''));
  return sent;
}

test.each(['da', 'en'] as const)(
  '[EASE-1] in "%s", topics are offered while the user types, and led through by keyboard alone',
  async (lang) => {
    const say = suggestions[lang];
    const { title } = translators[lang].topic(found);
    const { page, errors } = await openPage();
    await openChat(page, server, lang);
    await field(page).pressSequentially(typed[lang]);
    const list = page.getByRole('listbox', { name: say.label });
    const first = list.getByRole('option').first();
    await list.waitFor();
    expect(await list.getByRole('option').count()).toBeLessThanOrEqual(3);
    const count = await list.getByRole('option').count();
    const sentence = count === 1 ? say.one : say.many.replace('{count}', `${count}`);
    await expect.poll(() => page.locator('.announcer').innerText()).toBe(sentence);
    await expectAccessible(page, 'suggestions');
    // Escape closes the list, not the chat, and what is written stays
    await page.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    expect(await field(page).inputValue()).toBe(typed[lang]);
    await page.keyboard.type(' ');
    await list.waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await expectAccessible(page, 'a chosen suggestion');
    while ((await list.locator('[aria-selected=true]').innerText()) !== title)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, firstQuestion(lang, found)).waitFor();
    expect(await field(page).inputValue()).toBe('');
    expect(errors).toEqual([]);
  },
);

test('[EASE-1] a page of another origin is offered topics, too', async () => {
  const { page, errors } = await openPage();
  await page.goto(host.url);
  await page.getByRole('button', { name: widget.da.launcher.open }).click();
  await field(page).pressSequentially(typed.da);
  await page.getByRole('option', { name: translators.da.topic(found).title }).click();
  await heading(page, firstQuestion('da', found)).waitFor();
  expect(errors).toEqual([]);
});

test('[EASE-2] nothing is sent while the text may hold personal data', async () => {
  const { page } = await openPage();
  const sent = listen(page);
  await openChat(page, server, 'da');
  await field(page).pressSequentially('CPR 010190-1234 er syg', { delay: 20 });
  await field(page).press('Enter');
  await page.getByText(widget.da.masked.why).waitFor();
  expect(sent.filter((text) => /0101|1234/.test(text))).toEqual([]);
  await page.getByRole('button', { name: widget.da.masked.edit }).click();
  await field(page).fill('sygefravær');
  await page.getByRole('listbox').waitFor();
  expect(sent.some((text) => text.includes('sygefravær'))).toBe(true);
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain('syg');
});

test('[EASE-2] a server that has had enough is not asked again', async () => {
  const { page } = await openPage();
  const sent = listen(page);
  await page.route('**/api/ask', (route) => route.fulfill({ status: 429, body: '{}' }));
  await openChat(page, server, 'da');
  await field(page).pressSequentially('sygefravær');
  await expect.poll(() => sent.length).toBe(1);
  await page.unroute('**/api/ask');
  await field(page).fill('tidsregistrering');
  // long enough for a pause in writing, at which it would be asked
  await page.waitForTimeout(1000);
  expect(sent.length).toBe(1);
  await field(page).press('Enter');
  await heading(page, firstQuestion('da', 'during.time-registration')).waitFor();
  expect(sent.length).toBe(1);
});
