import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flows, outcomesOf, topics } from '../../flows/index.ts';
import danishWords from '../../locales/en/danish.json' with { type: 'json' };
import { translators } from '../support/guide.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ allowedOrigins: ['https://intranet.example.dk'] });
});
afterAll(() => server.close());

describe.each(['da', 'en'] as const)('in "%s"', (lang) => {
  test('[EASE-5] every answer has a page with its steps and provisions', async () => {
    for (const { id } of topics) {
      for (const { id: outcome } of outcomesOf(flows[id])) {
        const response = await server.app.inject(`/answer/${id}/${outcome}?lang=${lang}`);
        expect(response.statusCode, `${id} ${outcome}`).toBe(200);
        const { title, steps } = translators[lang].topic(id).outcomes[outcome] ?? { title: '', steps: [] };
        const text = response.body.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
        expect(text).toContain(title);
        expect(text.match(/<ol/g)?.length).toBeGreaterThanOrEqual(steps.length ? 1 : 0);
        expect(text).toContain(`?lang=${lang}&topic=${id}#hvad-saa`);
      }
    }
  });

  test('[HTTP-12] the title of every topic is told by its id', async () => {
    const titles = (await server.app.inject(`/api/titles?lang=${lang}`)).json();
    expect(Object.keys(titles)).toEqual(topics.map(({ id }) => id));
    for (const { id } of topics) expect(titles[id]).toBe(translators[lang].topic(id).title);
  });
});

test('[ACCESS-6] on every page in English, the Danish words in brackets say that they are Danish', async () => {
  const answers = topics.flatMap(({ id }) =>
    outcomesOf(flows[id]).map((outcome) => `/answer/${id}/${outcome.id}`),
  );
  const unmarked = new RegExp(`\\((?:<em>)?(?:${danishWords.join('|')})(?=[,)<])`, 'g');
  for (const path of ['/', '/flows', '/embedding', '/privacy', ...answers]) {
    const { body } = await server.app.inject(`${path}?lang=en`);
    // an attribute cannot say so
    const text = body.replace(/<optgroup[^>]*>/g, '');
    expect.soft(text.match(unmarked) ?? [], path).toEqual([]);
  }
});

test.each(['/answer/before.tests/nonsense', '/answer/nonsense/allowed', '/answer/before.tests/toString'])(
  '[EASE-5] %s is not found',
  async (path) => {
    const program = await server.app.inject(path);
    expect([program.statusCode, program.json().code]).toEqual([404, 'not-found']);
    const person = await server.app.inject({ url: `${path}?lang=en`, headers: { accept: 'text/html,*/*' } });
    expect(person.statusCode).toBe(404);
    expect(person.body).toContain('<h1>The answer is not here any more</h1>');
  },
);

test('[EASE-5] the page tells how the rule stands since 2005, and what the pamphlet itself answered', async () => {
  const { body } = await server.app.inject('/answer/before.unsuccessful-applicants/no-purpose?lang=da');
  expect(body).toContain('Samme regel, ny lov. Sikkert svar.');
  expect(body).toMatch(/Afsnit 1, s\. 7\. Pjecen/);
});

test('[EASE-1] a page that may embed the widget may ask for topics, another may not', async () => {
  const ask = (origin: string) =>
    server.app.inject({
      method: 'OPTIONS',
      url: '/api/ask',
      headers: { origin, 'access-control-request-method': 'POST', host: 'chat.example.dk' },
    });
  const listed = await ask('https://intranet.example.dk');
  expect(listed.statusCode).toBe(204);
  expect(listed.headers).toMatchObject({
    'access-control-allow-origin': 'https://intranet.example.dk',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
  });
  expect((await ask('https://example.org')).headers['access-control-allow-origin']).toBeUndefined();
});
