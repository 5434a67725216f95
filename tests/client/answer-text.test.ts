import { expect, test } from 'vitest';
import { answerInMarkdown, toHtml, toText } from '../../client/chat/answer/answer-text.ts';
import type { OutcomeItem } from '../../client/chat/transcript.ts';
import answer from '../../locales/da/answer.json' with { type: 'json' };
import widget from '../../locales/da/widget.json' with { type: 'json' };

const item: OutcomeItem = {
  kind: 'outcome',
  seq: 1,
  path: [],
  outcome: {
    kind: 'outcome',
    id: 'no',
    topic: 'before.tests',
    verdict: 'not-allowed',
    title: 'Slet dem',
    text: 'I må **ikke** gemme <dem>.',
  },
  steps: { kind: 'steps', items: ['Slet dem.', 'Skriv det ned.'] },
  today: {
    kind: 'today',
    text: 'Loven siger nej.',
    change: 'changed',
    confidence: 'high',
    provisions: [
      { label: 'forordningen art. 5', url: 'https://eur-lex.europa.eu/5' },
      { label: 'arkivloven (LBK nr. 1)' },
      { label: 'dårlig', url: 'javascript:alert(1)' },
    ],
    asOf: '2026-11',
    reviewBy: '2027-11',
    revisions: [],
  },
  pamphlet: {
    kind: 'pamphlet',
    document: 'pamphlet',
    text: 'Pjecen sagde ja.',
    section: '2',
    pages: [13],
    verdict: 'allowed',
  },
};
const labels = { ...widget, ...answer };
const markdown = answerInMarkdown(
  labels,
  'da',
  item,
  'https://chat.example.dk/?lang=da&topic=before.tests#hvad-saa',
);

test('[EASE-4] as text, an answer has its verdict, steps, law of today, place in the pamphlet, date and link', () => {
  expect(toText(markdown)).toBe(`Nej: Slet dem

I må ikke gemme <dem>.

Gør nu

1. Slet dem.
2. Skriv det ned.

Det gælder i dag (Ændret siden 2005, sikkert svar)

Loven siger nej.

Regler og afgørelser

- forordningen art. 5 <https://eur-lex.europa.eu/5>
- arkivloven (LBK nr. 1)
- dårlig

Det stod der i 2005 (Afsnit 2, s. 13)

Pjecen sagde ja.

Pjecens eget svar: Ja

Indholdet er samlet i november 2026.

Generel vejledning, ikke juridisk rådgivning. Er I i tvivl, så spørg jeres databeskyttelsesrådgiver (DPO).

Emnet i chatten: https://chat.example.dk/?lang=da&topic=before.tests#hvad-saa`);
});

test('[EASE-4] as HTML, it has the same, with links, and no markup of its texts', () => {
  const html = toHtml(markdown);
  expect(html).toContain('<p>I må <strong>ikke</strong> gemme &#60;dem&#62;.</p>');
  expect(html).toContain('<ol><li>Slet dem.</li><li>Skriv det ned.</li></ol>');
  expect(html).toContain('<li><a href="https://eur-lex.europa.eu/5">forordningen art. 5</a></li>');
  expect(html).toContain('href="https://chat.example.dk/?lang=da&#38;topic=before.tests#hvad-saa"');
  expect(html).not.toContain('javascript');
});
