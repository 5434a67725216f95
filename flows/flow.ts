import { createMachine } from 'xstate';
import type { ProvisionId } from './provisions.ts';
import type { TopicId } from './topics.ts';

/** What the law says today about what the user wants to do. */
export const verdicts = [
  'allowed',
  'allowed-with-conditions',
  'consent-required',
  'not-allowed',
  'depends',
  'information',
] as const;
export type Verdict = (typeof verdicts)[number];

/** How the rule of 2005 stands today. */
export const changes = ['unchanged', 'renamed', 'changed', 'abolished'] as const;
export type Change = (typeof changes)[number];

/** How sure the guidance brief is of today's answer; below `high` the text sends the user on. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * A place in the topic's source. In the pamphlet: `section` as it numbers itself, `intro` or `annex`, and the
 * printed pages. The ministry's privacy policy has neither: `null` and no pages.
 */
export interface SourceCitation {
  section: string | null;
  pages: readonly number[];
}

/** The facts of an outcome. Its words stand in `locales/`, under the topic and the outcome's id. */
export interface OutcomeFacts {
  verdict: Verdict;
  /** What the pamphlet of 2005 itself answered: history, never shown as today's verdict. */
  source: SourceCitation & { verdict: Verdict };
  today: { change: Change; confidence: Confidence; provisions: readonly ProvisionId[] };
  /** One to three topics that people need next, most needed first. */
  related: readonly TopicId[];
}

export interface QuestionState {
  /** Option id (which is the event type) to the id of the state it leads to. */
  on: Readonly<Record<string, string>>;
}

export interface OutcomeState {
  type: 'final';
  meta: OutcomeFacts;
}

/** A question of fact: each option's id is the event that answers it. */
export function question(options: QuestionState['on']): QuestionState {
  return { on: options };
}

/** An end of a flow. */
export function outcome(facts: OutcomeFacts): OutcomeState {
  return { type: 'final', meta: facts };
}

/** A decision flow: the states as plain data, and the machine that XState makes of them. */
export function flow(topic: TopicId, initial: string, states: Record<string, QuestionState | OutcomeState>) {
  return { topic, initial, states, machine: createMachine({ id: topic, initial, states }) };
}

export type Flow = ReturnType<typeof flow>;
