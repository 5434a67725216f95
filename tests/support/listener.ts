/// <reference lib="dom" />
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the live region has been given, in its order. */
    heard?: string[];
  }
}

/**
 * Hears what a screen reader is told by the chat's live region, from the first word on: each new paragraph once. To be
 * called before the page is opened.
 */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    window.heard = heard;
    const follow = (region: Node) =>
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) heard.push(node.textContent ?? '');
      }).observe(region, { childList: true, subtree: true, characterData: true });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      const seen = new WeakSet<Element>();
      new MutationObserver(() => {
        for (const region of root.querySelectorAll('[aria-live=polite]'))
          if (!seen.has(region)) {
            seen.add(region);
            for (const child of region.children) heard.push(child.textContent ?? '');
            follow(region);
          }
      }).observe(root, { childList: true, subtree: true });
      return root;
    };
  });
  return () => page.evaluate(() => window.heard ?? []);
}
