import { type Flow, isOutcome, type Verdict } from '../../flows/index.ts';
import type { TopicTexts } from '../../server/texts/topic-texts.ts';
import { wrap } from './wrap.ts';

export const fontSize = 14;
export const lineHeight = 18;
export const padding = 12;
/** The verdict's sign stands beside the words of an outcome. */
export const signSize = 30;

/** One for all, so that they stand in columns. */
const width = 300;

/** A part of a card: its words in lines, and the height that they take. */
export interface Row {
  lines: string[];
  height: number;
}

export interface QuestionCard {
  kind: 'question';
  id: string;
  width: number;
  height: number;
  question: Row;
  options: (Row & { to: string })[];
}

export interface OutcomeCard {
  kind: 'outcome';
  id: string;
  width: number;
  height: number;
  verdict: Verdict;
  word: Row;
  title: Row;
}

export type Card = QuestionCard | OutcomeCard;

/** The words of each verdict in a language. */
export type VerdictWords = Readonly<Record<Verdict, string>>;

/**
 * Measures a card for every state of a flow.
 * @throws Error for a state that has no words.
 */
export function cardsOf(flow: Flow, texts: TopicTexts, verdicts: VerdictWords): Card[] {
  return Object.entries(flow.states).map(([id, state]) => {
    if (isOutcome(state)) {
      const { title } = wordsOf(flow, texts.outcomes, id);
      return outcomeCard(id, state.meta.verdict, verdicts[state.meta.verdict], title);
    }
    const { text, options } = wordsOf(flow, texts.questions, id);
    const labelled = Object.entries(state.on).map(([option, to]) => {
      return { label: wordsOf(flow, options, option).label, to };
    });
    return questionCard(id, text, labelled);
  });
}

function questionCard(id: string, text: string, labelled: { label: string; to: string }[]): QuestionCard {
  const inner = width - 2 * padding;
  const question = row(wrap(text, inner, fontSize, true), 20);
  const options = labelled.map(({ label, to }) => ({ ...row(wrap(label, inner, fontSize), 14), to }));
  const height = [question, ...options].reduce((sum, part) => sum + part.height, 0);
  return { kind: 'question', id, width, height, question, options };
}

function outcomeCard(id: string, verdict: Verdict, inWord: string, inTitle: string): OutcomeCard {
  const inner = width - 3 * padding - signSize;
  const word = row(wrap(inWord, inner, fontSize, true), 10);
  const title = row(wrap(inTitle, inner, fontSize), 12);
  const height = word.height + title.height;
  return { kind: 'outcome', id, width, height, verdict, word, title };
}

function row(lines: string[], space: number): Row {
  return { lines, height: lines.length * lineHeight + space };
}

function wordsOf<Words>(flow: Flow, words: Record<string, Words>, id: string): Words {
  const found = words[id];
  if (!found) throw new Error(`no texts for ${flow.topic}, ${id}`);
  return found;
}
