import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type WidgetSizes, widgetSizes } from '../../bench/widget-sizes.ts';

const kilobyte = 1000;
let sizes: WidgetSizes;

beforeAll(async () => {
  // vite would build with the development editions of the libraries in what vitest calls "test"
  vi.stubEnv('NODE_ENV', 'production');
  sizes = await widgetSizes();
});

afterAll(() => vi.unstubAllEnvs());

test('[SIZE-1] before the chat is opened, the page loads at most 2 KB', () => {
  expect(sizes.launcher).toBeLessThanOrEqual(2 * kilobyte);
});

test('[SIZE-1] [SIZE-2] prints them all, beside the bare socket.io-client', async () => {
  await import('../../bench/sizes.ts');
});

test('[SIZE-2] up to a usable chat, the page loads at most 28 KB in all', () => {
  expect(sizes.launcher + sizes.chat + sizes.words).toBeLessThanOrEqual(28 * kilobyte);
});
