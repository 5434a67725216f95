import { describe, expect, test } from 'vitest';
import {
  changeInWords,
  monthInWords,
  placeInWords,
  sourceVerdictInWords,
} from '../../client/chat/answer/wording.ts';
import type { BlockOf } from '../../client/chat/conversation.ts';
import {
  charactersInWords,
  differenceInWords,
  personalDataInWords,
  progressInWords,
  spoken,
} from '../../client/chat/wording.ts';
import answerDa from '../../locales/da/answer.json' with { type: 'json' };
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import answerEn from '../../locales/en/answer.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };

const da = { ...widgetDa, ...answerDa };
const en = { ...widgetEn, ...answerEn };

const pamphlet: BlockOf<'pamphlet'> = {
  kind: 'pamphlet',
  document: 'pamphlet',
  text: 'Pjecen sagde ja.',
  section: '2',
  pages: [13],
  verdict: 'allowed',
};
const policy: BlockOf<'pamphlet'> = { ...pamphlet, document: 'privacy-policy', section: null, pages: [] };
const today: BlockOf<'today'> = {
  kind: 'today',
  text: 'Loven siger **nej**.',
  change: 'changed',
  confidence: 'high',
  provisions: [],
  asOf: '2026-11',
  reviewBy: '2027-11',
  revisions: [],
};
const outcome: BlockOf<'outcome'> = {
  kind: 'outcome',
  id: 'no',
  topic: 'before.tests',
  verdict: 'not-allowed',
  title: 'Nej, slet dem',
  text: 'I må ikke.',
};
const question: BlockOf<'question'> = {
  kind: 'question',
  id: 'purpose',
  topic: 'before.tests',
  text: 'Hvad vil I?',
  options: [
    { id: 'yes', label: 'Ja' },
    { id: 'no', label: 'Nej' },
  ],
};

describe('in words', () => {
  test('the progress is told where there is any', () => {
    expect(progressInWords(da, question)).toBeUndefined();
    expect(progressInWords(da, { ...question, progress: { number: 2, atMost: 4 } })).toBe(
      'Spørgsmål 2 af højst 4',
    );
    expect(progressInWords(da, { ...question, progress: { number: 1, atMost: 1 } })).toBe('Kun ét spørgsmål');
  });

  test.each([
    [{ section: '2', pages: [13] }, 'Afsnit 2, s. 13'],
    [{ section: '2', pages: [13, 14, 15] }, 'Afsnit 2, s. 13–15'],
    [{ section: 'annex', pages: [30, 36] }, 'Bilaget, s. 30, 36'],
    [{ section: 'intro', pages: [] }, 'Indledningen'],
    [{ section: null, pages: [] }, ''],
  ])('the place %o in the source is "%s"', (place, words) => {
    expect(placeInWords(da, { ...pamphlet, ...place })).toBe(words);
  });

  test('a change is told as one since 2005, or as one from the policy', () => {
    expect(changeInWords(da, today, pamphlet)).toBe('Ændret siden 2005');
    expect(changeInWords(da, today, policy)).toBe('Anderledes end politikken');
  });

  test('[WIDGET-6] the source’s verdict is told where it differs', () => {
    expect(differenceInWords(da, outcome, pamphlet)).toBe('I 2005 var svaret: Ja');
    expect(differenceInWords(en, outcome, policy)).toBe('The privacy policy answers: Yes');
    expect(differenceInWords(da, outcome, { ...pamphlet, verdict: 'information' })).toBe(
      'Pjecen fra 2005 svarede hverken ja eller nej',
    );
    expect(differenceInWords(da, outcome, { ...pamphlet, verdict: 'not-allowed' })).toBeUndefined();
    expect(differenceInWords(da, outcome)).toBeUndefined();
  });

  test('the source’s own verdict is told where it has one', () => {
    expect(sourceVerdictInWords(da, pamphlet)).toBe('Pjecens eget svar: Ja');
    expect(sourceVerdictInWords(da, { ...pamphlet, verdict: 'information' })).toBe(
      'Pjecen svarede hverken ja eller nej.',
    );
    expect(sourceVerdictInWords(da, { ...policy, verdict: 'information' })).toBeUndefined();
  });

  test('a month has its name', () => {
    expect(monthInWords('da', '2026-11')).toBe('november 2026');
    expect(monthInWords('en', '2026-01')).toBe('January 2026');
  });
});

describe('read aloud', () => {
  test('a turn is whole sentences, in order, without Markdown, and an outcome only its answer', () => {
    const answer = {
      kind: 'answer',
      topic: 'before.tests',
      question: 'purpose',
      option: 'no',
      text: 'Nej',
    } as const;
    expect(spoken(da, [answer, outcome, { kind: 'steps', items: ['Slet dem'] }, today, pamphlet])).toBe(
      'Dit svar: Nej. Nej. Nej, slet dem. I må ikke. I 2005 var svaret: Ja.',
    );
  });

  test('a question tells how many answers it has', () => {
    expect(spoken(da, [{ ...question, help: 'Tænk på _formålet_.' }])).toBe(
      'Hvad vil I? Tænk på formålet. 2 svarmuligheder.',
    );
  });

  test('a choice in the menu is not repeated, and nothing is said of nothing', () => {
    const choice = { kind: 'answer', topic: 'menu', question: 'topic', option: 'x', text: 'Test' } as const;
    expect(spoken(da, [choice, { kind: 'suggestions', items: [] }])).toBe('');
  });
});

test('[MASK-1] names what was hidden, as a list', () => {
  expect(personalDataInWords(da, 'da', ['cpr'])).toBe('et CPR-nummer');
  expect(personalDataInWords(da, 'da', ['cpr', 'email', 'phone'])).toBe(
    'et CPR-nummer, en e-mailadresse og et telefonnummer',
  );
  expect(personalDataInWords(en, 'en', ['account', 'phone'])).toBe('an account number and a phone number');
});

test('counts the characters that are left, and those too many', () => {
  expect(charactersInWords(da, 12)).toBe('12 tegn tilbage');
  expect(charactersInWords(da, -3)).toBe('3 tegn for meget');
  expect(charactersInWords(en, 0)).toBe('0 characters left');
});
