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
      { kind: 'suggestions', items: [] },
    ]);
    expect(shown(entries).at(-1)).toEqual(['outcome after kind', 'suggestions']);
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

  test('ignores kinds of blocks that it does not know', () => {
    const unknown = { kind: 'from-the-future', text: 'Hej' } as unknown as Block;
    expect(shown(entriesOf([unknown, say('Velkommen')]))).toEqual([['say']]);
  });
});
