import { isMenuQuestion, isTopicId, type MenuQuestion, type TopicId } from '../../flows/index.ts';
import type { Beginning, Input } from './inputs.ts';
import { type AnsweredStep, menuStep, type Place, walkTopic } from './place.ts';

export type Asked = Extract<Input, { kind: 'ask' }>;
type AnswerInput = Extract<Input, { kind: 'answer' | 'change' }>;

/** A stretch of a conversation: one answer in the menu, one question in the user's own words, or one visit to a topic. */
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
}

export interface TopicVisit {
  kind: 'topic';
  topic: TopicId;
  /** The answers, shared by the visits that take one another up. */
  answers: Map<string, Given>;
  /** What the user's own words, which led here, had answered. */
  said: ReadonlyMap<string, string>;
  /** How many visits this one takes up, one after the other. */
  round: number;
  /** The visit whose open question this one takes up again. */
  takesUp?: TopicVisit;
  /** The topic was entered afresh between the two: the answers are told again, so that the last ones told count. */
  retold?: boolean;
}

/** The last answer to a question, and the round in which it was first given: a visit knows nothing of later ones. */
interface Given {
  option: string;
  round: number;
}

/** What a visit shows: the place that it begins at, and the answers given from there. */
export interface Stretch {
  place: Place;
  steps: readonly AnsweredStep[];
}

function visitTo(topic: TopicId, said: Asked['said'] = []): TopicVisit {
  const answers = new Map(said.map(({ question, option }) => [question, { option, round: 0 }]));
  const options = new Map(said.map(({ question, option }) => [question, option]));
  return { kind: 'topic', topic, answers, round: 0, said: options };
}

/** Lays a conversation's inputs out as visits. Inputs that today's topics do not know are passed over. */
export function visitsOf({ topic }: Beginning, inputs: readonly Input[]): Visit[] {
  let visits: Visit[] = topic !== null && isTopicId(topic) ? [visitTo(topic)] : [];
  for (const input of inputs) {
    if (input.kind === 'ask') visits.push(...ask(input));
    else if (input.kind === 'answer' || input.kind === 'change') {
      if (input.topic === 'menu') visits = visitMenu(visits, input);
      else if (input.kind === 'answer') answerIn(visits, input);
      else changeIn(visits, input);
    }
  }
  return visits;
}

/** The visits among these that a later one takes up again. */
export function takenUpIn(visits: readonly Visit[]): ReadonlySet<Visit> {
  const takenUp = new Set<Visit>();
  for (const visit of visits)
    if (visit.kind === 'menu' && visit.back?.takesUp) takenUp.add(visit.back.takesUp);
  return takenUp;
}

/**
 * What a visit shows. One that was left at an open question stays so where a later one takes it up: if a changed
 * answer ends the topic, that answer is given after the way back, and what was asked in between still follows.
 */
export function stretchOf(visit: TopicVisit, takenUp: ReadonlySet<Visit>): Stretch {
  const { takesUp, retold } = visit;
  const { beginning, steps } = walk(visit);
  const from = takesUp && !retold ? lengthToOpen(walk(takesUp).steps) : 0;
  const to = takenUp.has(visit) ? lengthToOpen(steps) : steps.length;
  return { place: steps[from - 1]?.place ?? beginning, steps: steps.slice(from, to) };
}

function walk(visit: TopicVisit) {
  return walkTopic(visit.topic, { get: (question) => optionIn(visit, question) });
}

function optionIn({ answers, round }: TopicVisit, question: string): string | undefined {
  const given = answers.get(question);
  return given && given.round <= round ? given.option : undefined;
}

function lengthToOpen(steps: readonly AnsweredStep[]): number {
  return endsTopic(steps) ? steps.length - 1 : steps.length;
}

function endsTopic(steps: readonly AnsweredStep[]): boolean {
  return steps.at(-1)?.place.kind === 'outcome';
}

/** For each visit the last one before it that was left at an open question and not taken up until then. */
export function leftOpenBefore(
  visits: readonly Visit[],
  takenUp = takenUpIn(visits),
): (TopicVisit | undefined)[] {
  let open: TopicVisit[] = [];
  return visits.map((visit) => {
    const last = open.at(-1);
    if (visit.kind === 'topic' && (takenUp.has(visit) || !endsTopic(walk(visit).steps))) open.push(visit);
    if (visit.kind === 'menu' && visit.back) open = open.filter((left) => left !== visit.back?.takesUp);
    return last;
  });
}

function ask(asked: Asked): Visit[] {
  const [best] = asked.topics;
  const entered =
    asked.decision === 'answer' && best !== undefined && isTopicId(best) ? [visitTo(best, asked.said)] : [];
  return [{ kind: 'asked', asked }, ...entered];
}

/** Going on in the menu adds a visit; changing an answer there drops what came after it. */
function visitMenu(visits: Visit[], { kind, question, option }: AnswerInput): Visit[] {
  if (!isMenuQuestion(question)) return visits;
  const changed =
    kind === 'change'
      ? visits.findLastIndex(
          (visit) => visit.kind === 'menu' && visit.question === question && isShown(visit),
        )
      : -1;
  const kept = changed < 0 ? visits : visits.slice(0, changed);
  if (question === 'topic' && isTopicId(option))
    return [...kept, { kind: 'menu', question, option }, visitTo(option)];
  const open = question === 'topic' && option === 'back' ? leftOpenBefore(kept).at(-1) : undefined;
  if (!open) return [...kept, { kind: 'menu', question, option }];
  const back = takingUp(open, kept);
  return [...kept, { kind: 'menu', question, option, back }, back];
}

function takingUp(open: TopicVisit, visits: readonly Visit[]): TopicVisit {
  const { topic, answers } = open;
  const round = open.round + 1;
  // a way back that was dropped has taken its answers with it
  for (const [question, given] of answers) if (given.round >= round) answers.delete(question);
  const retold = lastTo(visits, topic) !== open;
  return { kind: 'topic', topic, answers, round, said: new Map(), takesUp: open, retold };
}

function isShown({ question, option, back }: MenuVisit): boolean {
  return back !== undefined || menuStep(question, option) !== undefined;
}

function answerIn(visits: readonly Visit[], { topic, question, option }: AnswerInput): void {
  const visit = lastTo(visits, topic);
  visit?.answers.set(question, { option, round: visit.round });
}

/** Changes the answer that is shown last; failing that, one that is kept. It stays in the round it was given in. */
function changeIn(visits: readonly Visit[], { topic, question, option }: AnswerInput): void {
  const takenUp = takenUpIn(visits);
  const shows = (visit: TopicVisit) =>
    stretchOf(visit, takenUp).steps.some(({ answer }) => answer.question === question);
  const keeps = (visit: TopicVisit) => optionIn(visit, question) !== undefined;
  const given = (lastTo(visits, topic, shows) ?? lastTo(visits, topic, keeps))?.answers.get(question);
  if (given) given.option = option;
}

function lastTo(visits: readonly Visit[], topic: string, fits = (_: TopicVisit) => true) {
  return visits.findLast(
    (visit): visit is TopicVisit => visit.kind === 'topic' && visit.topic === topic && fits(visit),
  );
}
