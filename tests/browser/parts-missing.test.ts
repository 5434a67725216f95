/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/browser.ts';
import { starting, widget, wordsOf } from '../support/guide.ts';
import { type Host, hostPage, inPage, openHost, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = wordsOf('da', topic);
let server: TestServer;
let host: Host;

beforeAll(async () => {
  const script = () => `<script type="module" src="${server.url}/widget.js"></script>`;
  host = await startHost(() => ({
    '/': hostPage(`${script()}<button id="mine">Mine</button><hvad-saa websocket></hvad-saa>`),
  }));
  server = await startServer({ allowedOrigins: [host.url] });
});
afterAll(async () => {
  await server.close();
  host.close();
});

test.each(['chat', 'widget'])(
  '[WIDGET-9] where %s-*.js cannot be fetched, the launcher says so, and the chat counts as closed',
  async (chunk) => {
    const { page, events } = await openHost(`${host.url}/`);
    await page.route(`**/assets/${chunk}-*`, (route) => route.abort());
    await page.getByRole('button', { name: widget.da.launcher.open }).click();
    const failed = page.getByRole('button', { name: widget.da.launcher.failed });
    await failed.waitFor();
    expect(await failed.getAttribute('aria-expanded')).toBe('false');
    expect(await inPage(page, (element) => element.hasAttribute('open'))).toBe(false);
    expect(await inPage(page, (element) => element.shadowRoot?.childElementCount)).toBe(1);
    expect(await events()).toEqual([
      ['hvad-saa-open', 'hvad-saa', null],
      ['hvad-saa-close', 'hvad-saa', null],
    ]);
    await expectAccessible(page, 'failed');
    // what loads again opens
    await page.unroute(`**/assets/${chunk}-*`);
    await page.reload();
    await page.getByRole('button', { name: widget.da.launcher.open }).click();
    await page.locator('.option').first().waitFor();
  },
);

test('[WIDGET-9] while the chat is on its way, the launcher shows it, and a second press calls it off', async () => {
  const { page } = await openHost(`${host.url}/`);
  const arrival = Promise.withResolvers<void>();
  await page.route('**/assets/chat-*', async (route) => {
    await arrival.promise;
    await route.continue();
  });
  const launcher = page.getByRole('button', { name: widget.da.launcher.open, exact: true });
  const sign = () => launcher.evaluate((button) => getComputedStyle(button, '::after').content);
  await launcher.click();
  expect(await sign()).toContain('…');
  expect(await launcher.getAttribute('aria-expanded')).toBe('true');
  await launcher.click();
  expect(await sign()).toBe('none');
  await launcher.click();
  arrival.resolve();
  await page.locator('.option').first().waitFor();
  expect(await sign()).toBe('none');
});

test('[WIDGET-7] where the answer card cannot be fetched, the answer is shown plainly', async () => {
  const { page } = await openHost(`${host.url}/`);
  await page.route('**/assets/answer-*', (route) => route.abort());
  await inPage(page, (element) => element.start('before.unsuccessful-applicants'));
  await page.getByRole('button', { name: starting(words.option('purpose', 'just-in-case')) }).click();
  const title = page.getByRole('heading', { name: words.outcome('no-purpose') });
  await title.waitFor();
  await expect.poll(() => title.evaluate((heading) => heading.matches(':focus'))).toBe(true);
  await page.getByText(widget.da.verdicts['not-allowed'], { exact: true }).waitFor();
  await expectAccessible(page, 'without its card');
});
