/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import answerDa from '../../locales/da/answer.json' with { type: 'json' };
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import yourDataDa from '../../locales/da/your-data.json' with { type: 'json' };
import answerEn from '../../locales/en/answer.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };
import { readConfig } from '../../server/config.ts';
import type { Language } from '../../server/protocol.ts';
import { createTranslators, type Translator } from '../../server/texts/translator.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { startProxyWithoutWebSocket } from '../support/proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const translators = createTranslators(readConfig({}).organisation);
const widget = { da: { ...widgetDa, ...answerDa }, en: { ...widgetEn, ...answerEn } };
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The words that a user sees, by id. */
function wordsOf({ t, topic: textsOf }: Translator) {
  const texts = textsOf(topic);
  return {
    stage: (id: string) => t(`conversation:menu.stage.options.${id}.label`),
    title: texts.title,
    question: (id: string) => texts.questions[id]?.text ?? '',
    option: (question: string, id: string) => texts.questions[question]?.options[id]?.label ?? '',
    outcome: (id: string) => texts.outcomes[id]?.title ?? '',
  };
}

const starting = (words: string) => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const choose = (page: Page, words: string) =>
  page
    .getByRole('button', { name: starting(words) })
    .last()
    .click();
const heading = (page: Page, words: string) => page.getByRole('heading', { name: words, exact: true }).last();

async function openChat(page: Page, lang: Language, query = ''): Promise<void> {
  await page.goto(`${server.url}/?lang=${lang}${query}`);
  await page.getByRole('button', { name: widget[lang].launcher.open }).click();
}

/** From the closed widget to the outcome, with a look at every step. */
async function leadThrough(page: Page, lang: Language, look: (step: string) => Promise<void>): Promise<void> {
  const words = wordsOf(translators[lang]);
  await look('closed');
  await page.getByRole('button', { name: widget[lang].launcher.open }).click();
  await page.getByRole('button', { name: starting(words.stage('before')) }).waitFor();
  await look('menu');
  await choose(page, words.stage('before'));
  await page.getByRole('button', { name: starting(words.title) }).waitFor();
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
  const words = wordsOf(translators[lang]);
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
    expect(text.indexOf(say.today)).toBeLessThan(text.indexOf(say.pamphlet.heading));
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
  const words = wordsOf(translators.da);
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    });
  const tabTo = async (start: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if ((await focused()).startsWith(start)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${start}"`);
  };
  await tabTo(widgetDa.launcher.open);
  await page.keyboard.press('Enter');
  await heading(page, words.question('purpose')).waitFor();
  await tabTo(words.option('purpose', 'just-in-case'));
  await page.keyboard.press('Space');
  await heading(page, words.outcome('no-purpose')).waitFor();
  // focus went with the answer: what is read next is the outcome
  await expect.poll(focused).toContain(words.outcome('no-purpose'));
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(widgetDa.launcher.open);
});

test('[WIDGET-3] the language is switched in mid-conversation, and the answers stay', async () => {
  const { page } = await openPage();
  await openChat(page, 'da', `&topic=${topic}`);
  await choose(page, wordsOf(translators.da).option('purpose', 'just-in-case'));
  await heading(page, wordsOf(translators.da).outcome('no-purpose')).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, wordsOf(translators.en).outcome('no-purpose')).waitFor();
  await expectAccessible(page, 'switched');
});

test('[WIDGET-3] goes on to a related topic, back to all topics, and starts over', async () => {
  const { page } = await openPage();
  await openChat(page, 'da', `&topic=${topic}`);
  const words = wordsOf(translators.da);
  await choose(page, words.option('purpose', 'just-in-case'));
  await heading(page, words.outcome('no-purpose')).waitFor();
  const related = translators.da.topic('after.archives');
  await choose(page, related.title);
  await page.locator('.say', { hasText: related.summary }).waitFor();
  await page.getByRole('button', { name: widgetDa.allTopics }).click();
  await page.getByRole('button', { name: starting(words.stage('during')) }).waitFor();
  await page.getByRole('button', { name: widgetDa.startOver }).click();
  await expectAccessible(page, 'asked before starting over');
  await page.getByRole('button', { name: widgetDa.startOverQuestion.yes }).click();
  await expect.poll(() => heading(page, words.outcome('no-purpose')).count()).toBe(0);
});

test('[WIDGET-3] [PRIV-2] a deleted conversation is gone from the page and from the store', async () => {
  const { page } = await openPage();
  await openChat(page, 'da', `&topic=${topic}`);
  const words = wordsOf(translators.da);
  await choose(page, words.option('purpose', 'just-in-case'));
  await heading(page, words.outcome('no-purpose')).waitFor();
  const kept = await page.evaluate(() => localStorage.getItem('hvad-saa') ?? '');
  const { conversation } = JSON.parse(kept) as { conversation: string };
  expect(await server.store.load(conversation)).toBeDefined();
  await page.getByRole('button', { name: widgetDa.yourData.open }).click();
  await page.getByRole('button', { name: yourDataDa.delete.start }).click();
  await page.getByRole('button', { name: yourDataDa.delete.yes }).click();
  await page.getByText(yourDataDa.delete.done).waitFor();
  expect(await server.store.load(conversation)).toBeUndefined();
});

test('[WIDGET-5] while offline the user is told, and an answer given meanwhile arrives once', async () => {
  const { page } = await openPage();
  await openChat(page, 'da', `&topic=${topic}`);
  const words = wordsOf(translators.da);
  await choose(page, words.option('purpose', 'document-the-process'));
  await heading(page, words.question('how-long')).waitFor();
  await server.app.close();
  await page.getByText(widgetDa.offline).first().waitFor();
  await expectAccessible(page, 'offline');
  await choose(page, words.option('how-long', 'not-decided'));
  const { port } = new URL(server.url);
  server = await startServer({ dataDir: server.dataDir, port: Number(port) });
  await heading(page, words.outcome('set-a-deadline')).waitFor();
  await expect.poll(() => page.getByText(widgetDa.offline).count()).toBe(0);
  const kept = await page.evaluate(() => localStorage.getItem('hvad-saa') ?? '');
  const stored = await server.store.load((JSON.parse(kept) as { conversation: string }).conversation);
  const options = stored?.inputs.flatMap(({ input }) => (input.kind === 'answer' ? [input.option] : []));
  expect(options).toEqual(['document-the-process', 'not-decided']);
});

test.each(['cut', 'swallowed'] as const)(
  '[SOCK-9] where WebSocket is %s by a proxy, the conversation goes by polling',
  async (how) => {
    const proxy = await startProxyWithoutWebSocket(server.url, how);
    const { page } = await openPage();
    await page.goto(`${proxy.url}/?topic=${topic}`);
    await page.getByRole('button', { name: widgetDa.launcher.open }).click();
    const words = wordsOf(translators.da);
    await choose(page, words.option('purpose', 'just-in-case'));
    await heading(page, words.outcome('no-purpose')).waitFor();
    proxy.close();
  },
);
