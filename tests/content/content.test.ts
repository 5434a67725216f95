import { describe, expect, test } from 'vitest';
import { flows, topics } from '../../flows/index.ts';
import { outcomeProse, parityProblems, textProblems } from '../../scripts/content-rules.ts';
import { lix } from '../../scripts/readability.ts';
import { readConfig } from '../../server/config.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';
import { createTranslators } from '../../server/texts/translator.ts';

const da = readTopicTexts('da');
const en = readTopicTexts('en');

describe.each(topics.map((topic) => topic.id))('%s', (id) => {
  test('[TEXT-1] [TEXT-2] [TEXT-3] [TEXT-4] [TEXT-5] its words fit its flow', () => {
    expect(textProblems(flows[id], da[id], 'da')).toEqual([]);
    expect(textProblems(flows[id], en[id], 'en')).toEqual([]);
    expect(parityProblems(da[id], en[id])).toEqual([]);
  });
});

test('[TEXT-3] Danish outcomes are plain on average', () => {
  const values = Object.values(da).flatMap(({ outcomes }) =>
    Object.values(outcomes).map((o) => lix(outcomeProse(o))),
  );
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeLessThanOrEqual(40);
});

describe('the words around the topics', async () => {
  const files = [
    'conversation',
    'widget',
    'page',
    'host-page',
    'flows-page',
    'answer',
    'answer-page',
    'extras',
    'embedding-page',
    'provisions',
  ];
  test.each(files)('[TEXT-1] %s.json has the same keys and placeholders in both languages', async (file) => {
    const [danish, english] = await Promise.all(
      ['da', 'en'].map(async (lang) => {
        const { default: texts } = await import(`../../locales/${lang}/${file}.json`, {
          with: { type: 'json' },
        });
        return texts as unknown;
      }),
    );
    expect(parityProblems(danish, english)).toEqual([]);
    expect(JSON.stringify([danish, english])).not.toMatch(/!(?!=)/);
  });

  test('[TEXT-1] a missing text is an error, and every placeholder is filled', () => {
    const translators = createTranslators(readConfig({}).organisation);
    expect(() => translators.da.t('conversation:errors.nonsense')).toThrow('nonsense');
    expect(() => translators.en.topic('before.nonsense')).toThrow('before.nonsense');
    for (const { id } of topics) {
      expect(JSON.stringify(translators.da.topic(id))).not.toContain('{{');
      expect(JSON.stringify(translators.en.topic(id))).not.toContain('{{');
    }
  });
});

test('[TEXT-8] contact details are those of the organisation that runs it', () => {
  const dpo = { mail: 'dpo@example.dk', phone: '11 22 33 44' };
  const organisation = {
    name: 'Styrelsen X',
    address: 'Vej 1',
    phone: '1',
    mail: 'x@example.dk',
    cvr: '2',
    dpo,
  };
  const { da } = createTranslators(organisation);
  const texts = JSON.stringify(da.topic('policy.dpo'));
  expect(texts).toContain('dpo@example.dk');
  expect(texts).toContain('Styrelsen X');
  expect(texts).not.toContain('bm.dk');
  const office = { ...organisation, personnel: { mail: 'hr@example.dk' } };
  const refusal = (of: typeof organisation) =>
    createTranslators(of).da.t('conversation:notices.out-of-scope');
  expect(refusal(office)).toContain('personaleafdeling (hr@example.dk), hvis');
  expect(refusal(organisation)).toContain('personaleafdeling, hvis');
});
