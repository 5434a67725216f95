/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import answerDa from '../../locales/da/answer.json' with { type: 'json' };
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import answerEn from '../../locales/en/answer.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };
import { readConfig } from '../../server/config.ts';
import { createTranslators } from '../../server/texts/translator.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const translators = createTranslators(readConfig({}).organisation);
const widget = { da: { ...widgetDa, ...answerDa }, en: { ...widgetEn, ...answerEn } };
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
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent;
    });
    expect(focused).toBe(rating.thanks);
    await expectAccessible(page, 'thanked');
    // counts what was kept by removing it
    await expect.poll(async () => (await server.store.removeBefore(Date.now())).feedback).toBe(1);
    expect(errors).toEqual([]);
  },
);
