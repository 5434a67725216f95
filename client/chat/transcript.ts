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
  block: BlockOf<'say'> | BlockOf<'suggestions'> | BlockOf<'notice'>;
}

export type Item = QuestionItem | OutcomeItem | SimpleItem;

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
  let turn: number | undefined;

  for (const entry of entries) {
    if (entry.turn !== turn) {
      turns.push({ seq: entry.seq, items: [] });
      turn = entry.turn;
    }
    const items = turns.at(-1)?.items ?? [];
    const { seq, block } = entry;

    if (block.kind === 'answer') {
      if (open) close(open, block);
      open = undefined;
      if (entersTopic(block)) path = [];
    } else if (block.kind === 'question') {
      open = { kind: 'question', seq, block, state: 'open', changeable: false };
      if (block.topic !== 'menu') path.push(open);
      items.push(open);
    } else if (block.kind === 'outcome') {
      items.push({ kind: 'outcome', seq, outcome: block, path: path.filter(({ answer }) => answer) });
    } else if (block.kind === 'steps' || block.kind === 'today' || block.kind === 'pamphlet') {
      const outcome = items.findLast((item) => item.kind === 'outcome');
      if (outcome) Object.assign(outcome, { [block.kind]: block });
    } else if (block.kind === 'say' || block.kind === 'suggestions' || block.kind === 'notice') {
      items.push({ kind: 'simple', seq, block });
    }
  }

  // Only the current topic's answers can be changed: the server keeps those of earlier ones as they were.
  for (const question of path) question.changeable = question.state === 'answered';
  return turns
    .map(({ seq, items }) => ({ seq, items: items.filter((item) => !isPassed(item)) }))
    .filter(({ items }) => items.length);
}

/** The menu's questions leave nothing behind but the stage: the topic that they led to introduces itself. */
function isPassed(item: Item): boolean {
  if (item.kind !== 'question' || item.block.topic !== 'menu') return false;
  return item.state === 'left' || (item.state === 'answered' && item.block.id === 'topic');
}

function close(question: QuestionItem, answer: BlockOf<'answer'>): void {
  const fits = answer.topic === question.block.topic && answer.question === question.block.id;
  question.state = fits ? 'answered' : 'left';
  if (fits) question.answer = answer;
}

function entersTopic(answer: BlockOf<'answer'>): boolean {
  return answer.topic === 'menu' && answer.question === 'topic';
}
