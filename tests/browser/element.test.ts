/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openPage } from '../support/browser.ts';
import { starting, translators, widget, wordsOf } from '../support/guide.ts';
import { type Host, hostPage, inPage, openHost, startHost } from '../support/host.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const other = 'during.sickness-absence';
const texts = translators.da.topic(topic);
let server: TestServer;
let host: Host;

beforeAll(async () => {
  const script = () => `<script type="module" src="${server.url}/widget.js"></script>`;
  host = await startHost(() => ({
    '/': hostPage(`${script()}<button id="mine">Mine</button><hvad-saa websocket></hvad-saa>`),
    '/languages': hostPage(
      `${script()}
      <hvad-saa id="of-the-page"></hvad-saa>
      <div lang="EN-GB"><hvad-saa id="of-its-part"></hvad-saa></div>
      <div lang="en"><hvad-saa id="its-own" lang="da"></hvad-saa></div>
      <div lang="de"><hvad-saa id="unknown"></hvad-saa></div>`,
    ),
    '/later': hostPage('<hvad-saa websocket></hvad-saa>'),
    '/two': hostPage(
      `${script()}
      <hvad-saa id="one" mode="inline" topic="${topic}" websocket></hvad-saa>
      <hvad-saa id="two" mode="inline" topic="${other}" websocket></hvad-saa>
      <hvad-saa mode="inline" websocket></hvad-saa>
      <hvad-saa mode="inline" websocket></hvad-saa>`,
    ),
  }));
  server = await startServer({ allowedOrigins: [host.url] });
});
afterAll(async () => {
  await server.close();
  host.close();
});

const option = (question: string, id: string) => starting(wordsOf('da', topic).option(question, id));
const question = (page: Page) => page.getByRole('heading', { name: texts.questions.purpose?.text ?? '' });

test('[ELEMENT-1] is opened, led to a topic and closed by its page, and tells it so', async () => {
  const { page, events, errors } = await openHost(`${host.url}/`);
  await page.locator('#mine').focus();
  await inPage(page, (element) => element.start('before.unsuccessful-applicants'));
  await question(page).waitFor();
  expect(await inPage(page, (element) => element.hasAttribute('open'))).toBe(true);
  await page.getByRole('button', { name: option('purpose', 'just-in-case') }).click();
  await page.getByRole('heading', { name: texts.outcomes['no-purpose']?.title ?? '' }).waitFor();
  await expect.poll(events).toEqual([
    ['hvad-saa-open', 'hvad-saa', null],
    ['hvad-saa-outcome', 'hvad-saa', { topic, outcome: 'no-purpose', verdict: 'not-allowed' }],
  ]);
  await inPage(page, (element) => element.close());
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await inPage(page, (element) => element.hasAttribute('open'))).toBe(false);
  expect(await events()).toHaveLength(3);
  // an outcome that is only shown again is no news
  await page.reload();
  await inPage(page, (element) => element.open());
  await page.getByRole('heading', { name: texts.outcomes['no-purpose']?.title ?? '' }).waitFor();
  expect(await events()).toEqual([['hvad-saa-open', 'hvad-saa', null]]);
  expect(errors).toEqual([]);
});

test('[ELEMENT-1] the attribute opens without taking the focus, the method takes it along', async () => {
  const { page } = await openHost(`${host.url}/`);
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
  await page.locator('#mine').focus();
  await inPage(page, (element) => element.toggleAttribute('open', true));
  await page.getByRole('dialog').waitFor();
  expect(await focused()).toBe('mine');
  await inPage(page, (element) => element.open());
  await expect.poll(focused).toBe('hvad-saa');
  await inPage(page, (element) => element.removeAttribute('open'));
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('[ELEMENT-1] takes properties as frameworks set them, before it is defined too', async () => {
  const { page } = await openHost(`${host.url}/later`);
  await inPage(page, (element) => {
    Object.assign(element, { topic: 'before.unsuccessful-applicants', open: true });
  });
  await page.addScriptTag({ type: 'module', url: `${server.url}/widget.js` });
  await question(page).waitFor();
  expect(await inPage(page, (element) => element.getAttribute('topic'))).toBe(topic);
  await inPage(page, (element) => {
    element.open = false;
  });
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await inPage(page, (element) => element.open());
  await page.getByRole('dialog').waitFor();
});

test('[ELEMENT-1] asks what its page gives it, through the same shield', async () => {
  const { page } = await openHost(`${host.url}/`);
  await inPage(page, (element) => element.ask('Må vi gemme ansøgninger fra dem, der fik afslag?'));
  await page.getByText(widget.da.youWrote).waitFor();
  await inPage(page, (element) => element.ask('Må vi gemme CPR 010190-1234?'));
  await page.getByText(widget.da.masked.why).waitFor();
});

test('[ELEMENT-1] does what it is told before it stands in the page', async () => {
  const { page } = await openHost(`${host.url}/`);
  await page.evaluate(() => {
    const element = document.createElement('hvad-saa');
    element.id = 'second';
    void element.start('before.unsuccessful-applicants');
    document.body.append(element);
  });
  await question(page).waitFor();
  await page.evaluate(() => {
    document.querySelector('#second')?.remove();
    const element = document.createElement('hvad-saa');
    element.id = 'third';
    void element.ask('Må vi gemme ansøgninger fra dem, der fik afslag?');
    document.body.append(element);
  });
  await page.getByText(widget.da.youWrote).waitFor();
});

test('[ELEMENT-1] speaks the language that it stands in, as far as it knows it', async () => {
  const { page } = await openHost(`${host.url}/languages`);
  const words = (id: string) => page.locator(`#${id} button`).textContent();
  expect(await words('of-the-page')).toBe(widget.da.launcher.open);
  expect(await words('of-its-part')).toBe(widget.en.launcher.open);
  expect(await words('its-own')).toBe(widget.da.launcher.open);
  expect(await words('unknown')).toBe(widget.da.launcher.open);
});

test('[ELEMENT-2] widgets of one page do not mix', async () => {
  const { page, errors } = await openHost(`${host.url}/two`);
  const one = page.locator('#one');
  const two = page.locator('#two');
  await one.getByRole('button', { name: option('purpose', 'just-in-case') }).click();
  await one.getByRole('heading', { name: texts.outcomes['no-purpose']?.title ?? '' }).waitFor();
  const otherTitle = translators.da.topic(other).title;
  await two.getByText(otherTitle, { exact: true }).first().waitFor();
  expect(await two.getByText(texts.title, { exact: true }).count()).toBe(0);
  // the third and fourth have no id; each has a conversation of its own
  const menus = page.locator('hvad-saa:not([id])');
  await menus.nth(0).locator('.option').first().click();
  await menus.nth(0).locator('.answered').waitFor();
  await menus.nth(1).locator('.option').nth(1).click();
  await menus.nth(1).locator('.answered').waitFor();
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => !key.endsWith(' topics'))
      .map(([key, value]) => [key, JSON.parse(value).conversation]),
  );
  expect(new Set(kept.map(([key]) => key)).size).toBe(3);
  expect(new Set(kept.map(([, conversation]) => conversation)).size).toBe(3);
  await page.reload();
  await one.getByRole('heading', { name: texts.outcomes['no-purpose']?.title ?? '' }).waitFor();
  await two.getByText(otherTitle, { exact: true }).first().waitFor();
  await expectAccessible(page, 'four widgets');
  expect(errors).toEqual([]);
});

test('[ELEMENT-3] taken out of the page and put back, it goes on, and leaves nothing behind', async () => {
  const { page } = await openPage();
  // Counts the listeners that stay on what outlives the element.
  await page.addInitScript(() => {
    let listeners = 0;
    const count = (target: EventTarget) => {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = function (...args: Parameters<EventTarget['addEventListener']>) {
        listeners++;
        return addEventListener.apply(this, args);
      };
      target.removeEventListener = function (...args: Parameters<EventTarget['removeEventListener']>) {
        listeners--;
        return removeEventListener.apply(this, args);
      };
    };
    count(window);
    count(document);
    count(MediaQueryList.prototype);
    Object.assign(window, { listeners: () => listeners });
  });
  const open = new Set<string>();
  let opened = 0;
  page.on('websocket', (socket) => {
    const id = `${opened++}`;
    open.add(id);
    socket.on('close', () => open.delete(id));
  });
  await page.goto(`${host.url}/`);
  await inPage(page, (element) => element.start('before.unsuccessful-applicants'));
  await page.getByRole('button', { name: option('purpose', 'document-the-process') }).click();
  const second = page.getByRole('heading', { name: texts.questions['how-long']?.text ?? '' });
  await second.waitFor();
  const takeOut = () =>
    inPage(page, (element) => {
      Object.assign(window, { taken: element });
      element.remove();
    });
  const putBack = () => page.evaluate('document.body.append(taken); taken.open()');
  const listeners = () => page.evaluate('listeners()');

  await takeOut();
  await expect.poll(() => open.size).toBe(0);
  const left = await listeners();
  for (let round = 0; round < 3; round++) {
    await putBack();
    await second.waitFor();
    await expect.poll(() => open.size).toBe(1);
    await takeOut();
    await expect.poll(() => open.size).toBe(0);
  }
  expect(await listeners()).toBe(left);
  expect(opened).toBe(4);
});

test('[ELEMENT-3] taken out while an answer is under way, it leaves no timer behind', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => {
    const { setTimeout, clearTimeout } = window;
    const running = new Set<unknown>();
    Object.assign(window, {
      running,
      setTimeout(action: () => void, ms?: number) {
        const timer = setTimeout(() => {
          running.delete(timer);
          action();
        }, ms);
        running.add(timer);
        return timer;
      },
      clearTimeout(timer: number) {
        running.delete(timer);
        clearTimeout(timer);
      },
    });
  });
  let swallowed = 0;
  await page.routeWebSocket('**/socket.io/**', (line) => {
    const server = line.connectToServer();
    line.onMessage((message) => {
      if (message.includes('["answer",')) swallowed++;
      else server.send(message);
    });
  });
  await page.goto(`${host.url}/`);
  await inPage(page, (element) => element.start('before.unsuccessful-applicants'));
  await page.getByRole('button', { name: option('purpose', 'just-in-case') }).click();
  await expect.poll(() => swallowed).toBe(1);
  await inPage(page, (element) => element.remove());
  // what was being read aloud is taken back after five seconds
  await expect.poll(() => page.evaluate('running.size')).toBe(0);
});
