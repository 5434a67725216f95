/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launch } from './chromium.ts';

/** One for each test file, for which Vitest loads this module anew. */
let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/**
 * A page in the real Chromium with its web security on, closed when the test is over; and what a test may want to hold
 * against it: the errors that the browser reported, such as a violated policy or a broken script, and the requests that
 * went to other machines.
 */
export async function openPage(options: BrowserContextOptions = {}) {
  browser ??= launch(inject('chromium'));
  const context = await (await browser).newContext({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!/^(http|ws):\/\/127\.0\.0\.1/.test(request.url())) foreign.push(request.url());
  });
  return { context, page, errors, foreign };
}

/** WCAG 2.2 AA and what axe holds for good practice besides. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No accessibility violation of WCAG 2.2 AA that axe finds, in the page as it stands. */
export async function expectAccessible(page: Page, step: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    step,
  ).toEqual([]);
}

/** Nothing of the page needs sideways scrolling. */
export async function expectNoSidewaysScroll(page: Page, step: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, step).toBeLessThanOrEqual(0);
}

/** The id of the conversation that the browser remembers for a page of our own. */
export async function rememberedConversation(page: Page): Promise<string> {
  const kept = await page.evaluate(() => localStorage.getItem('hvad-saa') ?? '');
  return (JSON.parse(kept) as { conversation: string }).conversation;
}
