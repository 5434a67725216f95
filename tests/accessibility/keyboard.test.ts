import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { focusOf } from '../support/focus.ts';
import { heading, starting, widget, wordsOf } from '../support/guide.ts';
import { findUnclear, questions } from '../support/questions.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Someone who has a keyboard and nothing else, and looks where the focus is at every step. */
function keyboardOf(page: Page) {
  const focused = async () => (await focusOf(page)).name;

  async function step(key: string): Promise<string> {
    await page.keyboard.press(key);
    const { name, outlined } = await focusOf(page);
    expect.soft(outlined, `the focus is seen at “${name}”`).toBe(true);
    // a browser scrolls to what has the focus with its next frame, and gently to what an answer brought
    await expect
      .poll(async () => (await focusOf(page)).hidden, { message: `the focus is hidden at “${name}”` })
      .toBe(false);
    return name;
  }

  async function to(name: string, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 60; presses++) if ((await step(key)).startsWith(name)) return;
    throw new Error(`${key} never reached “${name}”`);
  }

  async function press(name: string, key = 'Tab'): Promise<void> {
    await to(name, key);
    // while a turn is under way, nothing can be chosen
    await expect.poll(() => page.locator('[aria-disabled=true]').count()).toBe(0);
    await page.keyboard.press('Enter');
  }

  /** Chooses a topic and waits until the choice is gone: it had the focus, and what it leads to is named alike. */
  async function choose(title: string): Promise<void> {
    await press(title);
    await page.getByRole('button', { name: starting(title) }).waitFor({ state: 'detached' });
  }

  return { focused, step, to, press, choose };
}

const sizes = {
  'beside the page': { width: 1024, height: 800 },
  'over the page': { width: 320, height: 568 },
};

test.each(
  (['da', 'en'] as const).flatMap((lang) =>
    Object.entries(sizes).map(([where, size]) => ({ lang, where, size })),
  ),
)('[ACCESS-3] a whole conversation by keyboard alone, in "$lang", $where', async ({ lang, size }) => {
  const { page, errors } = await openPage({ viewport: size });
  await page.goto(`${server.url}/?lang=${lang}`);
  const [words, say] = [wordsOf(lang, topic), widget[lang]];
  const { focused, to, press, choose } = keyboardOf(page);

  await press(say.launcher.open);
  await expect.poll(focused).toContain(say.title);
  await press(words.stage('before'));
  await expect.poll(focused).toBe(words.menu('topic'));
  await choose(words.title);
  await heading(page, words.question('purpose')).waitFor();
  await expect.poll(focused).toContain(words.title);
  await press(words.option('purpose', 'document-the-process'));
  // what the answer brought is where the focus goes
  await expect.poll(focused).toBe(words.question('how-long'));
  await press(words.option('how-long', 'not-decided'));
  await expect.poll(focused).toBe(words.outcome('set-a-deadline'));

  // a term of art is opened and closed again, and what lies on the way is passed
  await page.keyboard.press('Tab');
  const term = await focused();
  await page.keyboard.press('Enter');
  await page.locator('.definition dl').waitFor();
  await page.keyboard.press('Escape');
  expect(await focused()).toBe(term);
  await press(say.sources.pamphlet.heading);
  await page.locator('details.pamphlet[open]').waitFor();

  // an answer is changed and the change is given up
  const change = say.changeAnswer.replace('{question}', words.question('purpose'));
  await press(change, 'Shift+Tab');
  await expect.poll(focused).toBe(words.question('purpose'));
  await press(say.cancelChange);
  await expect.poll(focused).toBe(change);

  // a question in one's own words that holds personal data
  await to(say.ask.label);
  await page.keyboard.type('010190-1234');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain(say.masked.title.split('{')[0] ?? '');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(say.ask.label);

  // the way out, with focus where it came from
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(say.launcher.open);
  expect(errors).toEqual([]);
});

test.each(
  (['da', 'en'] as const).flatMap((lang) =>
    Object.entries(sizes).map(([where, size]) => ({ lang, where, size })),
  ),
)('[ACCESS-3] questions in own words by keyboard alone, in "$lang", $where', async ({ lang, size }) => {
  const { page, errors } = await openPage({ viewport: size });
  await page.goto(`${server.url}/?lang=${lang}&topic=${topic}`);
  const [words, say] = [wordsOf(lang, topic), widget[lang]];
  const { focused, to, press, choose } = keyboardOf(page);
  const ask = async (question: string) => {
    await to(say.ask.label);
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
  };

  await press(say.launcher.open);
  await heading(page, words.question('purpose')).waitFor();
  const { question, topics } = await findUnclear(server.url, lang);
  const [, meant] = topics;
  await ask(question);
  await page.getByRole('button', { name: starting(meant?.title ?? '') }).waitFor();
  await choose(meant?.title ?? '');
  await expect.poll(focused).toContain(meant?.title);

  await ask(questions[lang].foreign);
  await page.getByRole('group', { name: say.report.offer }).waitFor();
  await press(say.report.send);
  await expect.poll(focused).toBe(say.report.sent);

  await ask(`010190-1234 ${questions[lang].clear}`);
  await expect.poll(focused).toContain(say.masked.title.split('{')[0]);
  await press(say.masked.send);
  await expect.poll(focused).toContain(words.title);
  await heading(page, words.question('purpose')).waitFor();
  await ask('3');
  await expect.poll(focused).toBe(words.outcome('no-purpose'));
  expect(errors).toEqual([]);
});

test('[ACCESS-3] the focus stays in sight, also where it has gone on before an answer came', async () => {
  const { page } = await openPage({ viewport: sizes['over the page'] });
  const arrival = Promise.withResolvers<void>();
  await page.routeWebSocket('**/socket.io/**', (line) => {
    const server = line.connectToServer();
    line.onMessage(async (message) => {
      if (message.includes('["answer",')) await arrival.promise;
      server.send(message);
    });
  });
  const words = wordsOf('da', topic);
  await page.goto(`${server.url}/?topic=${topic}`);
  await page.getByRole('button', { name: widget.da.launcher.open }).click();
  await page.getByRole('button', { name: starting(words.option('purpose', 'just-in-case')) }).focus();
  await page.keyboard.press('Enter');
  const { to, focused } = keyboardOf(page);
  await to(widget.da.shortcuts);
  arrival.resolve();
  await page.getByRole('heading', { name: words.outcome('no-purpose') }).waitFor();
  await expect.poll(async () => (await focusOf(page)).hidden).toBe(false);
  expect(await focused()).toBe(widget.da.shortcuts);
});

test.each([sizes['over the page'], { width: 320, height: 256 }])(
  '[ACCESS-3] without connection, too, nothing lies over what has the focus, in a window of $width by $height',
  async (viewport) => {
    const { context, page } = await openPage({ viewport });
    await page.goto(`${server.url}/?topic=${topic}`);
    await page.getByRole('button', { name: widget.da.launcher.open }).click();
    await heading(page, wordsOf('da', topic).question('purpose')).waitFor();
    await context.setOffline(true);
    await page.locator('.connection').waitFor();
    const { step } = keyboardOf(page);
    for (const key of ['Tab', 'Shift+Tab']) for (let presses = 0; presses < 20; presses++) await step(key);
  },
);

test('[ACCESS-3] over the page, the focus stays in the chat; beside it, it goes on to the page', async () => {
  for (const { size, inPage } of [
    { size: { width: 320, height: 568 }, inPage: false },
    { size: { width: 1024, height: 800 }, inPage: true },
  ]) {
    const { page } = await openPage({ viewport: size });
    await page.goto(`${server.url}/?topic=${topic}`);
    const words = wordsOf('da', topic);
    await page.getByRole('button', { name: widget.da.launcher.open }).click();
    await heading(page, words.question('purpose')).waitFor();
    const seen = new Set<string>();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      seen.add((await focusOf(page)).name);
    }
    expect(seen.has(widget.da.close)).toBe(true);
    expect(seen.has('Nyheder')).toBe(inPage);
  }
});
