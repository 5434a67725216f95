/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yourDataDa from '../../locales/da/your-data.json' with { type: 'json' };
import type { Language } from '../../server/protocol.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openPage,
  rememberedConversation,
} from '../support/browser.ts';
import { focusedWords } from '../support/focus.ts';
import { button, heading, openChat, translators, widget, wordsOf } from '../support/guide.ts';
import { startProxyWithoutWebSocket } from '../support/proxy.ts';
import { startAgain, startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const choose = (page: Page, words: string) => button(page, words).click();

/** From the closed widget to the outcome, with a look at every step. */
async function leadThrough(page: Page, lang: Language, look: (step: string) => Promise<void>): Promise<void> {
  const words = wordsOf(lang, topic);
  await look('closed');
  await page.getByRole('button', { name: widget[lang].launcher.open }).click();
  await button(page, words.stage('before')).waitFor();
  await look('menu');
  await choose(page, words.stage('before'));
  await button(page, words.title).waitFor();
  await look('topics');
  await choose(page, words.title);
  await heading(page, words.question('purpose')).waitFor();
  await look('first question');
  await choose(page, words.option('purpose', 'document-the-process'));
  await heading(page, words.question('how-long')).waitFor();
  await look('second question');
  await choose(page, words.option('how-long', 'not-decided'));
  await heading(page, words.outcome('set-a-deadline')).waitFor();
  await look('outcome');
}

describe.each(['da', 'en'] as const)('in "%s"', (lang) => {
  const words = wordsOf(lang, topic);
  const say = widget[lang];

  test('[WIDGET-1] [WIDGET-2] [HTTP-4] [PRIV-3] by mouse, with nothing that axe or the browser objects to', async () => {
    const { context, page, errors, foreign } = await openPage();
    await page.goto(`${server.url}/?lang=${lang}`);
    await leadThrough(page, lang, (step) => expectAccessible(page, step));
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('[WIDGET-1] [WIDGET-2] at 320 pixels, as at 400 % zoom, without sideways scrolling', async () => {
    const { page } = await openPage({ viewport: { width: 320, height: 256 } });
    await page.goto(`${server.url}/?lang=${lang}`);
    await leadThrough(page, lang, async (step) => {
      await expectNoSidewaysScroll(page, step);
      await expectAccessible(page, step);
    });
  });

  test('[WIDGET-6] the outcome tells its verdict in a word, today’s law before the pamphlet, and its sources', async () => {
    const { page } = await openPage();
    await page.goto(`${server.url}/?lang=${lang}`);
    await leadThrough(page, lang, async () => {});
    const card = page.getByRole('article', { name: words.outcome('set-a-deadline') });
    const text = (await card.innerText()).replace(/\s+/g, ' ');
    expect(
      text.startsWith(`${say.verdicts['allowed-with-conditions']} ${words.outcome('set-a-deadline')}`),
    ).toBe(true);
    expect(text.indexOf(say.today)).toBeLessThan(text.indexOf(say.sources.pamphlet.heading));
    expect(text).toContain(say.confidences.high);
    expect(await card.locator('.verdict svg').count()).toBe(1);
    const law = card.getByRole('link').first();
    expect(await law.getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('[WIDGET-3] an answer is changed where it stands', async () => {
    const { page } = await openPage();
    await page.goto(`${server.url}/?lang=${lang}`);
    await leadThrough(page, lang, async () => {});
    const change = say.changeAnswer.replace('{question}', words.question('purpose'));
    await page.getByRole('button', { name: change }).first().click();
    await expectAccessible(page, 'changing');
    await choose(page, words.option('purpose', 'just-in-case'));
    await heading(page, words.outcome('no-purpose')).waitFor();
    expect(await heading(page, words.outcome('set-a-deadline')).count()).toBe(0);
  });

  test('[WIDGET-4] after a reload the conversation stands where it stood', async () => {
    const { page } = await openPage();
    await page.goto(`${server.url}/?lang=${lang}`);
    await leadThrough(page, lang, async () => {});
    await page.reload();
    const launcher = page.getByRole('button', { name: say.launcher.open });
    await launcher.waitFor();
    if ((await launcher.getAttribute('aria-expanded')) !== 'true') await launcher.click();
    await heading(page, words.outcome('set-a-deadline')).waitFor();
  });
});

test('[WIDGET-1] by keyboard alone, to an outcome and out again', async () => {
  const { page } = await openPage();
  await page.goto(`${server.url}/?topic=${topic}`);
  const words = wordsOf('da', topic);
  const focused = () => focusedWords(page);
  const tabTo = async (start: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if ((await focused()).startsWith(start)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${start}"`);
  };
  await tabTo(widget.da.launcher.open);
  await page.keyboard.press('Enter');
  await heading(page, words.question('purpose')).waitFor();
  await tabTo(words.option('purpose', 'just-in-case'));
  await page.keyboard.press('Space');
  await heading(page, words.outcome('no-purpose')).waitFor();
  // focus went with the answer: what is read next is the outcome
  await expect.poll(focused).toContain(words.outcome('no-purpose'));
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(widget.da.launcher.open);
});

test('[WIDGET-1] whoever answers before the card is there is led to the answer, not to what stood there', async () => {
  const { page } = await openPage();
  const late = Promise.withResolvers<void>();
  await page.route('**/assets/answer-*.js', async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.goto(`${server.url}/?topic=${topic}`);
  const words = wordsOf('da', topic);
  await page.getByRole('button', { name: widget.da.launcher.open }).click();
  await button(page, words.option('purpose', 'just-in-case')).focus();
  await page.keyboard.press('Space');
  await page.locator('.answered').waitFor();
  late.resolve();
  await expect.poll(() => focusedWords(page)).toContain(words.outcome('no-purpose'));
});

test('[WIDGET-3] the language is switched in mid-conversation, and the answers stay', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  await choose(page, wordsOf('da', topic).option('purpose', 'just-in-case'));
  await heading(page, wordsOf('da', topic).outcome('no-purpose')).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, wordsOf('en', topic).outcome('no-purpose')).waitFor();
  await expectAccessible(page, 'switched');
});

test('[WIDGET-3] goes on to a related topic, back to all topics, and starts over', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  const words = wordsOf('da', topic);
  await choose(page, words.option('purpose', 'just-in-case'));
  await heading(page, words.outcome('no-purpose')).waitFor();
  const related = translators.da.topic('after.archives');
  await choose(page, related.title);
  await page.locator('.say', { hasText: related.summary }).waitFor();
  await page.getByRole('button', { name: widget.da.allTopics }).click();
  await button(page, words.stage('during')).waitFor();
  await page.getByRole('button', { name: widget.da.startOver }).click();
  await expectAccessible(page, 'asked before starting over');
  await page.getByRole('button', { name: widget.da.startOverQuestion.yes }).click();
  await expect.poll(() => heading(page, words.outcome('no-purpose')).count()).toBe(0);
});

test('[WIDGET-3] [PRIV-2] a deleted conversation is gone from the page and from the store', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  const words = wordsOf('da', topic);
  await choose(page, words.option('purpose', 'just-in-case'));
  await heading(page, words.outcome('no-purpose')).waitFor();
  const conversation = await rememberedConversation(page);
  expect(await server.store.load(conversation)).toBeDefined();
  await page.getByRole('button', { name: widget.da.yourData.open }).click();
  await page.getByRole('button', { name: yourDataDa.delete.start }).click();
  await page.getByRole('button', { name: yourDataDa.delete.yes }).click();
  await page.getByText(yourDataDa.delete.done).waitFor();
  expect(await server.store.load(conversation)).toBeUndefined();
});

test('[WIDGET-5] while offline the user is told, and an answer given meanwhile arrives once', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  const words = wordsOf('da', topic);
  await choose(page, words.option('purpose', 'document-the-process'));
  await heading(page, words.question('how-long')).waitFor();
  await server.app.close();
  await page.getByText(widget.da.offline).first().waitFor();
  await expectAccessible(page, 'offline');
  await choose(page, words.option('how-long', 'not-decided'));
  server = await startAgain(server);
  await heading(page, words.outcome('set-a-deadline')).waitFor();
  await expect.poll(() => page.getByText(widget.da.offline).count()).toBe(0);
  const stored = await server.store.load(await rememberedConversation(page));
  const options = stored?.inputs.flatMap(({ input }) => (input.kind === 'answer' ? [input.option] : []));
  expect(options).toEqual(['document-the-process', 'not-decided']);
});

test.each(['cut', 'swallowed'] as const)(
  '[SOCK-9] where WebSocket is %s by a proxy, the conversation goes by polling',
  async (how) => {
    const proxy = await startProxyWithoutWebSocket(server.url, how);
    const { page } = await openPage();
    await page.goto(`${proxy.url}/?topic=${topic}`);
    await page.getByRole('button', { name: widget.da.launcher.open }).click();
    const words = wordsOf('da', topic);
    await choose(page, words.option('purpose', 'just-in-case'));
    await heading(page, words.outcome('no-purpose')).waitFor();
    proxy.close();
  },
);
