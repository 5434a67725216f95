/// <reference lib="dom" />
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import type { HvadSaa } from '../../client/api.ts';
import { openPage } from './browser.ts';
import { listen } from './port.ts';

export interface Host {
  url: string;
  close(): void;
}

/** A web site of someone else's: what it serves at each path, under a policy of its own. */
export async function startHost(
  pages: () => Record<string, string>,
  policy: (path: string) => string = () => '',
): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname;
    const page = pages()[path];
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeader('content-type', type);
    if (policy(path)) response.setHeader('content-security-policy', policy(path));
    response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  const { url } = await listen(server);
  return {
    url,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page in Danish with the given body. */
export function hostPage(body: string): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Intranet</title></head><body><main><h1>Intranet</h1>${body}</main></body></html>`;
}

/** Opens a page of a host and collects the events that the element sends to it. */
export async function openHost(url: string) {
  const opened = await openPage();
  await opened.page.addInitScript(() => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    for (const name of ['hvad-saa-open', 'hvad-saa-close', 'hvad-saa-outcome'])
      addEventListener(name, (event) =>
        events.push([name, (event.target as Element).localName, (event as CustomEvent).detail ?? null]),
      );
  });
  await opened.page.goto(url);
  return { ...opened, events: () => opened.page.evaluate('events') };
}

/** Does as the code of the host's page would, with its first element. */
export function inPage<T>(page: Page, action: (element: HvadSaa) => T | Promise<T>): Promise<T> {
  return page
    .locator('hvad-saa')
    .first()
    .evaluate(action as (element: Element) => T) as Promise<T>;
}
