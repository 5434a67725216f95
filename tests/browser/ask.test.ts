/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openPage,
  rememberedConversation,
} from '../support/browser.ts';
import { focusedWords } from '../support/focus.ts';
import { button, firstQuestion, heading, openChat, translators, widget } from '../support/guide.ts';
import { findUnclear, questions } from '../support/questions.ts';
import { startAgain, startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const elsewhere = 'during.intranet';
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const field = (page: Page) => page.getByRole('textbox');

async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
}

/** Everything that the page sends, whichever way. */
function listen(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  return sent;
}

describe.each(['da', 'en'] as const)('in "%s"', (lang) => {
  const say = widget[lang];
  const asked = questions[lang];

  test('[ASK-6] [WIDGET-2] a question in own words leads to its topic, and the focus with it', async () => {
    const { page, errors, foreign } = await openPage();
    await openChat(page, server, lang);
    await expectAccessible(page, 'field');
    await ask(page, asked.clear);
    await heading(page, firstQuestion(lang, topic)).waitFor();
    await page.getByText(asked.clear).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => focusedWords(page)).toContain(translators[lang].topic(topic).title);
    await expectAccessible(page, 'understood');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('[ASK-9] words that answer the first question stand above what was taken from them', async () => {
    const { page } = await openPage();
    await openChat(page, server, lang);
    await ask(page, asked.telling);
    await page.locator('.answered .change').waitFor();
    await page.getByText(asked.telling).waitFor();
    const next = page.locator('.turn', { hasText: asked.telling }).locator('.suggestions');
    await next.waitFor();
    await expectAccessible(page, 'answered by the words');
  });

  test('[ASK-6] an unclear question is asked back, and a choice leads on', async () => {
    const { page } = await openPage();
    const { question, topics } = await findUnclear(server.url, lang);
    await openChat(page, server, lang);
    await ask(page, question);
    await button(page, topics[1]?.title ?? '').waitFor();
    await expectAccessible(page, 'clarify');
    await button(page, topics[1]?.title ?? '').click();
    await page.locator('.say', { hasText: translators[lang].topic(topics[1]?.id ?? '').summary }).waitFor();
  });

  test('[ASK-4] [ASK-7] a question without answer is told so, and goes to the editors only when the user sends it', async () => {
    const { page } = await openPage();
    const sent = listen(page);
    await openChat(page, server, lang);
    await ask(page, asked.foreign);
    const offer = page.getByRole('group', { name: say.report.offer });
    await offer.waitFor();
    await expectAccessible(page, 'none');
    expect(await offer.innerText()).toContain(asked.foreign);
    expect(sent.filter((text) => text.includes('"report"'))).toEqual([]);
    await offer.getByRole('button', { name: say.report.send }).click();
    await page.getByText(say.report.sent).waitFor();
    await expect.poll(() => focusedWords(page)).toBe(say.report.sent);
    expect(sent.filter((text) => text.includes('"report"') && text.includes(asked.foreign))).toHaveLength(1);
    await expectAccessible(page, 'reported');
  });

  test('[ASK-5] words that match an option choose it', async () => {
    const { page } = await openPage();
    await openChat(page, server, lang, `&topic=${topic}`);
    await heading(page, firstQuestion(lang, topic)).waitFor();
    await ask(page, '3');
    await heading(page, translators[lang].topic(topic).outcomes['no-purpose']?.title ?? '').waitFor();
    expect(await field(page).inputValue()).toBe('');
  });

  test.each(['understood', 'without answer'])(
    '[ASK-6] another question in mid-flow, %s, leaves one click back to where the user was',
    async (kind) => {
      const { page } = await openPage();
      const texts = translators[lang].topic(topic);
      await openChat(page, server, lang, `&topic=${topic}`);
      await heading(page, firstQuestion(lang, topic)).waitFor();
      await ask(page, kind === 'understood' ? translators[lang].topic(elsewhere).title : asked.foreign);
      const back = page.locator('.suggestions .back', { hasText: texts.title });
      await back.waitFor();
      await expectAccessible(page, 'elsewhere');
      await back.click();
      await heading(page, firstQuestion(lang, topic)).waitFor();
      expect(await back.count()).toBe(0);
      await button(page, texts.questions.purpose?.options['just-in-case']?.label ?? '').click();
      await heading(page, texts.outcomes['no-purpose']?.title ?? '').waitFor();
    },
  );

  test('[MASK-1] personal data is hidden before anything is sent, and the user sees how', async () => {
    const { page } = await openPage();
    const sent = listen(page);
    await openChat(page, server, lang);
    await ask(page, `010190-1234 anne@example.dk ${asked.clear}`);
    const notice = page.locator('#masked');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(`[CPR] [e-mail] ${asked.clear}`);
    await expect.poll(() => focusedWords(page)).toContain(say.masked.why);
    await expectAccessible(page, 'masked');
    expect(sent.filter((text) => text.includes('"ask"'))).toEqual([]);
    await button(page, say.masked.edit).click();
    expect(await notice.count()).toBe(0);
    expect(await field(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    await field(page).press('Enter');
    await button(page, say.masked.send).click();
    await heading(page, firstQuestion(lang, topic)).waitFor();
    expect(sent.filter((text) => text.includes('[CPR] [e-mail]'))).toHaveLength(1);
    expect(sent.filter((text) => /010190|1234|anne@/.test(text))).toEqual([]);
  });

  test('[WIDGET-1] [WIDGET-2] at 320 pixels, as at 400 % zoom, without sideways scrolling', async () => {
    const { page } = await openPage({ viewport: { width: 320, height: 256 } });
    const look = async (step: string) => {
      await expectNoSidewaysScroll(page, step);
      await expectAccessible(page, step);
    };
    await openChat(page, server, lang);
    await ask(page, `010190-1234 ${'x'.repeat(80)}`);
    await button(page, say.masked.send).waitFor();
    await look('masked');
    await ask(page, asked.foreign);
    await button(page, say.report.send).waitFor();
    await look('none');
    await ask(page, 'x'.repeat(501));
    await page.getByText(say.ask.tooLong.replace('{count}', '1')).first().waitFor();
    await look('too long');
  });
});

test('[ASK-7] what is typed is in no storage and no URL, and after a reload only that there was a question', async () => {
  const { page } = await openPage();
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await openChat(page, server, 'da');
  const canary = 'kanariefugl';
  await ask(page, `${canary} ${questions.da.clear}`);
  await page.getByText(canary).waitFor();
  await heading(page, firstQuestion('da', topic)).waitFor();
  await field(page).fill(`${canary} kladde`);
  const traces = await page.evaluate(async () => [
    location.href,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(history.state),
    document.cookie,
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect([...traces, ...urls].join('\n')).not.toContain(canary);
  await page.reload();
  await heading(page, firstQuestion('da', topic)).waitFor();
  expect(await page.getByText(canary).count()).toBe(0);
  expect(await page.locator('.asked').count()).toBe(1);
  expect(await field(page).inputValue()).toBe('');
});

test('a draft survives that the chat is closed', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da');
  await field(page).fill('Må vi');
  await field(page).press('Escape');
  await field(page).waitFor({ state: 'hidden' });
  await button(page, widget.da.launcher.open).click();
  expect(await field(page).inputValue()).toBe('Må vi');
});

test('[WIDGET-1] by keyboard alone: lines, sending, and on to the answer', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da');
  await button(page, widget.da.close).focus();
  for (let presses = 0; presses < 10; presses++) {
    if (await field(page).evaluate((element) => element.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Vi har ansat en anden.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type(questions.da.clear);
  expect(await field(page).inputValue()).toBe(`Vi har ansat en anden.\n${questions.da.clear}`);
  await page.keyboard.press('Enter');
  await heading(page, firstQuestion('da', topic)).waitFor();
  await expect.poll(() => focusedWords(page)).toContain(translators.da.topic(topic).title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, translators.da.topic(topic).questions['how-long']?.text ?? '').waitFor();
});

test('[WIDGET-5] a question that is asked without connection arrives once', async () => {
  const { page } = await openPage();
  await openChat(page, server, 'da', `&topic=${topic}`);
  await ask(page, '3');
  await heading(page, translators.da.topic(topic).outcomes['no-purpose']?.title ?? '').waitFor();
  await server.app.close();
  await page.getByText(widget.da.offline).first().waitFor();
  await ask(page, questions.da.foreign);
  await page.getByText(widget.da.ask.waiting).waitFor();
  await expectAccessible(page, 'waiting');
  server = await startAgain(server);
  await page.getByRole('group', { name: widget.da.report.offer }).waitFor();
  expect(await page.locator('.asked').count()).toBe(1);
  expect(await page.getByText(widget.da.ask.waiting).count()).toBe(0);
  const stored = await server.store.load(await rememberedConversation(page));
  expect(stored?.inputs.map(({ input }) => input.kind)).toEqual(['answer', 'ask']);
});
