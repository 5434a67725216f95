import type { Block, Language } from '../../../server/protocol.ts';
import type { Definitions } from '../answer/definitions.ts';
import type * as AnswerKit from '../answer/index.ts';
import type { BlockOf } from '../conversation.ts';
import type { Labels } from '../labels.ts';
import type { OwnWords } from '../own-words.ts';
import type { Choice } from '../session-types.ts';
import type { QuestionItem } from '../transcript.ts';

/** What the views need besides the item that they show: the words, the state, and whom to tell of a click. */
export interface View {
  labels: Labels;
  language: Language;
  /** The level of the headings of questions and outcomes; it depends on what stands above them. */
  level: number;
  /** The folder on the server that everything is fetched from. */
  base: URL;
  connected: boolean;
  /** Whether the next turn is under way. */
  busy: boolean;
  pending: Choice | undefined;
  problem: string | undefined;
  /** The `seq` of the question whose answer is being changed. */
  changing: number | undefined;
  /** What shows answers and terms of art, once it has been fetched. */
  kit: typeof AnswerKit | undefined;
  /** The terms of art that stand open. */
  definitions: Definitions | undefined;
  /** The user's own words, by the turn that they began. */
  words: Pick<OwnWords, 'get'>;
  answer(choice: Choice): void;
  change(choice: Choice): void;
  beginChange(question: QuestionItem): void;
  cancelChange(): void;
  goTo(topic: string): void;
  report(turn: number): void;
  /** The outcomes that the user has said of whether they helped. */
  rated: ReadonlySet<string>;
  rate(outcome: BlockOf<'outcome'>, helpful: boolean): void;
  /** Reads a sentence aloud and draws anew. */
  tell(sentence: string): void;
  pressTerm(block: Block, id: string, term: HTMLElement): void;
}
