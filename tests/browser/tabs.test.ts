/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, rememberedConversation } from '../support/browser.ts';
import { button, heading, openChat, widget, wordsOf } from '../support/guide.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = wordsOf('da', topic);
const outcome = (page: Page) => heading(page, words.outcome('no-purpose'));
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Two tabs of one browser with the chat open, before anything is chosen in either. */
async function openTabs() {
  const { context, page: one } = await openPage();
  const two = await context.newPage();
  for (const tab of [one, two]) {
    await openChat(tab, server, 'da', `&topic=${topic}`);
    await heading(tab, words.question('purpose')).waitFor();
  }
  return { one, two };
}

async function reachAnswer(page: Page): Promise<void> {
  await button(page, words.option('purpose', 'just-in-case')).click();
  await outcome(page).waitFor();
}

test('[WIDGET-8] a tab in which nothing is chosen yet takes up what another has begun', async () => {
  const { one, two } = await openTabs();
  await reachAnswer(one);
  await outcome(two).waitFor();
  const conversation = await rememberedConversation(one);
  // and both go on in it
  await two.getByRole('button', { name: widget.da.allTopics }).click();
  await button(one, words.stage('during')).waitFor();
  expect(await rememberedConversation(two)).toBe(conversation);
});

test('[WIDGET-8] [EASE-7] ended in one tab, it is over in the others', async () => {
  const { one, two } = await openTabs();
  await reachAnswer(one);
  await outcome(two).waitFor();
  const conversation = await rememberedConversation(one);
  await two.getByRole('textbox').fill('et udkast');
  await one.getByRole('button', { name: widget.da.leave }).click();
  const launcher = two.getByRole('button', { name: widget.da.launcher.open });
  await expect.poll(() => launcher.getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => server.store.load(conversation)).toBeUndefined();
  await launcher.click();
  await heading(two, words.question('purpose')).waitFor();
  expect(await outcome(two).count()).toBe(0);
  expect(await two.getByRole('textbox').inputValue()).toBe('');
  expect(await two.evaluate(() => ({ ...localStorage }))).toEqual({});
});

test('[WIDGET-8] [DATA-8] begun anew in one tab, the others follow, and nothing is left that nobody can reach', async () => {
  const { one, two } = await openTabs();
  await reachAnswer(one);
  await outcome(two).waitFor();
  const left = await rememberedConversation(one);
  await one.getByRole('button', { name: widget.da.startOver }).click();
  await one.getByRole('button', { name: widget.da.startOverQuestion.yes }).click();
  await expect.poll(() => outcome(two).count()).toBe(0);
  await button(one, words.option('purpose', 'document-the-process')).click();
  await heading(one, words.question('how-long')).waitFor();
  await two.getByRole('button', { name: widget.da.launcher.open }).click();
  await button(two, words.option('how-long', 'not-decided')).click();
  await heading(one, words.outcome('set-a-deadline')).waitFor();
  expect(await server.store.load(left)).toBeUndefined();
  const stored = await server.store.load(await rememberedConversation(two));
  expect(stored?.inputs).toHaveLength(2);
});
