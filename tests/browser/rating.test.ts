/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { focusedWords } from '../support/focus.ts';
import { translators, widget } from '../support/guide.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each([
  { lang: 'da' as const, width: 1280, answer: 'yes' as const },
  { lang: 'en' as const, width: 320, answer: 'no' as const },
])(
  '[FEED-3] in "$lang" at $width pixels the answer is rated by one press',
  async ({ lang, width, answer }) => {
    const { page, errors } = await openPage({ viewport: { width, height: 800 } });
    const { rating, launcher } = widget[lang];
    await page.goto(`${server.url}/?lang=${lang}&topic=${topic}`);
    await page.getByRole('button', { name: launcher.open }).click();
    const option = translators[lang].topic(topic).questions.purpose?.options['just-in-case']?.label ?? '';
    await page.getByRole('button', { name: option }).click();
    const asked = page.getByRole('group', { name: rating.question });
    await asked.waitFor();
    expect(await asked.getByRole('textbox').count()).toBe(0);
    await expectAccessible(page, 'asked');
    await expectNoSidewaysScroll(page, 'asked');
    await asked.getByRole('button', { name: rating[answer] }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(rating.thanks).waitFor();
    expect(await asked.count()).toBe(0);
    expect(await focusedWords(page)).toBe(rating.thanks);
    await expectAccessible(page, 'thanked');
    // counts what was kept by removing it
    await expect.poll(async () => (await server.store.removeBefore(Date.now())).feedback).toBe(1);
    expect(errors).toEqual([]);
  },
);
