/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { starting, widget, wordsOf } from '../support/guide.ts';
import { startProxyWithoutWebSocket, startSlowLine } from '../support/proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = wordsOf('da', topic);
const option = starting(words.option('purpose', 'just-in-case'));
const outcome = words.outcome('no-purpose');
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ basePath: '/tools/hvad-saa/' });
});
afterAll(() => server.close());

test('[BASE-1] [SOCK-9] below a path, behind a proxy that strips nothing and knows no WebSocket', async () => {
  const proxy = await startProxyWithoutWebSocket(server.url);
  const { page, foreign } = await openPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/tools/hvad-saa/')) outside.push(request.url());
  });
  await page.goto(`${proxy.url}/tools/hvad-saa/?topic=${topic}`);
  await page.getByRole('button', { name: widget.da.launcher.open }).click();
  await page.getByRole('button', { name: option }).click();
  await page.getByRole('heading', { name: outcome }).waitFor();
  await page.locator('.term').first().click();
  await page.locator('.definition dl').waitFor();
  expect([...outside, ...foreign]).toEqual([]);
  proxy.close();
});

test('[SOCK-13] on a slow line an answer begins to show before it is complete', async () => {
  const line = await startSlowLine(server.url);
  const { page } = await openPage();
  let streams = false;
  page.on('websocket', (socket) => socket.on('framereceived', () => (streams = true)));
  await page.goto(`${line.url}/tools/hvad-saa/?topic=${topic}`);
  await page.getByRole('button', { name: widget.da.launcher.open }).click();
  await page.getByRole('button', { name: option }).waitFor();
  // the card itself is here before the answer that it shows, and polling would bring an answer as a whole
  await page.waitForLoadState('networkidle');
  await expect.poll(() => streams).toBe(true);
  line.stopBefore('"kind":"suggestions"');
  await page.getByRole('button', { name: option }).click();
  await page.getByRole('heading', { name: outcome }).waitFor();
  expect(await page.locator('.suggestions').count()).toBe(0);
  line.goOn();
  await page.locator('.suggestions').waitFor();
  line.close();
});

test('[ASK-10] the field is there when its place is known, so that it never moves from under what is typed', async () => {
  const line = await startSlowLine(server.url);
  const { page } = await openPage();
  line.stopBefore('"kind":"question"');
  await page.goto(`${line.url}/tools/hvad-saa/`);
  await page.getByRole('button', { name: widget.da.launcher.open }).click();
  await page.locator('.loading, .say').first().waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  line.goOn();
  await page.getByRole('textbox').pressSequentially('Må vi');
  await page.getByRole('button', { name: starting(words.stage('before')) }).waitFor();
  await page.keyboard.type(' gemme dem?');
  expect(await page.getByRole('textbox').inputValue()).toBe('Må vi gemme dem?');
  line.close();
});
