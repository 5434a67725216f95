import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { button, heading, widget, wordsOf } from '../support/guide.ts';
import { listenTo } from '../support/listener.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The tree that a screen reader gets of a part of the page, without what the live region may still hold. */
async function treeOf(page: Page, part: string): Promise<string> {
  await page.locator('.announcer').evaluate((region) => region.replaceChildren());
  return (await page.locator(part).ariaSnapshot()).replaceAll(server.url, '');
}

test.each(['da', 'en'] as const)(
  '[ACCESS-1] [ACCESS-4] in "%s", what is announced, in which order, and the tree that is read, step by step',
  async (lang) => {
    const { page } = await openPage();
    const heard = await listenTo(page);
    // the card arrives after the next turn: what is told keeps its order all the same
    await page.route('**/assets/answer-*', async (route) => {
      await setTimeout(1000);
      await route.continue();
    });
    const [words, say] = [wordsOf(lang, topic), widget[lang]];
    const trees: string[] = [];
    const note = async (step: string, part = '.panel') =>
      trees.push(`# ${step}\n${await treeOf(page, part)}\n`);

    await page.goto(`${server.url}/?lang=${lang}`);
    await button(page, say.launcher.open).click();
    await button(page, words.stage('before')).waitFor();
    await note('menu');
    await button(page, words.stage('before')).click();
    await button(page, words.title).click();
    await heading(page, words.question('purpose')).waitFor();
    await note('question');
    await button(page, words.option('purpose', 'document-the-process')).click();
    await button(page, words.option('how-long', 'not-decided')).click();
    await page.getByRole('article', { name: words.outcome('set-a-deadline') }).waitFor();
    await page.locator('.suggestions').waitFor();
    await note('outcome');
    await page.getByLabel(say.ask.label).fill('010190-1234');
    await page.keyboard.press('Enter');
    await page.locator('#masked').waitFor();
    await note('personal data is hidden', 'form.ask');
    await page.keyboard.press('Escape');
    await button(page, say.startOver).click();
    await button(page, say.startOverQuestion.yes).waitFor();
    await note('asked before starting over', '.deletion.asked');
    await button(page, say.startOverQuestion.no).click();
    const first = await heard();
    expect(first.at(-1)).toContain(words.outcome('set-a-deadline'));
    expect(new Set(first).size).toBe(first.length);

    // a conversation that is fetched again is not read again
    await page.reload();
    await heading(page, words.outcome('set-a-deadline')).waitFor();
    await expect.poll(heard).toEqual([say.resumed]);

    await expect(trees.join('\n')).toMatchFileSnapshot(`tree.${lang}.yml`);
    await expect(`${[...first, '(reload)', ...(await heard())].join('\n\n')}\n`).toMatchFileSnapshot(
      `announced.${lang}.txt`,
    );
  },
);
