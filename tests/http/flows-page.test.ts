import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flows, pathsOf, questionsOf, topics } from '../../flows/index.ts';
import { languages } from '../../server/protocol.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(languages)('GET /flows in "%s"', (lang) => {
  let page: string;
  beforeAll(async () => {
    page = await (await fetch(`${server.url}/flows?lang=${lang}`)).text();
  });

  test('[DIAG-4] lists every topic once', () => {
    expect(page).toContain(`<html lang="${lang}">`);
    const listed = [...page.matchAll(/<details class="topic" id="([^"]+)">/g)].map(([, id]) => id);
    expect(listed.toSorted()).toEqual(topics.map(({ id }) => id).toSorted());
  });

  test('[DIAG-4] shows and serves the picture of every topic', async () => {
    for (const { id } of topics) {
      const address = `diagrams/${lang}/${id.replace('.', '/')}.svg`;
      expect(page).toContain(`src="${address}"`);
      const picture = await fetch(`${server.url}/${address}`);
      expect(picture.status, address).toBe(200);
      expect(picture.headers.get('content-type')).toBe('image/svg+xml');
      await picture.body?.cancel();
    }
  });

  test('[DIAG-4] links every topic to the chat, which opens there', () => {
    for (const { id } of topics) expect(page).toContain(`href="./?lang=${lang}&amp;topic=${id}#hvad-saa"`);
  });

  test('[DIAG-4] tells every path in words', () => {
    const paths = Object.values(flows).flatMap(pathsOf);
    expect(page.match(/<strong>[^<]+:<\/strong>/g)).toHaveLength(paths.length);
    const questions = Object.values(flows).flatMap(questionsOf);
    expect(page.match(/class="question"/g)?.length).toBeGreaterThanOrEqual(questions.length);
  });
});

test('[DIAG-4] GET /flows is Danish first, and under the policy of every page', async () => {
  const response = await fetch(`${server.url}/flows?lang=sv`);
  expect(response.headers.get('content-language')).toBe('da');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await response.text();
  expect(page).toContain('href="?lang=en" lang="en"');
  expect(page).not.toMatch(/ style=|<style|<script(?! type="module" src=)/);
});

test('GET /diagrams/ serves pictures only', async () => {
  for (const path of ['/diagrams/da/during/nonsense.svg', '/diagrams/', '/diagrams/..%2fSPEC.md']) {
    const { status } = await fetch(`${server.url}${path}`);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
});
