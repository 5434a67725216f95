import type { Flow, OutcomeFacts, OutcomeState, QuestionState } from './flow.ts';

export interface Path {
  answers: readonly { question: string; option: string }[];
  outcome: string;
}

export function isOutcome(state: QuestionState | OutcomeState): state is OutcomeState {
  return 'meta' in state;
}

/** The questions of a flow in their order, each with its options and where they lead. */
export function questionsOf({ states }: Pick<Flow, 'states'>): { id: string; on: QuestionState['on'] }[] {
  return Object.entries(states).flatMap(([id, state]) => (isOutcome(state) ? [] : [{ id, on: state.on }]));
}

/** The outcomes of a flow in their order, each with its facts. */
export function outcomesOf({ states }: Pick<Flow, 'states'>): { id: string; facts: OutcomeFacts }[] {
  return Object.entries(states).flatMap(([id, state]) =>
    isOutcome(state) ? [{ id, facts: state.meta }] : [],
  );
}

/**
 * Every way through a flow, in the order of its options.
 * @throws Error if the flow runs in a circle or leads to a state that it does not have.
 */
export function pathsOf(flow: Flow): Path[] {
  const walk = (id: string, answers: Path['answers'], seen: ReadonlySet<string>): Path[] => {
    const state = flow.states[id];
    if (!state) throw new Error(`${flow.topic}: no state "${id}"`);
    if (seen.has(id)) throw new Error(`${flow.topic}: "${id}" runs in a circle`);
    if (isOutcome(state)) return [{ answers, outcome: id }];
    return Object.entries(state.on).flatMap(([option, target]) =>
      walk(target, [...answers, { question: id, option }], new Set([...seen, id])),
    );
  };
  return walk(flow.initial, [], new Set());
}

/** The most questions that are still asked from a state on, itself included. */
export function longestFrom(flow: Flow, id: string): number {
  const state = flow.states[id];
  if (!state || isOutcome(state)) return 0;
  return 1 + Math.max(...Object.values(state.on).map((target) => longestFrom(flow, target)));
}
