/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yourData from '../../locales/da/your-data.json' with { type: 'json' };
import { expectAccessible, openPage } from '../support/browser.ts';
import { starting, widget, wordsOf } from '../support/guide.ts';
import { type Host, hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = wordsOf('da', topic);
let server: TestServer;
/** A site whose pages may embed the widget, under the strictest policy that lets it in, and one whose may not. */
let intranet: Host;
let stranger: Host;

beforeAll(async () => {
  const element = (attributes = '') =>
    hostPage(
      `<script type="module" src="${server.url}/widget.js"></script><hvad-saa topic="${topic}" ${attributes}></hvad-saa>`,
    );
  const pages = () => ({
    '/': element(),
    '/inline': element('mode="inline"'),
    '/websocket': element('websocket'),
    '/frame': hostPage(`<iframe title="Hvad så?" src="${server.url}/embed?topic=${topic}"></iframe>`),
  });
  const policy = () =>
    `default-src 'none'; script-src ${server.url}; connect-src ${server.url} ${server.url.replace('http', 'ws')}; frame-src ${server.url}; require-trusted-types-for 'script'`;
  const strictest = () =>
    `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; require-trusted-types-for 'script'`;
  intranet = await startHost(pages, (path) => (path === '/' ? strictest() : policy()));
  stranger = await startHost(pages);
  server = await startServer({ allowedOrigins: [intranet.url] });
});
afterAll(async () => {
  await server.close();
  intranet.close();
  stranger.close();
});

async function leadToOutcome(page: Pick<Page, 'getByRole'>): Promise<void> {
  await page.getByRole('button', { name: starting(words.option('purpose', 'just-in-case')) }).click();
  await page.getByRole('heading', { name: words.outcome('no-purpose') }).waitFor();
}

const openChat = (page: Page) => page.getByRole('button', { name: widget.da.launcher.open }).click();

/** A page that also collects what its policy was violated by. */
async function openStrictPage() {
  const opened = await openPage();
  const sockets: string[] = [];
  opened.page.on('websocket', (socket) => sockets.push(socket.url()));
  await opened.page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`violated ${violatedDirective}: ${blockedURI}`),
    );
  });
  return { ...opened, sockets };
}

describe('on a page of a listed origin', () => {
  test('[EMBED-1] runs under default-src none, the server alone for script and connection, and trusted types', async () => {
    const { context, page, errors, sockets } = await openStrictPage();
    await page.goto(intranet.url);
    await openChat(page);
    await leadToOutcome(page);
    // terms of art are fetched from the server as well
    await page.locator('.term').first().click();
    await page.locator('.definition dl').waitFor();
    await expectAccessible(page, 'on a page of another origin');
    // so is the notice on the user's own data, which can be taken along as a file
    await page.getByRole('button', { name: widget.da.yourData.open }).click();
    await page.locator('.your-data .folded').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: yourData.takeAlong }).click();
    expect(await (await download).failure()).toBeNull();
    expect(errors).toEqual([]);
    expect(sockets).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('[EMBED-1] goes by WebSocket where the page says that its policy lets it', async () => {
    const { page, errors, sockets } = await openStrictPage();
    await page.goto(`${intranet.url}/websocket`);
    await openChat(page);
    await leadToOutcome(page);
    expect(errors).toEqual([]);
    expect(sockets).toHaveLength(1);
  });

  test('[EMBED-2] stands in an iframe, and tells the page how high it would like to be', async () => {
    const { page, errors } = await openStrictPage();
    await page.addInitScript(() => {
      const heights: unknown[] = [];
      Object.assign(window, { heights });
      addEventListener('message', ({ origin, data }) => heights.push([origin, data]));
    });
    await page.goto(`${intranet.url}/frame`);
    await leadToOutcome(page.frameLocator('iframe'));
    const messages = async () =>
      (await page.evaluate('heights')) as [string, { type: string; height: number }][];
    await expect.poll(async () => (await messages()).length).toBeGreaterThan(1);
    for (const [origin, { type }] of await messages()) {
      expect(origin).toBe(server.url);
      expect(type).toBe('hvad-saa-height');
    }
    // an outcome is higher than a question
    const heights = (await messages()).map(([, { height }]) => height);
    expect(heights.at(-1)).toBeGreaterThan(heights[0] ?? 0);
    expect(errors).toEqual([]);
  });

  test('[EMBED-2] asks for what it needs and no more, also where the answer stands beside the conversation', async () => {
    const { page, errors } = await openPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(() => {
      const heights: number[] = [];
      Object.assign(window, { heights });
      addEventListener('message', ({ data }) => {
        const frame = document.querySelector('iframe');
        if (!frame || data?.type !== 'hvad-saa-height') return;
        heights.push(data.height);
        frame.height = data.height;
      });
    });
    await page.goto(`${intranet.url}/frame`);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.width = '1200';
    });
    const frame = page.frameLocator('iframe');
    const settled = async () => {
      const heights = async () => (await page.evaluate('heights')) as number[];
      for (let before = -1; before !== (await heights()).length; await page.waitForTimeout(500))
        before = (await heights()).length;
      return (await heights()).at(-1) ?? 0;
    };
    await frame.locator('.no-answer-yet').waitFor({ state: 'attached' });
    expect(await settled()).toBeLessThan(900);
    expect(await frame.locator('.scroll').evaluate((part) => part.scrollHeight - part.clientHeight)).toBe(0);
    await leadToOutcome(frame);
    const card = frame.locator('.outcome');
    await expect.poll(async () => (await card.boundingBox())?.x ?? 0).toBeGreaterThan(600);
    await frame.locator('.suggestions').waitFor();
    expect(await settled()).toBeLessThan(1200);
    for (const part of [card, frame.locator('.scroll')])
      expect(await part.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    // what was unfolded and is folded again needs less
    const before = await settled();
    const sources = frame.locator('details.pamphlet summary');
    await sources.click();
    expect(await settled()).toBeGreaterThan(before);
    await sources.click();
    expect(await settled()).toBe(before);
    expect(errors).toEqual([]);
  });
});

describe('on a page of any other origin', () => {
  test.each(['', '/inline', '/websocket'])(
    '[EMBED-3] %s is refused in words for both the user and the developer',
    async (path) => {
      const { page, errors } = await openStrictPage();
      await page.goto(stranger.url + path);
      if (path !== '/inline') await openChat(page);
      await page.getByText(widget.da.refused).waitFor();
      await expectAccessible(page, 'refused');
      const told = errors.filter((error) => error.startsWith('hvad-saa:'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(server.url);
      expect(told[0]).toContain(stranger.url);
      expect(told[0]).toContain('ALLOWED_ORIGINS');
    },
  );

  test('[EMBED-3] has no frame either', async () => {
    const { page, errors } = await openStrictPage();
    await page.goto(`${stranger.url}/frame`);
    await expect.poll(() => errors.join()).toContain('frame-ancestors');
    expect(await page.frameLocator('iframe').locator('hvad-saa').count()).toBe(0);
  });
});
