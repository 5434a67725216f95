import { flows, isOutcome, isTopicId, type TopicId, type Verdict } from '../../flows/index.ts';
import type { Language } from '../protocol.ts';
import type { Beginning, Input, Reached } from './inputs.ts';
import { type Answer, menuStep, type Place, top, walkTopic } from './place.ts';
import { type Asked, leftOpenBefore, stretchOf, takenUpIn, type Visit, visitsOf } from './visits.ts';

/** One answer that holds, or one question in the user's own words, and the place it led to. */
export interface Step {
  answer?: Answer;
  /** The answer was in the user's own words that the step before holds: nobody chose the option. */
  said?: true;
  asked?: Asked;
  /** The topic whose question a question in the user's own words left open. */
  leftOpen?: TopicId | undefined;
  place: Place;
}

export interface Conversation {
  lang: Language;
  beginning: Place;
  steps: readonly Step[];
  /** The steps by the input that led to them: what the user's own words answer belongs to their turn. */
  turns: readonly (readonly Step[])[];
  place: Place;
  /** The topic whose question was left open for what came after it. */
  leftOpen: TopicId | undefined;
  /** The times that the guidance changed in between: after which turn, and the outcome given until then. */
  updates: readonly { turn: number; was: Reached | null }[];
}

/**
 * Computes a conversation from its inputs. A stored answer that today's flows no longer offer is left out, so
 * its question is asked again; nothing here throws for what an earlier version stored.
 */
export function replay(beginning: Beginning, inputs: readonly Input[]): Conversation {
  const visits = visitsOf(beginning, inputs);
  const [first] = visits;
  const start =
    beginning.topic !== null && first?.kind === 'topic' ? walkTopic(first.topic, new Map()).beginning : top;
  const takenUp = takenUpIn(visits);
  const leftOpen = leftOpenBefore(visits, takenUp).map((visit) => visit?.topic);
  const steps = visits.flatMap((visit, index) => stepsOf(visit, takenUp, leftOpen[index]));
  const place = steps.at(-1)?.place ?? start;
  const updates = inputs.flatMap((input) =>
    input.kind === 'guidance' ? [{ turn: input.turn, was: input.was }] : [],
  );
  const spoken = inputs.findLast((input) => input.kind === 'language');
  return {
    lang: spoken?.kind === 'language' ? spoken.lang : beginning.lang,
    beginning: start,
    steps,
    turns: turnsOf(steps),
    place,
    leftOpen: leftOpen.at(-1),
    updates,
  };
}

function stepsOf(visit: Visit, takenUp: ReadonlySet<Visit>, leftOpen: TopicId | undefined): Step[] {
  switch (visit.kind) {
    case 'topic':
      return stretchOf(visit, takenUp).steps.map((step) => {
        const { question, option } = step.answer;
        return visit.said.get(question) === option ? { ...step, said: true as const } : step;
      });
    case 'asked':
      return [{ asked: visit.asked, leftOpen, place: askedPlace(visit.asked) }];
    case 'menu': {
      const { question, option, back } = visit;
      if (back)
        return [{ answer: { topic: 'menu', question, option }, place: stretchOf(back, takenUp).place }];
      const step = menuStep(question, option);
      return step ? [step] : [];
    }
  }
}

function turnsOf(steps: readonly Step[]): Step[][] {
  const turns: Step[][] = [];
  for (const step of steps)
    if (step.said) turns.at(-1)?.push(step);
    else turns.push([step]);
  return turns;
}

/** Where a question in the user's own words leads: into its topic, to a choice of topics, or to the menu. */
function askedPlace({ decision, topics }: Asked): Place {
  const known = topics.filter(isTopicId);
  const [best] = known;
  if (decision === 'answer' && best) return walkTopic(best, new Map()).beginning;
  if (decision === 'clarify' && known.length > 0)
    return { kind: 'menu', question: 'topic', options: [...known, 'menu'], clarifies: true };
  return top;
}

/** The outcome that a conversation stands at, if it does. */
export function reachedBy({ place }: Conversation): Reached | null {
  if (place.kind !== 'outcome') return null;
  const verdict = verdictAt(place.topic, place.outcome);
  return verdict && { topic: place.topic, outcome: place.outcome, verdict };
}

/** Today's verdict of an outcome. */
export function verdictAt(topic: TopicId, outcome: string): Verdict | null {
  const state = flows[topic].states[outcome];
  return state && isOutcome(state) ? state.meta.verdict : null;
}
