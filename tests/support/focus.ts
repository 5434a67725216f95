/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What has the focus, through all shadow roots, and how that is seen. */
export interface Focus {
  /** Its name as far as its text or label gives it. */
  name: string;
  /** Whether it is drawn around. */
  outlined: boolean;
  /** Whether something of another part of the page lies over its middle (WCAG 2.4.11), or it is out of sight. */
  hidden: boolean;
}

export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', outlined: true, hidden: false };
    // a text that breaks over two lines has two boxes
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
    let top = document.elementFromPoint(...middle);
    while (top?.shadowRoot) {
      const inner = top.shadowRoot.elementFromPoint(...middle);
      if (!inner || inner === top) break;
      top = inner;
    }
    const label = element.ariaLabel ?? element.textContent?.trim().replace(/\s+/g, ' ');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: label || (element as HTMLInputElement).labels?.[0]?.textContent?.trim() || element.tagName,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      hidden: !top || !element.contains(top),
    };
  });
}

/** The words that the focus stands on, through all shadow roots. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });
}
