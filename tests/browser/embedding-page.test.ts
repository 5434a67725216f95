/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import embeddingDa from '../../locales/da/embedding-page.json' with { type: 'json' };
import embeddingEn from '../../locales/en/embedding-page.json' with { type: 'json' };
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { widget } from '../support/guide.ts';
import { type Host, hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ways = ['launcher', 'inline', 'iframe'] as const;
const pageWords = { da: embeddingDa, en: embeddingEn };
let server: TestServer;
let host: Host;
let code = '';
let policy = '';

beforeAll(async () => {
  // the strictest policy that the page itself asks for; the script of the frame is the host's own
  host = await startHost(
    () => ({ '/': hostPage(code) }),
    () =>
      code.includes('<iframe')
        ? ''
        : `default-src 'none'; ${policy.replace(/\s*\n/g, '; ')}; require-trusted-types-for 'script'`,
  );
  server = await startServer({ basePath: '/hvad-saa/', allowedOrigins: [host.url] });
});
afterAll(async () => {
  await server.close();
  host.close();
});

/** The chat as it then stands in a page. */
const chatIn = (page: Page, way: (typeof ways)[number]) =>
  way === 'iframe' ? page.frameLocator('iframe') : page.locator('hvad-saa');

describe.each(['da', 'en'] as const)('in "%s"', (lang) => {
  const words = pageWords[lang];
  const say = widget[lang];

  test.each(ways)(
    '[EMBED-5] /embedding shows the widget as %s, and its code does the same elsewhere',
    async (way) => {
      const { page, errors, foreign } = await openPage();
      await page.goto(`${server.url}/hvad-saa/embedding?lang=${lang}`);
      await page.getByLabel(words.way).selectOption(way);
      await page.getByLabel(words.topic).selectOption('before.tests');
      const open = async () => {
        if (way === 'launcher') await page.getByRole('button', { name: say.launcher.open }).click();
        await chatIn(page, way)
          .getByText(say.progress.split(' {')[0] ?? '')
          .first()
          .waitFor();
      };
      await open();
      await expectAccessible(page, way);
      code = await page.locator('#snippet').innerText();
      policy = await page.locator('#policy').innerText();
      await page.goto(host.url);
      await open();
      expect([...errors, ...foreign]).toEqual([]);
    },
  );

  test('[EMBED-5] /embedding copies its code, and fits 320 pixels', async () => {
    const { page } = await openPage({
      viewport: { width: 320, height: 480 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${server.url}/hvad-saa/embedding?lang=${lang}`);
    await page.getByRole('button', { name: words.copy }).click();
    await page.getByText(words.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#snippet').textContent());
    expect(copied).toContain(`${server.url}/hvad-saa/widget.js`);
    for (const way of ways) {
      await page.getByLabel(words.way).selectOption(way);
      await expectNoSidewaysScroll(page, way);
    }
  });
});
