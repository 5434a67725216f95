import { describe, expect, test } from 'vitest';
import type { Entry } from '../../client/chat/conversation.ts';
import { type Item, transcriptOf } from '../../client/chat/transcript.ts';
import type { Block } from '../../server/protocol.ts';

const question = (topic: string, id: string): Block => ({
  kind: 'question',
  topic,
  id,
  text: id,
  options: [],
});
const answer = (topic: string, id: string, option = 'yes'): Block => ({
  kind: 'answer',
  topic,
  question: id,
  option,
  text: option,
});
const outcome = (topic: string): Block => ({
  kind: 'outcome',
  id: 'it',
  topic,
  verdict: 'allowed',
  title: 'Ja',
  text: 'I må.',
});
const say = (text: string): Block => ({ kind: 'say', text });
const asked: Block = { kind: 'asked', text: 'Du stillede et spørgsmål.' };
const suggestions = (...topics: string[]): Block => ({
  kind: 'suggestions',
  items: topics.map((topic) => ({ topic, label: topic })),
});
const steps: Block = { kind: 'steps', items: ['Skriv det ned.'] };

/** Numbers the blocks of turns as the server does. */
function entriesOf(...turns: Block[][]): Entry[] {
  return turns
    .flatMap((blocks, turn) => blocks.map((block) => ({ turn, block })))
    .map((entry, index) => ({ seq: index + 1, ...entry }));
}

/** What is shown, in a word each. */
function shown(entries: Entry[]): string[][] {
  const inAWord = (item: Item) =>
    item.kind === 'question'
      ? `${item.block.id}: ${item.state}${item.changeable ? ', changeable' : ''}`
      : item.kind === 'outcome'
        ? `outcome after ${item.path.map(({ block }) => block.id).join(', ')}`
        : item.kind === 'suggestions'
          ? `${item.instead ? 'instead' : 'related'}: ${item.items.map(({ topic }) => topic).join(', ')}`
          : item.kind === 'unanswered'
            ? `unanswered in turn ${item.turn}`
            : item.block.kind;
  return transcriptOf(entries).map(({ items }) => items.map(inAWord));
}

const menu = [say('Velkommen'), question('menu', 'stage')];
const intoTests = [
  [answer('menu', 'stage', 'before'), question('menu', 'topic')],
  [answer('menu', 'topic', 'before.tests'), say('Test'), question('before.tests', 'kind')],
];

describe('the transcript', () => {
  test('shows the last question open, and an answered one with its answer', () => {
    expect(shown(entriesOf(menu))).toEqual([['say', 'stage: open']]);
    const [first] = transcriptOf(entriesOf(menu, ...intoTests));
    expect(first?.items[1]).toMatchObject({ state: 'answered', answer: { option: 'before' } });
  });

  test('passes over the menu’s choice of a topic: the topic introduces itself', () => {
    expect(shown(entriesOf(menu, ...intoTests))).toEqual([
      ['say', 'stage: answered'],
      ['say', 'kind: open'],
    ]);
  });

  test('gathers an outcome and all that belongs to it on one card, with the answers that led there', () => {
    const entries = entriesOf(menu, ...intoTests, [
      answer('before.tests', 'kind'),
      outcome('before.tests'),
      steps,
      suggestions('during.pay'),
    ]);
    expect(shown(entries).at(-1)).toEqual(['outcome after kind', 'related: during.pay']);
    expect(transcriptOf(entries).at(-1)?.items[0]).toMatchObject({ steps });
  });

  test('[WIDGET-3] offers to change the answers of the current topic only', () => {
    const answered = [...intoTests, [answer('before.tests', 'kind'), outcome('before.tests')]];
    expect(shown(entriesOf(menu, ...answered))[1]).toEqual(['say', 'kind: answered, changeable']);
    const elsewhere = [
      answer('menu', 'topic', 'during.pay'),
      say('Løn'),
      question('during.pay', 'agreement'),
    ];
    const after = shown(entriesOf(menu, ...answered, elsewhere));
    expect(after[1]).toEqual(['say', 'kind: answered']);
    expect(after.at(-1)).toEqual(['say', 'agreement: open']);
  });

  test('keeps a question that the user left, but not one of the menu', () => {
    const away = [answer('menu', 'topic', 'during.pay'), say('Løn')];
    expect(shown(entriesOf(menu, ...intoTests, away))[1]).toEqual(['say', 'kind: left']);
    expect(shown(entriesOf(menu, away))[0]).toEqual(['say']);
  });

  test('shows every turn by the first block that it brought', () => {
    expect(transcriptOf(entriesOf(menu, ...intoTests)).map(({ seq }) => seq)).toEqual([1, 5]);
    expect(transcriptOf([])).toEqual([]);
  });

  describe('after a question in own words', () => {
    const pay = [say('Løn'), question('during.pay', 'agreement')];
    const askedPay = [asked, say('Jeg forstår'), ...pay, suggestions('during.cpr', 'back')];
    const inTests = [menu, ...intoTests, [answer('before.tests', 'kind'), question('before.tests', 'use')]];

    test('[ASK-6] leaves the open question, and offers what else may have been meant, and the way back', () => {
      const turns = shown(entriesOf(...inTests, askedPay));
      expect(turns.slice(1)).toEqual([
        ['say', 'kind: answered'],
        ['use: left'],
        ['asked', 'say', 'say', 'agreement: open', 'instead: during.cpr, back'],
      ]);
    });

    test('[ASK-9] offers what else may have been meant below the next question where the words answered the first', () => {
      const said = { ...answer('during.pay', 'agreement'), said: true as const };
      const next = [said, say('Det stod der'), question('during.pay', 'who')];
      const turn = [asked, say('Jeg forstår'), ...pay, ...next, suggestions('during.cpr', 'back')];
      expect(shown(entriesOf(menu, turn)).at(-1)).toEqual([
        ...['asked', 'say', 'say', 'agreement: answered, changeable'],
        ...['say', 'who: open', 'instead: during.cpr, back'],
      ]);
    });

    test('keeps of that only the way back once the user goes on, and nothing once it was taken', () => {
      const on = [answer('during.pay', 'agreement'), question('during.pay', 'who')];
      expect(
        shown(entriesOf(...inTests, askedPay, on))
          .at(-2)
          ?.at(-1),
      ).toBe('instead: back');
      const back = [answer('menu', 'topic', 'back'), question('before.tests', 'use')];
      expect(shown(entriesOf(...inTests, askedPay, on, back)).at(-2)).toEqual(['who: left']);
      expect(
        shown(entriesOf(...inTests, askedPay, on, [asked, ...pay]))
          .at(3)
          ?.at(-1),
      ).toBe('agreement: answered');
    });

    test('lets the earlier answers be changed again after the way back', () => {
      const back = [answer('menu', 'topic', 'back'), question('before.tests', 'use')];
      expect(shown(entriesOf(...inTests, askedPay))[1]).toEqual(['say', 'kind: answered']);
      const turns = shown(entriesOf(...inTests, askedPay, back, [answer('before.tests', 'use')]));
      expect(turns[1]).toEqual(['say', 'kind: answered, changeable']);
      expect(turns.at(-1)).toEqual(['use: answered, changeable']);
    });

    test('tells related topics of an outcome from what else may have been meant', () => {
      const turn = [asked, outcome('during.pay'), suggestions('during.cpr'), suggestions('back')];
      expect(shown(entriesOf(menu, turn)).at(-1)).toEqual([
        'asked',
        'outcome after ',
        'related: during.cpr',
        'instead: back',
      ]);
    });

    test('knows the turn of a question that has no answer', () => {
      const notice: Block = { kind: 'notice', code: 'out-of-scope', text: 'Det ved vi ikke.' };
      expect(shown(entriesOf(menu, [asked, notice, question('menu', 'stage')])).at(-1)).toEqual([
        'asked',
        'unanswered in turn 1',
        'stage: open',
      ]);
    });
  });

  test('ignores kinds of blocks that it does not know', () => {
    const unknown = { kind: 'from-the-future', text: 'Hej' } as unknown as Block;
    expect(shown(entriesOf([unknown, say('Velkommen')]))).toEqual([['say']]);
  });
});
