import { isMenuQuestion, isTopicId, type MenuQuestion, type TopicId } from '../../flows/index.ts';
import type { Beginning, Input } from './inputs.ts';
import { walkTopic } from './place.ts';

export type Asked = Extract<Input, { kind: 'ask' }>;
type AnswerInput = Extract<Input, { kind: 'answer' | 'change' }>;

/**
 * A stretch of a conversation: one answer in the menu, one question in the user's own words, or one visit to a
 * topic with the last answer to each question. A visit that takes up an earlier one again begins after its steps.
 */
export type Visit = MenuVisit | AskedVisit | TopicVisit;

interface MenuVisit {
  kind: 'menu';
  question: MenuQuestion;
  option: string;
  /** The visit that takes up an open question again, where that was chosen. */
  back?: TopicVisit;
}

interface AskedVisit {
  kind: 'asked';
  asked: Asked;
  /** The topic whose question it left open. */
  leftOpen: TopicId | undefined;
}

interface TopicVisit {
  kind: 'topic';
  topic: TopicId;
  answers: Map<string, string>;
  /** What the user's own words had answered when the visit began. */
  said: ReadonlyMap<string, string>;
  /** How many steps stand in the visit that this one takes up again. */
  after: number;
  /** A later visit took this one up again. */
  takenUp?: true;
}

function visitTo(topic: TopicId, said: Asked['said'] = []): TopicVisit {
  const answers = said.map(({ question, option }) => [question, option] as const);
  return { kind: 'topic', topic, answers: new Map(answers), said: new Map(answers), after: 0 };
}

/** Lays a conversation's inputs out as visits. Inputs that today's topics do not know are passed over. */
export function visitsOf({ topic }: Beginning, inputs: readonly Input[]): Visit[] {
  let visits: Visit[] = topic !== null && isTopicId(topic) ? [visitTo(topic)] : [];
  for (const input of inputs) {
    if (input.kind === 'ask') visits.push(...ask(visits, input));
    else if (input.kind === 'answer' || input.kind === 'change') {
      if (input.topic === 'menu') visits = visitMenu(visits, input);
      else answerIn(visits, input);
    }
  }
  return visits;
}

/** The last of these visits that stands at an open question, and where. */
export function openVisit(visits: readonly Visit[]) {
  for (const visit of visits.toReversed()) {
    if (visit.kind !== 'topic' || visit.takenUp) continue;
    const { beginning, steps } = walkTopic(visit.topic, visit.answers);
    const place = steps.at(-1)?.place ?? beginning;
    if (place.kind === 'question') return { visit, place, length: steps.length };
  }
  return undefined;
}

function ask(visits: readonly Visit[], asked: Asked): Visit[] {
  const [best] = asked.topics;
  const entered =
    asked.decision === 'answer' && best !== undefined && isTopicId(best) ? [visitTo(best, asked.said)] : [];
  return [{ kind: 'asked', asked, leftOpen: openVisit(visits)?.visit.topic }, ...entered];
}

/** Going on in the menu adds a visit; changing an answer there drops what came after it. */
function visitMenu(visits: Visit[], { kind, question, option }: AnswerInput): Visit[] {
  if (!isMenuQuestion(question)) return visits;
  const changed =
    kind === 'change'
      ? visits.findLastIndex((visit) => visit.kind === 'menu' && visit.question === question)
      : -1;
  const kept = changed < 0 ? visits : visits.slice(0, changed);
  if (question === 'topic' && isTopicId(option))
    return [...kept, { kind: 'menu', question, option }, visitTo(option)];
  const open = question === 'topic' && option === 'back' ? openVisit(kept.slice(0, -1)) : undefined;
  if (!open) return [...kept, { kind: 'menu', question, option }];
  const { visit, length } = open;
  const back: TopicVisit = { ...visit, answers: new Map(visit.answers), after: length };
  visit.takenUp = true;
  return [...kept, { kind: 'menu', question, option, back }, back];
}

function answerIn(visits: readonly Visit[], { kind, topic, question, option }: AnswerInput): void {
  const visit = visits.findLast(
    (candidate) =>
      candidate.kind === 'topic' &&
      candidate.topic === topic &&
      (kind === 'answer' || candidate.answers.has(question)),
  );
  if (visit?.kind === 'topic') visit.answers.set(question, option);
}
