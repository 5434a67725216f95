import type { BlockOf, Entry } from './conversation.ts';

/** A question and what became of it: `left` means that the user went elsewhere without answering. */
export interface QuestionItem {
  kind: 'question';
  seq: number;
  block: BlockOf<'question'>;
  state: 'open' | 'answered' | 'left';
  answer?: BlockOf<'answer'>;
  changeable: boolean;
}

/** An outcome with all that belongs on its card. */
export interface OutcomeItem {
  kind: 'outcome';
  seq: number;
  outcome: BlockOf<'outcome'>;
  steps?: BlockOf<'steps'>;
  today?: BlockOf<'today'>;
  pamphlet?: BlockOf<'pamphlet'>;
  /** The answered questions that led here. */
  path: QuestionItem[];
}

export interface SimpleItem {
  kind: 'simple';
  seq: number;
  block: BlockOf<'say'> | BlockOf<'notice'>;
}

/** Where to go on: after an outcome, or if a question in own words meant something else. */
export interface SuggestionsItem {
  kind: 'suggestions';
  seq: number;
  items: BlockOf<'suggestions'>['items'];
  instead: boolean;
}

/** A question in the user's own words, or that it had no answer. */
export interface AskedItem {
  kind: 'asked' | 'unanswered';
  seq: number;
  /** By which the words are known. */
  turn: number;
  block: BlockOf<'asked'> | BlockOf<'notice'>;
}

export type Item = QuestionItem | OutcomeItem | SimpleItem | SuggestionsItem | AskedItem;

/** What one input of the user brought, as it is shown. */
export interface Turn {
  seq: number;
  items: Item[];
}

/** Turns the flat list of blocks into what is shown. Pure. */
export function transcriptOf(entries: readonly Entry[]): Turn[] {
  const turns: Turn[] = [];
  let path: QuestionItem[] = [];
  let open: QuestionItem | undefined;
  /** The path to the topic's question that was left last, which the user can go back to. */
  let leftPath: QuestionItem[] = [];
  /** What else the last question in own words may have meant. */
  let instead: SuggestionsItem | undefined;
  let turn: number | undefined;

  for (const entry of entries) {
    const { seq, block } = entry;
    if (entry.turn !== turn) {
      turns.push({ seq: entry.seq, items: [] });
      turn = entry.turn;
      // Whoever went on meant what we understood; the way back still leads there.
      if (instead) instead.items = instead.items.filter(({ topic }) => topic === 'back');
    }
    const items = turns.at(-1)?.items ?? [];

    if (block.kind === 'answer' || block.kind === 'asked') {
      const wayBack = leftPath;
      if (open) close(open, block);
      if (open?.state === 'left' && open.block.topic !== 'menu')
        leftPath = path.filter(({ answer }) => answer);
      open = undefined;
      if (block.kind === 'asked') items.push({ kind: 'asked', seq, turn, block });
      if (leavesTopic(block)) {
        path = isWayBack(block) ? wayBack : [];
        if (instead && (block.kind === 'asked' || isWayBack(block))) instead.items = [];
      }
    } else if (block.kind === 'question') {
      open = { kind: 'question', seq, block, state: 'open', changeable: false };
      if (block.topic !== 'menu') path.push(open);
      items.push(open);
    } else if (block.kind === 'outcome') {
      items.push({ kind: 'outcome', seq, outcome: block, path: path.filter(({ answer }) => answer) });
    } else if (block.kind === 'steps' || block.kind === 'today' || block.kind === 'pamphlet') {
      const outcome = items.findLast((item) => item.kind === 'outcome');
      if (outcome) Object.assign(outcome, { [block.kind]: block });
    } else if (block.kind === 'suggestions') {
      const item: SuggestionsItem = {
        kind: 'suggestions',
        seq,
        items: block.items,
        instead: isInstead(items),
      };
      if (item.instead) instead = item;
      items.push(item);
    } else if (block.kind === 'notice' && block.code === 'out-of-scope') {
      items.push({ kind: 'unanswered', seq, turn, block });
    } else if (block.kind === 'say' || block.kind === 'notice') {
      items.push({ kind: 'simple', seq, block });
    }
  }

  // Only the current topic's answers can be changed: the server keeps those of earlier ones as they were.
  for (const question of path) question.changeable = question.state === 'answered';
  return turns
    .map(({ seq, items }) => ({ seq, items: items.filter((item) => !isPassed(item)) }))
    .filter(({ items }) => items.length);
}

/**
 * What is not shown. The menu's questions leave nothing behind but the stage: the topic that they led to
 * introduces itself.
 */
function isPassed(item: Item): boolean {
  if (item.kind === 'suggestions') return item.items.length === 0;
  if (item.kind !== 'question' || item.block.topic !== 'menu') return false;
  return item.state === 'left' || (item.state === 'answered' && item.block.id === 'topic');
}

function close(question: QuestionItem, answer: BlockOf<'answer'> | BlockOf<'asked'>): void {
  const fits =
    answer.kind === 'answer' &&
    answer.topic === question.block.topic &&
    answer.question === question.block.id;
  question.state = fits ? 'answered' : 'left';
  if (fits) question.answer = answer;
}

function leavesTopic(input: BlockOf<'answer'> | BlockOf<'asked'>): boolean {
  return input.kind === 'asked' || (input.topic === 'menu' && input.question === 'topic');
}

function isWayBack(input: BlockOf<'answer'> | BlockOf<'asked'>): boolean {
  return input.kind === 'answer' && input.topic === 'menu' && input.option === 'back';
}

/** Whether suggestions belong to the words that began the turn, and not to the outcome that they led to. */
function isInstead(items: Item[]): boolean {
  const asked = items[0]?.kind === 'asked';
  const ownOutcome = items.some(({ kind }) => kind === 'outcome');
  return asked && (!ownOutcome || items.some(({ kind }) => kind === 'suggestions'));
}
