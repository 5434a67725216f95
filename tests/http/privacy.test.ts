import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrivacyNotice } from '../../server/privacy/notice.ts';
import { languages } from '../../server/protocol.ts';
import { startServer, type TestServer } from '../support/server.ts';

const organisation = {
  name: 'Vejledningsstyrelsen',
  address: 'Prøvevej 1, 1234 Prøveby',
  phone: '11 11 11 11',
  mail: 'post@example.org',
  cvr: '12 34 56 78',
  dpo: { mail: 'dpo@example.org', phone: '22 22 22 22' },
};
let server: TestServer;
let standard: TestServer;
beforeAll(async () => {
  [server, standard] = await Promise.all([
    startServer({ organisation, retentionDays: 45 }),
    startServer({ retentionDays: 1 }),
  ]);
});
afterAll(() => Promise.all([server.close(), standard.close()]));

const noticeOf = async ({ url }: TestServer, lang: string) =>
  (await (await fetch(`${url}/api/privacy?lang=${lang}`)).json()) as PrivacyNotice;

describe.each(languages)('the privacy notice in "%s"', (lang) => {
  test('[DATA-5] names the running organisation, its data protection officer and its retention', async () => {
    const { sections } = await noticeOf(server, lang);
    const textOf = (id: string) => sections.find((section) => section.id === id)?.text ?? '';
    for (const detail of [organisation.name, organisation.address, organisation.phone, organisation.mail])
      expect(textOf('controller')).toContain(detail);
    expect(textOf('controller')).toContain(organisation.cvr);
    expect(textOf('dpo')).toContain(organisation.dpo.mail);
    expect(textOf('dpo')).toContain(organisation.dpo.phone);
    expect(textOf('basis')).toContain(organisation.name);
    expect(textOf('basis')).toMatch(/6, stk\. 1, litra e|6\(1\)\(e\)/);
    for (const kept of ['retention', 'editors']) expect(textOf(kept)).toMatch(/\b45 (dage|days)\b/);
    expect(textOf('complaint')).toContain('https://www.datatilsynet.dk/');
    expect(JSON.stringify(sections)).not.toMatch(/Beskæftigelsesministeriet|bm\.dk|\{\{/);
  });

  test('[DATA-5] by default names the ministry of the privacy policy', async () => {
    const { sections } = await noticeOf(standard, lang);
    const all = JSON.stringify(sections);
    expect(all).toContain('Holmens Kanal 20, 1060 København K');
    expect(all).toContain('dpo@bm.dk');
    expect(all).toMatch(/\b1 (dag|day)\b/);
  });

  test('[DATA-6] is a page, too, with every section of it, under the policy of every page', async () => {
    const response = await fetch(`${server.url}/privacy?lang=${lang}`);
    expect(response.headers.get('content-language')).toBe(lang);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('set-cookie')).toBeNull();
    const page = await response.text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).not.toMatch(/ style=|<style|<script|\*\*|\]\(/);
    const { title, sections } = await noticeOf(server, lang);
    expect(page).toContain(`<h1>${title}</h1>`);
    const headings = [...page.matchAll(/<h2 id="(\w+)">([^<]+)<\/h2>/g)].map(([, id, text]) => [id, text]);
    expect(headings).toEqual(sections.map(({ id, heading }) => [id, heading]));
    expect(page).toContain(organisation.dpo.mail);
  });

  test('[DATA-6] is linked from the host page', async () => {
    expect(await (await fetch(`${server.url}/?lang=${lang}`)).text()).toContain(
      `href="privacy?lang=${lang}"`,
    );
  });
});

test('[DATA-6] the page is Danish first; its source refuses a language that we do not speak', async () => {
  expect((await fetch(`${server.url}/privacy?lang=sv`)).headers.get('content-language')).toBe('da');
  const refused = await fetch(`${server.url}/api/privacy?lang=sv`);
  expect(await refused.json()).toMatchObject({ code: 'invalid-query', status: 400 });
});

test('[DATA-6] an organisation’s name is text on the page, never markup', async () => {
  const hostile = await startServer({ organisation: { ...organisation, name: '<b onclick="x">A & B</b>' } });
  const page = await (await fetch(`${hostile.url}/privacy`)).text();
  expect(page).toContain('&lt;b onclick=&quot;x&quot;&gt;A &amp; B&lt;/b&gt;');
  expect(page).not.toContain('<b onclick');
  await hostile.close();
});

test('[HTTP-5] the description of the routes names the notice and the page', async () => {
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/privacy', '/api/privacy']));
});
