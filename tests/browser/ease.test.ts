/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import extrasDa from '../../locales/da/extras.json' with { type: 'json' };
import extrasEn from '../../locales/en/extras.json' with { type: 'json' };
import type { Language } from '../../server/protocol.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openPage,
  rememberedConversation,
} from '../support/browser.ts';
import { firstQuestion, heading, openChat, starting, translators, widget } from '../support/guide.ts';
import { type Host, hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = {
  da: { ...widget.da, ...extrasDa },
  en: { ...widget.en, ...extrasEn },
};
const found = 'during.sickness-absence';
let server: TestServer;
let host: Host;

beforeAll(async () => {
  host = await startHost(() => {
    const page = hostPage(
      `<script type="module" src="${server.url}/widget.js"></script><a href="/other">Other</a><hvad-saa websocket></hvad-saa>`,
    );
    return { '/': page, '/other': page };
  });
  server = await startServer({ allowedOrigins: [host.url] });
});
afterAll(async () => {
  await server.close();
  host.close();
});

const field = (page: Page) => page.getByRole('textbox');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const textsOf = (lang: Language, id = topic) => translators[lang].topic(id);
const announced = (page: Page) => page.locator('.announcer').innerText();
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** How much has moved that nobody moved: Chromium's score, which counts as bad from 0.1. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let score = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            score += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(score), 500);
      }),
  );

async function reachAnswer(page: Page, lang: Language = 'da'): Promise<void> {
  const { questions, outcomes } = textsOf(lang);
  await page
    .getByRole('button', { name: starting(questions.purpose?.options['just-in-case']?.label ?? '') })
    .click();
  await heading(page, outcomes['no-purpose']?.title ?? '').waitFor();
}

describe.each(['da', 'en'] as const)('in "%s"', (lang) => {
  const say = words[lang];
  const title = textsOf(lang, found).title;

  test('[EASE-3] the topics used last are offered at the menu, until the list is cleared', async () => {
    const { page } = await openPage();
    await openChat(page, server, lang, `&topic=${topic}`);
    await reachAnswer(page, lang);
    await expect.poll(async () => (await stored(page))['hvad-saa topics']).toBe(topic);
    await button(page, say.allTopics).click();
    const recent = page.getByRole('region', { name: say.recent.heading });
    await recent.getByRole('button', { name: textsOf(lang).title }).waitFor();
    await expectAccessible(page, 'recent topics');
    await recent.getByRole('button', { name: textsOf(lang).title }).click();
    await heading(page, firstQuestion(lang, topic)).waitFor();
    await button(page, say.allTopics).click();
    await button(page, say.recent.clear).click();
    await expect.poll(() => recent.count()).toBe(0);
    expect(Object.keys(await stored(page))).not.toContain('hvad-saa topics');
    expect(await announced(page)).toBe(say.recent.cleared);
  });

  test('[EASE-4] [EASE-5] an answer is copied, linked to and printed', async () => {
    const { context, page, errors } = await openPage();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openChat(page, server, lang, `&topic=${topic}`);
    await reachAnswer(page, lang);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await button(page, say.share.copy).click();
    await page.getByText(say.share.copied).first().waitFor();
    expect(await announced(page)).toBe(say.share.copied);
    const { title: outcome, steps } = textsOf(lang).outcomes['no-purpose'] ?? { title: '', steps: [] };
    const text = await copied();
    for (const part of [outcome, ...steps, say.provisions, 'https://'])
      expect(text.replaceAll('*', '')).toContain(part.replaceAll('*', ''));
    await button(page, say.share.link).click();
    await page.getByText(say.share.linkCopied).first().waitFor();
    await expectAccessible(page, 'copied');
    const link = await copied();
    expect(link).toBe(`${server.url}/?lang=${lang}&topic=${topic}#hvad-saa`);

    const [paper] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: starting(say.share.print) }).click(),
    ]);
    await paper.getByRole('heading', { level: 1 }).waitFor();
    expect(await paper.getByRole('heading', { level: 1 }).innerText()).toContain(outcome);
    await expectAccessible(paper, 'paper');
    await paper.evaluate(() =>
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
    );
    await paper.getByRole('button').click();
    expect(await paper.locator('body[data-printed]').count()).toBe(1);
    await paper.setViewportSize({ width: 320, height: 600 });
    await expectNoSidewaysScroll(paper, 'paper');
    expect(errors).toEqual([]);

    // whoever follows the link stands at the topic
    const other = await openPage();
    await other.page.goto(link);
    await heading(other.page, firstQuestion(lang, topic)).waitFor();
  });

  test('[EASE-6] the shortcuts are listed by “?” and by a button, and work outside of the field alone', async () => {
    const { page } = await openPage();
    await openChat(page, server, lang);
    const list = page.getByRole('dialog', { name: say.shortcuts.heading });
    await page.keyboard.press('?');
    await list.waitFor();
    await expectAccessible(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    await page.keyboard.press('/');
    expect(await field(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('?/');
    expect(await field(page).inputValue()).toBe('?/');
    expect(await list.count()).toBe(0);
    await button(page, say.shortcuts.heading).click();
    await list.getByRole('button').click();
    await expect.poll(() => list.count()).toBe(0);
    expect(await field(page).isVisible()).toBe(true);
  });

  test('[EASE-7] one click ends it on a shared computer', async () => {
    const { page } = await openPage({ viewport: { width: 960, height: 600 } });
    await openChat(page, server, lang, `&topic=${topic}`);
    await reachAnswer(page, lang);
    await expect.poll(async () => Object.keys(await stored(page))).toContain('hvad-saa topics');
    const conversation = await rememberedConversation(page);
    expect(await server.store.load(conversation)).toBeDefined();
    await field(page).fill('noget');
    await button(page, say.leave).click();
    expect(await stored(page)).toEqual({});
    const launcher = page.getByRole('button', { name: say.launcher.open });
    await expect.poll(() => launcher.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(async () => await server.store.load(conversation)).toBeUndefined();
    await launcher.click();
    await heading(page, firstQuestion(lang, topic)).waitFor();
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator('.scroll').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await stored(page)).toEqual({});
  });

  test('[EASE-10] on a wide page the latest answer stands beside the conversation, once', async () => {
    const { page } = await openPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.url}/embed?lang=${lang}&topic=${topic}`);
    await page.getByText(say.aside).waitFor();
    await expectAccessible(page, 'no answer yet');
    await reachAnswer(page, lang);
    const card = page.getByRole('article');
    await expect.poll(() => card.count()).toBe(1);
    await expect.poll(async () => (await card.boundingBox())?.x).toBeGreaterThanOrEqual(680);
    const question = page.locator('.answered').first();
    const box = await question.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(683);
    await expectAccessible(page, 'answer beside');
    await page.setViewportSize({ width: 800, height: 768 });
    await expect.poll(async () => (await card.boundingBox())?.x).toBeLessThan(100);
    await expectNoSidewaysScroll(page, 'narrow');
  });

  test('[EASE-12] the longest list of topics has headings', async () => {
    const { page } = await openPage();
    await openChat(page, server, lang);
    await page
      .getByRole('button', {
        name: starting(translators[lang].t('conversation:menu.stage.options.during.label')),
      })
      .click();
    const absence = translators[lang].t('conversation:menu.headings.absence');
    const list = page.getByRole('list', { name: absence });
    await list.getByRole('button', { name: starting(title) }).waitFor();
    await expectAccessible(page, 'headings');
  });
});

test('[EASE-13] nothing of a wide page moves while it arrives on a slow line, with or without answers', async () => {
  const { context, page } = await openPage({ viewport: { width: 1366, height: 768 } });
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const slow = { offline: false, latency: 150, downloadThroughput: 60_000, uploadThroughput: 60_000 };
  await line.send('Network.emulateNetworkConditions', slow);
  await page.goto(`${server.url}/embed?lang=da&topic=${topic}`);
  await page.getByText(words.da.aside).waitFor();
  expect(await shifts(page), 'without answers').toBe(0);
  await reachAnswer(page);
  await page.reload();
  await page.locator('.outcome').waitFor();
  // the last of the extras
  await page.locator('#shortcuts').waitFor({ state: 'attached' });
  expect(await shifts(page), 'with answers').toBe(0);
});

test('[EASE-9] what is going on with the connection stands beside the open question, and is announced once', async () => {
  const { context, page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  await heading(page, firstQuestion('da', topic)).waitFor();
  const told = await page.locator('.announcer').evaluateHandle((region) => {
    const sentences: string[] = [];
    new MutationObserver(() => sentences.push(region.textContent ?? '')).observe(region, { childList: true });
    return sentences;
  });
  await context.setOffline(true);
  const state = page.locator('.connection');
  await state.getByText(widget.da.noNetwork).waitFor();
  expect(await announced(page)).toBe(widget.da.noNetwork);
  // long enough for more than one try
  await page.waitForTimeout(3000);
  await expectAccessible(page, 'off the network');
  const [bar, ask] = await Promise.all([state.boundingBox(), field(page).boundingBox()]);
  expect((bar?.y ?? 0) < (ask?.y ?? 0)).toBe(true);
  await context.setOffline(false);
  await state.getByText(widget.da.online).waitFor();
  expect((await told.jsonValue()).filter(Boolean)).toEqual([widget.da.noNetwork, widget.da.online]);
  await reachAnswer(page);
  await expect.poll(() => state.count()).toBe(0);
});

test('[EASE-7] without connection the browser forgets at once, and the server when it is back', async () => {
  const { context, page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  await reachAnswer(page);
  const conversation = await rememberedConversation(page);
  await context.setOffline(true);
  await page.locator('.connection').waitFor();
  await button(page, widget.da.leave).click();
  expect(await stored(page)).toEqual({});
  await context.setOffline(false);
  await expect.poll(async () => await server.store.load(conversation)).toBeUndefined();
});

test('[EASE-11] what is written and what was said stays, while the chat is closed and from page to page', async () => {
  const { page } = await openPage();
  await page.goto(host.url);
  const launcher = page.getByRole('button', { name: widget.da.launcher.open });
  await launcher.click();
  await field(page).pressSequentially('sygefravær');
  await page.getByRole('option', { name: textsOf('da', found).title }).click();
  await heading(page, firstQuestion('da', found)).waitFor();
  await field(page).fill('et udkast');
  await launcher.click();
  await launcher.click();
  expect(await field(page).inputValue()).toBe('et udkast');
  await button(page, widget.da.allTopics).click();
  await page.getByRole('button', { name: starting('Før ansættelsen') }).waitFor();
  expect(await field(page).inputValue()).toBe('et udkast');
  await page.getByRole('link', { name: 'Other' }).click();
  await page.waitForURL('**/other');
  // it opens by itself, as it was open on the page before
  await page.locator('.say', { hasText: textsOf('da', found).summary }).waitFor();
});
