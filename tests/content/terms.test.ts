import { expect, test } from 'vitest';
import { type TermId, terms, topics } from '../../flows/index.ts';
import { renderBlock } from '../../server/texts/render.ts';
import { termsIn, termTexts } from '../../server/texts/terms.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';
import { translators } from '../support/guide.ts';

test('[TERM-1] finds each term once, in the form it has, and the longer form first', () => {
  expect(
    termsIn('da', 'Et samtykke er ikke et udtrykkeligt samtykke. Samtykket kan trækkes tilbage.'),
  ).toEqual([
    { id: 'consent', text: 'samtykke' },
    { id: 'explicit-consent', text: 'udtrykkeligt samtykke' },
  ]);
  expect(termsIn('da', 'Ordet samtykkeerklæring og [samtykke](https://example.org) er ikke ment.')).toEqual(
    [],
  );
  expect(termsIn('en', 'Ask your data protection officer; the DPO knows.')).toEqual([
    { id: 'dpo', text: 'data protection officer' },
  ]);
});

test('[TERM-1] the ids come with the block, for its running text only', () => {
  const topic = 'before.unsuccessful-applicants';
  const outcome = renderBlock(
    translators.da,
    { kind: 'outcome', topic, id: 'ask-first', verdict: 'consent-required' },
    '2026-11',
  );
  expect(outcome.terms).toContainEqual({ id: 'consent', text: 'samtykke' });
  expect(
    renderBlock(translators.da, { kind: 'suggestions', topics: ['definitions.consent'] }, '2026-11').terms,
  ).toBeUndefined();
});

test('[TERM-2] every term is used in the guidance, in both languages', () => {
  for (const lang of ['da', 'en'] as const) {
    const texts = readTopicTexts(lang);
    const used = new Set<string>();
    for (const { id } of topics)
      for (const { text, steps, source, today } of Object.values(texts[id].outcomes))
        for (const term of termsIn(lang, [text, ...steps, source, today].join('\n'))) used.add(term.id);
    expect(Object.keys(terms).filter((id) => !used.has(id))).toEqual([]);
  }
});

test('[TERM-2] no form belongs to two terms', () => {
  for (const texts of Object.values(termTexts)) {
    const forms = Object.keys(terms).flatMap((id) =>
      texts[id as TermId].forms.map((form) => form.toLowerCase()),
    );
    expect(new Set(forms).size).toBe(forms.length);
  }
});
