import { initialTransition, transition } from 'xstate';
import {
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

/** Where an answer in the menu leads, or `undefined` where the menu has no such option. */
export function menuPlace(question: MenuQuestion, option: string): Place | undefined {
  if (question === 'topic') {
    if (option === 'menu') return top;
    return isTopicId(option) ? walkTopic(option, new Map()).beginning : undefined;
  }
  if (!menuOptions(question).includes(option)) return undefined;
  if (option === 'menu') return top;
  if (!isMenuGroup(option)) return { kind: 'menu', question: 'area', options: menuOptions('area') };
  return { kind: 'menu', question: 'topic', options: menuOptions('topic', option) };
}

/** Walks a topic's machine as far as the answers carry. */
export function walkTopic(topic: TopicId, answers: ReadonlyMap<string, string>) {
  const { machine, states } = flows[topic];
  const placeAt = (state: string, number: number): Place => {
    const found = states[state];
    return found && 'on' in found
      ? { kind: 'question', topic, question: state, options: Object.keys(found.on), number }
      : { kind: 'outcome', topic, outcome: state };
  };
  const steps: { answer: Answer; place: Place }[] = [];
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
