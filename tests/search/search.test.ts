import { beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../flows/index.ts';
import { figuresOf, judge, questionSets, readQuestions } from '../../scripts/evaluation.ts';
import { type Classifier, classify } from '../../server/search/classifier.ts';
import { readClassifier } from '../../server/search/classifier-file.ts';
import { featuresOf, fold } from '../../server/search/features.ts';
import { findTopics } from '../../server/search/find-topics.ts';
import { learn } from '../../server/search/learn.ts';
import { isReply, matchOption } from '../../server/search/match-option.ts';
import { readSaid } from '../../server/search/said.ts';
import type { Example } from '../../server/search/vocabulary.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';
import ratchet from './ratchet.json' with { type: 'json' };

let classifier: Classifier;
beforeAll(() => {
  classifier = readClassifier();
});

test.each(questionSets)('[ASK-1] the figures on labelled questions do not fall (npm run eval): %s', (set) => {
  const figures = figuresOf(judge(classifier, readQuestions(set)));
  const least = ratchet[set];
  expect(figures.hit1).toBeGreaterThanOrEqual(least.hit1);
  expect(figures.hit3).toBeGreaterThanOrEqual(least.hit3);
  expect(figures.refused).toBeGreaterThanOrEqual(least.refused);
  expect(figures.wrong).toBeLessThanOrEqual(least.wrong);
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
    ["can't we store rejected candidates' applications", 'before.unsuccessful-applicants'],
  ])('%s', (question, topic) => {
    expect(findTopics(classifier, question).topics[0]?.id).toBe(topic);
  });
});

test('[ASK-1] the same vocabulary teaches the same', () => {
  const examples = [
    ...['må vi gemme løn', 'gemme løn', 'hvem må se løn'].map((text) => ({ label: 'during.pay', text })),
    ...['må vi gemme cpr', 'gemme cpr', 'hvem må se cpr'].map((text) => ({ label: 'during.cpr', text })),
    ...['hvor må vi parkere', 'parkere', 'kan vi parkere'].map((text) => ({ label: 'none', text })),
  ].map((example) => ({ ...example, weight: 1 }) as Example);
  const learnt = learn(examples);
  expect(learnt).toEqual(learn(examples));
  const { ranked } = classify(learnt, 'gemme løn');
  expect(ranked[0]?.label).toBe('during.pay');
  expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
});

test('[ASK-8] a question that fits two topics about as well offers both, and a third', () => {
  const { decision, topics } = findTopics(classifier, 'personnummer');
  expect(decision).toBe('clarify');
  expect(
    topics
      .map(({ id }) => id)
      .slice(0, 2)
      .toSorted(),
  ).toEqual(['act.section-11', 'during.cpr']);
  expect(topics).toHaveLength(3);
});

describe('[ASK-4] what is no question of ours is refused', () => {
  const others = ['', '???', 'asdf qwer zxcv', 'hvad er klokken', 'write a poem about spring'];
  const replies = ['ja', 'Nej tak', 'nej det har han ikke', 'yes', 'no, we do not', '2', '44.', 'mulighed 5'];
  const unsure = ['det ved vi ikke', "I don't know"];
  test.each([...others, ...replies, ...unsure])('"%s"', (question) => {
    expect(findTopics(classifier, question)).toEqual({ decision: 'none', topics: [] });
  });
});

test.each([
  'nej til billede på intranettet',
  'yes to a camera',
  '§ 2',
  'straffeattest ved ikke',
  'må vi det',
])('[ASK-4] "%s" tells of more than a reply', (text) => expect(isReply(text)).toBe(false));

describe('[ASK-9] what the words answer already', () => {
  const saidIn = readSaid();
  test.each([
    ['må der hænge et kamera på lageret', 'framework.scope', 'subject', 'monitoring'],
    ['maa vi overvaage dem med GPS', 'framework.scope', 'subject', 'monitoring'],
    ['can I have it corrected? I want to get corrected', 'rights.overview', 'request', 'correct'],
    ['may we google the applicant', 'before.other-sources', 'plan', 'search-online'],
  ] as const)('"%s"', (text, topic, question, option) => {
    expect(saidIn(text, topic)).toEqual({ question, option });
  });

  test.each([
    ['a negation', 'vi har ikke noget kamera', 'framework.scope'],
    ['a contraction', "we don't use a camera", 'framework.scope'],
    ['an alternative', 'kamera eller nøglekort', 'framework.scope'],
    ['a condition', 'what if there is a camera', 'framework.scope'],
    ['two matters', 'må vi google og ringe til en tidligere chef', 'before.other-sources'],
    ['two matters in English', 'may we ask for age and pregnancy', 'before.applicant-information'],
    [
      'what is there already',
      'hvad må vi gøre med en lægeerklæring vi har modtaget',
      'during.sickness-absence',
    ],
    ['what is to go', 'kan hun få slettet sit billede på intranettet', 'during.intranet'],
    ['what is to go in English', 'she wants her picture on the intranet deleted', 'during.intranet'],
    ['two options', 'billede og privat adresse på intranettet', 'during.intranet'],
    ['a part of a word', 'kameraderi på kontoret', 'framework.scope'],
    ['a topic without such words', 'kamera', 'during.pay'],
  ] as const)('nothing with %s', (_, text, topic) => {
    expect(saidIn(text, topic)).toBeUndefined();
  });
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
    ['det ved vi ikke', 'do-not-know'],
    ['vi ved det ikke', 'do-not-know'],
    ["we don't know", 'do-not-know'],
    ['Nej', 'no'],
  ])('"%s" chooses %s', (text, id) => {
    expect(matchOption(text, options)).toBe(id);
  });

  test.each(['ja det gør vi', 'ja det har vi gjort', 'yes we do', 'yes, we have done that'])(
    '"%s" chooses yes',
    (text) => {
      expect(matchOption(text, options)).toBe('yes');
    },
  );

  test.each(['9', 'må vi spørge om straffe', 'ja men hvad hvis den ansatte i mellemtiden er rejst', 'måske'])(
    '"%s" chooses none',
    (text) => {
      expect(matchOption(text, options)).toBeUndefined();
    },
  );

  test.each([
    'ja?',
    'Nej?',
    'ja eller nej',
    'ja og nej',
    'ja men først senere',
    'ja hvornår må vi',
    'ja hvor længe må vi',
    'ja må vi gemme dem',
    'ja men hvad hvis hun nægter',
    'nej vent hvad med CPR-numre',
    'nej hvordan sletter vi dem',
    'nej, vi må gerne gemme dem?',
    'yes or no',
    'yes and no',
    'yes but not yet',
    'yes but what if she refuses',
    'no wait what about passports',
    'no how do we delete them',
    'yes if the employee agrees',
    'yes when may we delete it',
    'no, may we ask her',
    'no, we have to delete it?',
    'jeg ved ikke hvad samtykke er',
    'ved ikke om vi må slette',
    "I don't know what GDPR is",
    'not sure whether it is allowed',
  ])('"%s" goes on as a question, and chooses none', (text) => {
    expect(matchOption(text, options)).toBeUndefined();
  });

  test('what is the beginning of one label chooses it, whichever words it holds', () => {
    const two = [
      { id: 'risk', label: 'Ja, men risikoen er stadig høj' },
      { id: 'what', label: 'Ikke noget – hvad skal vi fortælle?' },
    ];
    expect(matchOption('ja, men risikoen', two)).toBe('risk');
    expect(matchOption('Ikke noget – hvad skal vi fortælle?', two)).toBe('what');
  });

  test('a number in figures is the number in words', () => {
    const years = [
      { id: 'most', label: 'Højst tre år' },
      { id: 'more', label: 'Mere end tre år' },
    ];
    expect(matchOption('mere end 3 år', years)).toBe('more');
    expect(matchOption('hoejst 3 aar', years)).toBe('most');
    expect(matchOption('3 år', years)).toBeUndefined();
  });

  test('one word chooses the label that begins with it, where no other holds it', () => {
    const what = [
      { id: 'health', label: 'Helbred, tro eller politik' },
      { id: 'pregnancy', label: 'Graviditet eller barsel' },
      { id: 'leave', label: 'Noget andet om barsel' },
      { id: 'union', label: 'En fagforening' },
    ];
    expect(matchOption('helbred', what)).toBe('health');
    expect(matchOption('Graviditet', what)).toBe('pregnancy');
    for (const word of ['barsel', 'noget', 'en', 'fagforening', 'helbre', 'graviditet?'])
      expect(matchOption(word, what), word).toBeUndefined();
  });

  test('a yes that fits two options chooses neither', () => {
    const two = [
      { id: 'a', label: 'Ja, altid' },
      { id: 'b', label: 'Ja, sommetider' },
    ];
    expect(matchOption('ja', two)).toBeUndefined();
    expect(matchOption('ja, sommetider', two)).toBe('b');
  });
});
