import { EventEmitter } from 'node:events';
import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { createNews } from '../../server/store/news.ts';

test('[STORE-7] news that gather while the database is slow are bounded: the others are told to read all', async () => {
  const messages: string[][] = [];
  let answer = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const client = Object.assign(new EventEmitter(), {
    connect: async () => {},
    end: async () => {},
    async query(_text: string, values?: [channel: string, message: string]) {
      if (!values) return;
      const [, ...ids] = values[1].split(' ');
      messages.push(ids);
      await slow;
    },
  });
  const news = createNews(
    () => client as unknown as Client,
    () => {},
  );
  await expect.poll(() => messages).toEqual([['*']]);
  for (let n = 0; n < 100_000; n++) news.announce(`id-${n}`);
  answer();
  const later = () => messages.slice(1).flat();
  await expect.poll(later).toContain('*');
  expect(later().length).toBeLessThanOrEqual(1_000);
  await news.close();
});
