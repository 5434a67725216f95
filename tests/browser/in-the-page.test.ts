/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { widget } from '../support/guide.ts';
import { type Host, hostPage, inPage, openHost, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let host: Host;

beforeAll(async () => {
  const script = () => `<script type="module" src="${server.url}/widget.js"></script>`;
  host = await startHost(() => ({
    '/': hostPage(`${script()}<button id="mine">Mine</button><hvad-saa websocket></hvad-saa>`),
    '/inline': hostPage(
      `<style>hvad-saa { display: block; height: 640px }</style>${script()}
      <p>Before</p><hvad-saa mode="inline" websocket></hvad-saa><p id="after">After</p>`,
    ),
    '/styled': hostPage(
      `${script()}<footer dir="rtl" style="text-align: center; text-indent: 2em; text-transform: uppercase; white-space: nowrap"><hvad-saa websocket></hvad-saa></footer>`,
    ),
    '/zoomed': hostPage(`<style>body { zoom: 1.25 }</style>${script()}<hvad-saa websocket></hvad-saa>`),
  }));
  server = await startServer({ allowedOrigins: [host.url] });
});
afterAll(async () => {
  await server.close();
  host.close();
});

test('[ELEMENT-4] moves nothing of its page', async () => {
  for (const path of ['/', '/inline']) {
    const { page } = await openPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { entryType, duration } of list.getEntries()) seen.push(`${entryType} ${duration}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(host.url + path);
    const button = page.locator('hvad-saa').locator(path === '/' ? 'button' : '.option');
    await button.first().waitFor();
    if (path === '/') await button.first().click();
    await page.locator('.option').first().waitFor();
    expect(await page.evaluate('seen')).toEqual([]);
  }
});

test('[ELEMENT-4] is not printed over its page, and is printed within it', async () => {
  const { page } = await openHost(`${host.url}/`);
  await inPage(page, (element) => element.open());
  const panel = page.locator('hvad-saa .panel');
  await panel.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await panel.isVisible()).toBe(false);
  expect(await page.locator('hvad-saa button').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await panel.isVisible()).toBe(true);
  await page.goto(`${host.url}/inline`);
  await panel.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await panel.isVisible()).toBe(true);
});

test('[ELEMENT-5] stands in the text of its page, wide and at 320 pixels', async () => {
  for (const viewport of [
    { width: 1000, height: 800 },
    { width: 320, height: 256 },
  ]) {
    const { page } = await openPage({ viewport });
    await page.goto(`${host.url}/inline`);
    await page.locator('.option').first().waitFor();
    const [chat, after] = [
      await page.locator('hvad-saa .panel').boundingBox(),
      await page.locator('#after').boundingBox(),
    ];
    expect((chat?.y ?? 0) + (chat?.height ?? 0)).toBeLessThanOrEqual(after?.y ?? 0);
    expect(await page.getByRole('button', { name: widget.da.close }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expectNoSidewaysScroll(page, 'inline');
    await expectAccessible(page, 'inline');
  }
});

test('[ELEMENT-7] fits the window of a page that is zoomed by itself, and of one that is higher than the panel', async () => {
  for (const { path, height } of [
    { path: '/zoomed', height: 800 },
    { path: '/', height: 1200 },
  ]) {
    const { page } = await openPage({ viewport: { width: 1024, height } });
    await page.goto(host.url + path);
    await inPage(page, (element) => element.open());
    await page.locator('.option').first().waitFor();
    const panel = await page.locator('hvad-saa .panel').boundingBox();
    const launcher = await page.getByRole('button', { name: widget.da.launcher.open }).boundingBox();
    expect(panel?.y, path).toBeGreaterThanOrEqual(16);
    expect((panel?.y ?? 0) + (panel?.height ?? 0), path).toBeLessThanOrEqual(launcher?.y ?? 0);
    expect((launcher?.y ?? 0) - (panel?.y ?? 0) - (panel?.height ?? 0), path).toBeLessThan(20);
  }
});

test('[ELEMENT-7] takes over no direction, alignment or wrapping from the text around it', async () => {
  const { page } = await openHost(`${host.url}/styled`);
  await inPage(page, (element) => element.open());
  await page.locator('.option').first().waitFor();
  const styles = await page.locator('.say p').evaluate((text) => {
    const { direction, textAlign, textIndent, textTransform, whiteSpace } = getComputedStyle(text);
    return { direction, textAlign, textIndent, textTransform, whiteSpace };
  });
  expect(styles).toEqual({
    direction: 'ltr',
    textAlign: 'start',
    textIndent: '0px',
    textTransform: 'none',
    whiteSpace: 'normal',
  });
  const wider = await page.locator('.scroll').evaluate((part) => part.scrollWidth - part.clientWidth);
  expect(wider).toBe(0);
});
