import { beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../flows/index.ts';
import { figuresOf, judge, readQuestions } from '../../scripts/evaluation.ts';
import { type Classifier, classify } from '../../server/search/classifier.ts';
import { readClassifier } from '../../server/search/classifier-file.ts';
import { featuresOf, fold } from '../../server/search/features.ts';
import { findTopics } from '../../server/search/find-topics.ts';
import { matchOption } from '../../server/search/match-option.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';
import ratchet from './ratchet.json' with { type: 'json' };

let classifier: Classifier;
beforeAll(() => {
  classifier = readClassifier();
});

test('[ASK-1] the figures on labelled questions do not fall (npm run eval)', () => {
  const figures = figuresOf(judge(classifier, readQuestions()));
  expect(figures.hit1).toBeGreaterThanOrEqual(ratchet.hit1);
  expect(figures.hit3).toBeGreaterThanOrEqual(ratchet.hit3);
  expect(figures.refused).toBeGreaterThanOrEqual(ratchet.refused);
  expect(figures.wrong).toBeLessThanOrEqual(ratchet.wrong);
});

test('[ASK-2] every topic is found by its own title, in both languages', () => {
  for (const lang of ['da', 'en'] as const) {
    const all = readTopicTexts(lang);
    for (const { id } of topics) {
      const texts = all[id];
      const best = classify(classifier, texts.title).ranked.slice(0, 3);
      expect(
        best.map(({ label }) => label),
        `${lang} ${id}`,
      ).toContain(id);
    }
  }
});

describe('[ASK-3] spellings', () => {
  test('æ, ø and å are found as ae, oe, aa, and as a and o', () => {
    expect(fold('ansøgning får ældre')).toBe(fold('ansoegning faar aeldre'));
    expect(fold('ansøgning får ældre')).toBe(fold('ansogning far aldre'));
  });

  test('a compound shares parts with its parts', () => {
    const shared = (one: string, other: string) =>
      [...featuresOf(one).keys()].filter((name) => featuresOf(other).has(name)).length;
    expect(shared('personalemappe', 'mappe om personale')).toBeGreaterThan(5);
  });

  test.each([
    ['må vi gemme ansøgningerne fra dem der ikke fik jobbet', 'before.unsuccessful-applicants'],
    ['maa vi gemme ansoegningerne fra dem der ikke fik jobbet', 'before.unsuccessful-applicants'],
    ['må vi gemme ansøgnngerne fra dem der ik fik jobet', 'before.unsuccessful-applicants'],
    ['sygefravær diagnose kalender', 'during.sickness-absence'],
    ['may we keep the CVs of rejected candidates', 'before.unsuccessful-applicants'],
  ])('%s', (question, topic) => {
    expect(findTopics(classifier, question).topics[0]?.id).toBe(topic);
  });
});

describe('[ASK-4] what is no question of ours is refused', () => {
  test.each(['', '???', 'asdf qwer zxcv', 'hvad er klokken', 'write a poem about spring'])(
    '"%s"',
    (question) => {
      expect(findTopics(classifier, question)).toEqual({ decision: 'none', topics: [] });
    },
  );
});

describe('[ASK-5] words that choose an option', () => {
  const options = [
    { id: 'yes', label: 'Ja, og vi kan skrive dem ned' },
    { id: 'no', label: 'Nej' },
    { id: 'do-not-know', label: 'Det ved jeg ikke' },
  ];
  test.each([
    ['ja', 'yes'],
    ['Ja tak', 'yes'],
    ['nej det har han ikke', 'no'],
    ['yes', 'yes'],
    ['2', 'no'],
    ['2.', 'no'],
    ['det ved jeg ikke', 'do-not-know'],
    ['ved ikke', 'do-not-know'],
    ['Nej', 'no'],
  ])('"%s" chooses %s', (text, id) => {
    expect(matchOption(text, options)).toBe(id);
  });

  test.each(['9', 'må vi spørge om straffe', 'ja men hvad hvis den ansatte i mellemtiden er rejst', 'måske'])(
    '"%s" chooses none',
    (text) => {
      expect(matchOption(text, options)).toBeUndefined();
    },
  );

  test('a yes that fits two options chooses neither', () => {
    const two = [
      { id: 'a', label: 'Ja, altid' },
      { id: 'b', label: 'Ja, sommetider' },
    ];
    expect(matchOption('ja', two)).toBeUndefined();
    expect(matchOption('ja, sommetider', two)).toBe('b');
  });
});
