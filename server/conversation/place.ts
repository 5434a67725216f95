import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import {
  type Flow,
  flows,
  isMenuGroup,
  isTopicId,
  type MenuQuestion,
  menuOptions,
  type TopicId,
} from '../../flows/index.ts';

/** Where a conversation stands: at a question of the menu or of a topic, or at a topic's outcome. */
export type Place =
  | {
      kind: 'menu';
      question: MenuQuestion;
      options: readonly string[];
      /** The topics are those that a question in the user's own words may have meant. */
      clarifies?: true;
    }
  | { kind: 'question'; topic: TopicId; question: string; options: readonly string[]; number: number }
  | { kind: 'outcome'; topic: TopicId; outcome: string };

export interface Answer {
  topic: TopicId | 'menu';
  question: string;
  option: string;
}

/** The first question of the menu. */
export const top: Place = { kind: 'menu', question: 'stage', options: menuOptions('stage') };

/** An answer and the place that it led to. The same answer is the same object each time, so it can be known again. */
export interface AnsweredStep {
  answer: Answer;
  place: Place;
}

const menuSteps = new Map<string, AnsweredStep>();

/** An answer in the menu, or `undefined` where the menu has no such option. */
export function menuStep(question: MenuQuestion, option: string): AnsweredStep | undefined {
  const key = `${question} ${option}`;
  const known = menuSteps.get(key);
  if (known) return known;
  const place = menuPlace(question, option);
  if (!place) return undefined;
  const step: AnsweredStep = { answer: { topic: 'menu', question, option }, place };
  menuSteps.set(key, step);
  return step;
}

function menuPlace(question: MenuQuestion, option: string): Place | undefined {
  if (question === 'topic') {
    if (option === 'menu') return top;
    return isTopicId(option) ? walkTopic(option, new Map()).beginning : undefined;
  }
  if (!menuOptions(question).includes(option)) return undefined;
  if (option === 'menu') return top;
  if (!isMenuGroup(option)) return { kind: 'menu', question: 'area', options: menuOptions('area') };
  return { kind: 'menu', question: 'topic', options: menuOptions('topic', option) };
}

interface Walked {
  snapshot: FlowSnapshot;
  place: Place;
  /** What each option led to from here. */
  next: Map<string, { step: AnsweredStep; walked: Walked }>;
}
type FlowSnapshot = SnapshotFrom<Flow['machine']>;

/**
 * Where each topic begins, and from there every place that was walked to. A step of a machine costs more than all
 * the rest of a turn, and snapshots do not change, so each is taken once. The flows are finite, so this is.
 */
const beginnings = new Map<TopicId, Walked>();

function walkedTo(topic: TopicId, snapshot: FlowSnapshot, number: number): Walked {
  const question = String(snapshot.value);
  const state = flows[topic].states[question];
  const place: Place =
    state && 'on' in state
      ? { kind: 'question', topic, question, options: Object.keys(state.on), number }
      : { kind: 'outcome', topic, outcome: question };
  return { snapshot, place, next: new Map() };
}

function beginningOf(topic: TopicId): Walked {
  const known = beginnings.get(topic);
  if (known) return known;
  const [snapshot] = initialTransition(flows[topic].machine);
  const beginning = walkedTo(topic, snapshot, 1);
  beginnings.set(topic, beginning);
  return beginning;
}

function nextOf({ snapshot, place, next }: Walked, topic: TopicId, option: string, number: number) {
  const known = next.get(option);
  if (known) return known;
  // XState passes over an event that it does not know
  if (place.kind !== 'question' || !snapshot.can({ type: option })) return undefined;
  const [after] = transition(flows[topic].machine, snapshot, { type: option });
  const walked = walkedTo(topic, after, number);
  const answer = { topic, question: place.question, option };
  const found = { step: { answer, place: walked.place }, walked };
  next.set(option, found);
  return found;
}

/** Walks a topic's machine as far as the answers carry. */
export function walkTopic(topic: TopicId, answers: Pick<ReadonlyMap<string, string>, 'get'>) {
  const steps: AnsweredStep[] = [];
  const beginning = beginningOf(topic);
  for (let at = beginning; at.place.kind === 'question'; ) {
    const option = answers.get(at.place.question);
    const next = option === undefined ? undefined : nextOf(at, topic, option, steps.length + 2);
    if (!next) break;
    steps.push(next.step);
    at = next.walked;
  }
  return { beginning: beginning.place, steps };
}
