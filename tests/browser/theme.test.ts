/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { button, widget } from '../support/guide.ts';
import { type Host, hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** The text of the light chat and of the dark one. */
const [black, white] = ['rgb(26, 26, 26)', 'rgb(245, 245, 245)'];
let server: TestServer;
let intranet: Host;

beforeAll(async () => {
  const pages = () => {
    const element = `<script type="module" src="${server.url}/widget.js"></script><hvad-saa></hvad-saa>`;
    return {
      '/': hostPage(element),
      '/both': hostPage(`<style>:root { color-scheme: light dark }</style>${element}`),
      '/own': hostPage(
        `<style>hvad-saa { --hvad-saa-color-primary: rgb(91, 45, 130) } hvad-saa::part(option) { border-radius: 24px }</style>${element}`,
      ),
    };
  };
  intranet = await startHost(pages);
  server = await startServer({ allowedOrigins: [intranet.url] });
});
afterAll(async () => {
  await server.close();
  intranet.close();
});

test('[LOOK-2] the chat is dark where its page is, and a theme has the last word', async () => {
  const { page } = await openPage({ colorScheme: 'dark' });
  const open = async (path: string) => {
    await page.goto(intranet.url + path);
    const launcher = button(page, widget.da.launcher.open);
    if ((await launcher.getAttribute('aria-expanded')) !== 'true') await launcher.click();
    await page.locator('.panel').waitFor();
  };
  const ink = () => page.locator('.panel').evaluate((panel) => getComputedStyle(panel).color);
  const choose = (theme: string) =>
    page.locator('hvad-saa').evaluate((element, value) => element.setAttribute('theme', value), theme);

  await open('/');
  expect(await ink()).toBe(black);
  await choose('borger dark');
  expect(await ink()).toBe(white);
  await open('/both');
  expect(await ink()).toBe(white);
  await choose('light');
  expect(await ink()).toBe(black);
  await page.goto(`${server.url}/embed?lang=da&theme=dark`);
  await page.locator('.panel').waitFor();
  expect(await ink()).toBe(white);
});

test('[LOOK-2] a page sets colours and styles parts', async () => {
  const { page } = await openPage();
  await page.goto(`${intranet.url}/own`);
  const launcher = button(page, widget.da.launcher.open);
  expect(await launcher.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(91, 45, 130)',
  );
  await launcher.click();
  const option = page.locator('.option').first();
  expect(await option.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('24px');
});
