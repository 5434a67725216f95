import { initialTransition, transition } from 'xstate';
import {
  flows,
  isMenuGroup,
  isMenuQuestion,
  isOutcome,
  isTopicId,
  type MenuGroup,
  type MenuQuestion,
  menuOptions,
  type TopicId,
} from '../../flows/index.ts';
import type { Language } from '../protocol.ts';
import type { Beginning, Input, Reached } from './inputs.ts';

/** Where a conversation stands: at a question of the menu or of a topic, or at a topic's outcome. */
export type Place =
  | { kind: 'menu'; question: MenuQuestion; options: readonly string[] }
  | { kind: 'question'; topic: TopicId; question: string; options: readonly string[]; number: number }
  | { kind: 'outcome'; topic: TopicId; outcome: string };

export interface Answer {
  topic: TopicId | 'menu';
  question: string;
  option: string;
}

/** One answer that holds, and the place it led to. */
export interface Step {
  answer: Answer;
  place: Place;
}

export interface Conversation {
  lang: Language;
  beginning: Place;
  steps: readonly Step[];
  place: Place;
  /** The times that the guidance changed in between: after which turn, and the outcome given until then. */
  updates: readonly { turn: number; was: Reached | null }[];
}

/** A stretch of a conversation: one answer in the menu, or one visit to a topic with the last answer to each question. */
type Visit =
  | { kind: 'menu'; question: MenuQuestion; option: string }
  | { kind: 'topic'; topic: TopicId; answers: Map<string, string> };

type AnswerInput = Extract<Input, { kind: 'answer' | 'change' }>;

const top: Place = { kind: 'menu', question: 'stage', options: menuOptions('stage') };

/** Where an answer in the menu leads, or `undefined` where the menu has no such option. */
export function menuPlace(question: MenuQuestion, option: string): Place | undefined {
  if (question === 'topic') {
    if (option === 'menu') return top;
    return isTopicId(option) && flows[option] ? walkTopic(option, new Map()).beginning : undefined;
  }
  if (!menuOptions(question).includes(option)) return undefined;
  if (!isMenuGroup(option)) return { kind: 'menu', question: 'area', options: menuOptions('area') };
  return topicMenu(option);
}

function topicMenu(group: MenuGroup): Place {
  return { kind: 'menu', question: 'topic', options: menuOptions('topic', group) };
}

/**
 * Computes a conversation from its inputs. A stored answer that today's flows no longer offer is left out, so
 * its question is asked again; nothing here throws for what an earlier version stored.
 */
export function replay(beginning: Beginning, inputs: readonly Input[]): Conversation {
  let lang = beginning.lang;
  let visits: Visit[] = [];
  const started = beginning.topic && isTopicId(beginning.topic) && flows[beginning.topic];
  if (started) visits.push({ kind: 'topic', topic: started.topic, answers: new Map() });
  const first = visits[0];
  const updates: Conversation['updates'][number][] = [];
  for (const input of inputs) {
    if (input.kind === 'language') lang = input.lang;
    else if (input.kind === 'guidance') updates.push({ turn: input.turn, was: input.was });
    else if (input.topic === 'menu') visits = visitMenu(visits, input);
    else answerIn(visits, input);
  }
  const steps: Step[] = [];
  let place = first?.kind === 'topic' ? walkTopic(first.topic, new Map()).beginning : top;
  const start = place;
  for (const visit of visits) {
    if (visit.kind === 'menu') {
      const next = menuPlace(visit.question, visit.option);
      if (!next) continue;
      steps.push({ answer: { topic: 'menu', question: visit.question, option: visit.option }, place: next });
    } else steps.push(...walkTopic(visit.topic, visit.answers).steps);
    place = steps.at(-1)?.place ?? place;
  }
  return { lang, beginning: start, steps, place, updates };
}

/** Going on in the menu adds a visit; changing an answer there drops what came after it. */
function visitMenu(visits: Visit[], input: AnswerInput): Visit[] {
  if (!isMenuQuestion(input.question)) return visits;
  const { question, option } = input;
  const changed =
    input.kind === 'change'
      ? visits.findLastIndex((visit) => visit.kind === 'menu' && visit.question === question)
      : -1;
  const kept = changed < 0 ? visits : visits.slice(0, changed);
  const entered: Visit[] =
    question === 'topic' && isTopicId(option) && flows[option]
      ? [{ kind: 'topic', topic: option, answers: new Map() }]
      : [];
  return [...kept, { kind: 'menu', question, option }, ...entered];
}

function answerIn(visits: readonly Visit[], input: AnswerInput): void {
  const visit = visits.findLast(
    (candidate) =>
      candidate.kind === 'topic' &&
      candidate.topic === input.topic &&
      (input.kind === 'answer' || candidate.answers.has(input.question)),
  );
  if (visit?.kind === 'topic') visit.answers.set(input.question, input.option);
}

/** Walks a topic's machine as far as the answers carry. */
function walkTopic(
  topic: TopicId,
  answers: ReadonlyMap<string, string>,
): { beginning: Place; steps: Step[] } {
  const { machine, states } = flows[topic];
  const placeAt = (state: string, number: number): Place => {
    const found = states[state];
    return found && 'on' in found
      ? { kind: 'question', topic, question: state, options: Object.keys(found.on), number }
      : { kind: 'outcome', topic, outcome: state };
  };
  const steps: Step[] = [];
  let [snapshot] = initialTransition(machine);
  const beginning = placeAt(String(snapshot.value), 1);
  for (let place = beginning; place.kind === 'question'; ) {
    const { question } = place;
    const option = answers.get(question);
    if (option === undefined || !snapshot.can({ type: option })) break;
    [snapshot] = transition(machine, snapshot, { type: option });
    place = placeAt(String(snapshot.value), steps.length + 2);
    steps.push({ answer: { topic, question, option }, place });
  }
  return { beginning, steps };
}

/** The outcome that a conversation stands at, if it does. */
export function reachedBy({ place }: Conversation): Reached | null {
  if (place.kind !== 'outcome') return null;
  const { topic, outcome } = place;
  const state = flows[topic].states[outcome];
  return state && isOutcome(state) ? { topic, outcome, verdict: state.meta.verdict } : null;
}
