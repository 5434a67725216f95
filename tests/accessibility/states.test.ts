/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { axeTags, expectNoSidewaysScroll, openPage } from '../support/browser.ts';
import { launch } from '../support/chromium.ts';
import { button, heading, widget, wordsOf } from '../support/guide.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
const words = wordsOf('da', topic);
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** From the menu over a question to an outcome with all of it unfolded, with a look at every state. */
async function throughStates(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto(`${server.url}/?lang=da`);
  await look('closed');
  await button(page, widget.da.launcher.open).click();
  await button(page, words.stage('before')).waitFor();
  await look('menu');
  await page.getByLabel(widget.da.ask.label).fill('010190-1234');
  await page.keyboard.press('Enter');
  await page.locator('#masked').waitFor();
  await look('personal data is hidden');
  await button(page, widget.da.masked.edit).click();
  await page.getByLabel(widget.da.ask.label).fill('x'.repeat(501));
  await look('question too long');
  await page.getByLabel(widget.da.ask.label).fill('');
  await button(page, words.stage('before')).click();
  await button(page, words.title).click();
  await button(page, words.option('purpose', 'just-in-case')).click();
  await page.getByRole('article', { name: words.outcome('no-purpose') }).waitFor();
  await page.locator('.suggestions').waitFor();
  await page.locator('.outcome .term').first().click();
  await page.locator('.definition dl').waitFor();
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await look('outcome, unfolded');
  await page.locator('.answered .change').first().click();
  await heading(page, words.question('purpose')).waitFor();
  await look('an answer is changed');
  await button(page, widget.da.startOver).click();
  await button(page, widget.da.startOverQuestion.yes).waitFor();
  await look('asked before starting over');
}

/** AA alone: the red of Det Fælles Designsystem with white has 5.9:1, borger.dk's green on a notice 6.6:1. */
const isLesser = (html: string) => html.includes('tool danger') || html.includes(widget.da.masked.edit);

// contrast.test.ts weighs the colours of every theme; this looks for pairs that it does not know of
test.each(['virk light', 'borger dark'])(
  '[WIDGET-2] [ACCESS-2] in "%s", axe finds nothing in any state, and every text has AAA contrast',
  async (theme) => {
    const { page } = await openPage();
    await throughStates(page, async (state) => {
      await page
        .locator('hvad-saa')
        .evaluate((element, value) => element.setAttribute('theme', value), theme);
      // a button that is pointed at is not the state of all
      await page.mouse.move(0, 0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(axeTags)
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes
          .map(({ html }) => html)
          .filter((html) => id !== 'color-contrast-enhanced' || !isLesser(html))
          .map((html) => `${id}: ${html.slice(0, 150)}`),
      );
      expect.soft(found, state).toEqual([]);
    });
  },
);

/** What of the chat is cut off: it holds more than it shows, and does not scroll. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const roots: ShadowRoot[] = [];
    const collect = (root: ParentNode) => {
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot) {
          roots.push(shadowRoot);
          collect(shadowRoot);
        }
    };
    collect(document);
    return roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
      .filter((element) => !element.closest('.visually-hidden') && element.clientWidth > 0)
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight, tagName }) => {
        const taller = scrollHeight > clientHeight + 1 && tagName === 'BUTTON';
        return scrollWidth > clientWidth + 1 || taller;
      })
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName}.${className} ${textContent?.trim().slice(0, 40)}`,
      );
  });

/** WCAG 1.4.12: what must be bearable. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

async function adoptEverywhere(page: Page, css: string): Promise<void> {
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      // after the styles that the element adopts for itself
      queueMicrotask(() => root.adoptedStyleSheets.push(sheet));
      return root;
    };
  }, css);
}

test.each([
  ['text spacing as in 1.4.12', spacing, 320],
  ['text spacing as in 1.4.12', spacing, 960],
  ['text of twice the size', ':root { font-size: 200% }', 640],
])('[ACCESS-5] %s: nothing is cut off, and nothing scrolls sideways (%#)', async (_, css, width) => {
  const { page } = await openPage({ viewport: { width, height: 640 } });
  await adoptEverywhere(page, css);
  await throughStates(page, async (state) => {
    await expectNoSidewaysScroll(page, state);
    expect.soft(await cutOff(page), state).toEqual([]);
  });
});

test('[ACCESS-5] whoever has set the browser to large text can read and write in a window of common height', async () => {
  const browser = await launch(inject('chromium'), '--blink-settings=defaultFontSize=32');
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 620 } });
  await page.goto(`${server.url}/?lang=en&topic=${topic}`);
  await button(page, widget.en.launcher.open).click();
  const texts = wordsOf('en', topic);
  const option = button(page, texts.option('purpose', 'just-in-case'));
  for (const control of [option, page.getByLabel(widget.en.ask.label)])
    await expect
      .poll(async () => {
        await control.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
        return shareSeen(control);
      })
      .toBeGreaterThan(0.9);
  await option.click();
  await heading(page, texts.outcome('no-purpose')).waitFor();
});

/** How much of it is within the window and within what scrolls around it. */
const shareSeen = (control: Locator) =>
  control.evaluate(
    (element) =>
      new Promise<number>((resolve) =>
        new IntersectionObserver(([entry]) => resolve(entry?.intersectionRatio ?? 0)).observe(element),
      ),
  );

test('[ACCESS-5] every control but a word within a text is at least 44 pixels high and wide', async () => {
  const { page } = await openPage();
  await throughStates(page, async (state) => {
    const controls = await page.locator('hvad-saa').locator('button:not(.term), summary, textarea').all();
    for (const control of controls) {
      const box = await control.boundingBox();
      const name = `${state}: ${(await control.textContent())?.trim()}`;
      if (box) expect.soft(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
    }
  });
});

test('[ACCESS-7] a question that is too long says so at its field, and aloud when it is sent', async () => {
  const { page } = await openPage();
  await page.goto(server.url);
  await button(page, widget.da.launcher.open).click();
  const field = page.getByLabel(widget.da.ask.label);
  await field.fill('x'.repeat(501));
  const tooLong = widget.da.ask.tooLong.replace('{count}', '1');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const descriptions = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()));
  expect(descriptions).toContain(tooLong);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.announcer').textContent()).toBe(tooLong);
});

test.each(['reduce', 'no-preference'] as const)(
  '[ACCESS-5] where motion is "%s", the panel moves only if it may',
  async (reducedMotion) => {
    const { page } = await openPage({ reducedMotion });
    await page.goto(server.url);
    await button(page, widget.da.launcher.open).click();
    await page.locator('dialog.panel').waitFor();
    const animation = await page
      .locator('dialog.panel')
      .evaluate((panel) => getComputedStyle(panel).animationName);
    expect(animation).toBe(reducedMotion === 'reduce' ? 'none' : 'appear');
  },
);
