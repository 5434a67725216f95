import {
  flows,
  isOutcome,
  isTopicId,
  longestFrom,
  type OutcomeFacts,
  type Revision,
  revisionsOf,
  type TopicId,
  topicById,
  type Verdict,
} from '../../flows/index.ts';
import type { Answer, Place } from './place.ts';
import { type Conversation, type Step, verdictAt } from './replay.ts';
import type { Asked } from './visits.ts';

/** A block before it has words: what it is, by ids and citations. */
export type KeyedBlock =
  | { kind: 'say'; text: 'welcome' }
  | { kind: 'say'; text: 'said' }
  | { kind: 'say'; text: 'topic' | 'understood'; topic: TopicId }
  | { kind: 'asked' }
  | ({ kind: 'answer'; said?: true } & Answer)
  | {
      kind: 'question';
      topic: TopicId | 'menu';
      id: string;
      options: readonly string[];
      progress?: { number: number; atMost: number };
      clarifies?: true;
    }
  | { kind: 'outcome'; topic: TopicId; id: string; verdict: OutcomeFacts['verdict'] }
  | { kind: 'steps'; topic: TopicId; outcome: string }
  | {
      kind: 'today';
      topic: TopicId;
      outcome: string;
      facts: OutcomeFacts['today'];
      asOf: string;
      reviewBy: string;
      revisions: readonly Revision[];
    }
  | {
      kind: 'pamphlet';
      topic: TopicId;
      outcome: string;
      document: 'pamphlet' | 'privacy-policy';
      facts: OutcomeFacts['source'];
    }
  | { kind: 'suggestions'; topics: readonly TopicId[]; back?: TopicId | undefined }
  | { kind: 'notice'; code: 'out-of-scope' }
  | { kind: 'notice'; code: 'personal-data-masked' }
  | { kind: 'notice'; code: 'general-guidance'; reviewBy: string }
  | { kind: 'notice'; code: 'guidance-updated'; was: Verdict | null; now: Verdict | null };

/** A block with its place in the transcript: `seq` counts from 1 without gaps. */
export interface NumberedBlock {
  seq: number;
  turn: number;
  block: KeyedBlock;
}

/** The whole transcript of a conversation. Turn 0 is what is said before the first answer. */
export function transcriptOf({ beginning, turns, updates }: Conversation): NumberedBlock[] {
  const told: KeyedBlock[][] = [
    [...(beginning.kind === 'menu' ? [welcome] : introductionOf(beginning.topic)), ...blocksAt(beginning)],
  ];
  for (const steps of turns) told.push([...blocksOfTurn(steps)]);
  for (const { turn, was } of updates) {
    const place = turn === 0 ? beginning : turns[turn - 1]?.at(-1)?.place;
    const now = place?.kind === 'outcome' ? verdictAt(place.topic, place.outcome) : null;
    told[turn]?.push({ kind: 'notice', code: 'guidance-updated', was: was?.verdict ?? null, now });
  }
  return told
    .flatMap((blocks, turn) => blocks.map((block) => ({ turn, block })))
    .map((numbered, index) => ({ seq: index + 1, ...numbered }));
}

const welcome: KeyedBlock = { kind: 'say', text: 'welcome' };

/** Steps and places are the same objects every time, so their blocks are too: comparing and rendering rely on it. */
const blocksOfSteps = new WeakMap<Step, readonly KeyedBlock[]>();
const blocksOfPlaces = new WeakMap<Place, readonly KeyedBlock[]>();

function remembered<Key extends object>(
  known: WeakMap<Key, readonly KeyedBlock[]>,
  key: Key,
  make: (key: Key) => readonly KeyedBlock[],
): readonly KeyedBlock[] {
  const before = known.get(key);
  if (before) return before;
  const blocks = make(key);
  known.set(key, blocks);
  return blocks;
}

const blocksAt = (place: Place) => remembered(blocksOfPlaces, place, blocksOf);

function answeredBlocks({ answer, said, place }: Step): readonly KeyedBlock[] {
  if (!answer) return blocksAt(place);
  const entered =
    answer.topic === 'menu' && answer.option !== 'back' && place.kind !== 'menu'
      ? introductionOf(place.topic)
      : [];
  if (said) return [{ kind: 'answer', ...answer, said }, { kind: 'say', text: 'said' }, ...blocksAt(place)];
  return [{ kind: 'answer', ...answer }, ...entered, ...blocksAt(place)];
}

/** What one input of the user brought; last, if it was in their own words, where else these may lead. */
function blocksOfTurn(steps: readonly Step[]): readonly KeyedBlock[] {
  const blocks = steps.flatMap((step) => remembered(blocksOfSteps, step, blocksOfStep));
  const [first] = steps;
  return first?.asked ? [...blocks, ...waysFrom(first.asked, first.leftOpen)] : blocks;
}

function waysFrom({ decision, topics }: Asked, back: TopicId | undefined): KeyedBlock[] {
  const others = decision === 'answer' ? topics.slice(1).filter(isTopicId) : [];
  return others.length > 0 || back ? [{ kind: 'suggestions', topics: others, back }] : [];
}

const blocksOfStep = (step: Step) => (step.asked ? askedBlocks(step, step.asked) : answeredBlocks(step));

/** How a question in the user's own words was understood, and what follows from it. */
function askedBlocks({ place }: Step, { masked }: Asked): KeyedBlock[] {
  const understood: KeyedBlock[] =
    place.kind === 'menu'
      ? place.clarifies
        ? []
        : [{ kind: 'notice', code: 'out-of-scope' }]
      : [{ kind: 'say', text: 'understood', topic: place.topic }];
  return [
    { kind: 'asked' },
    ...(masked ? [{ kind: 'notice', code: 'personal-data-masked' } as const] : []),
    ...understood,
    ...blocksAt(place),
  ];
}

function introductionOf(topic: TopicId): KeyedBlock[] {
  return [{ kind: 'say', text: 'topic', topic }];
}

function blocksOf(place: Place): KeyedBlock[] {
  if (place.kind === 'menu')
    return [
      {
        kind: 'question',
        topic: 'menu',
        id: place.question,
        options: place.options,
        ...(place.clarifies && { clarifies: true }),
      },
    ];
  if (place.kind === 'question') {
    const { topic, question: id, options, number } = place;
    const atMost = number - 1 + longestFrom(flows[topic], id);
    return [{ kind: 'question', topic, id, options, progress: { number, atMost } }];
  }
  return outcomeBlocks(place.topic, place.outcome);
}

/** Today's law first, then the pamphlet as history, then where to go. */
export function outcomeBlocks(topic: TopicId, outcome: string): KeyedBlock[] {
  const state = flows[topic].states[outcome];
  if (!state || !isOutcome(state)) throw new Error(`${topic}: "${outcome}" is no outcome`);
  const { verdict, source, today, related } = state.meta;
  const { document, asOf, reviewBy } = topicById(topic);
  return [
    { kind: 'outcome', topic, id: outcome, verdict },
    { kind: 'steps', topic, outcome },
    { kind: 'today', topic, outcome, facts: today, asOf, reviewBy, revisions: revisionsOf(topic, outcome) },
    { kind: 'pamphlet', topic, outcome, document, facts: source },
    { kind: 'suggestions', topics: related.filter((id) => isTopicId(id) && flows[id]) },
    { kind: 'notice', code: 'general-guidance', reviewBy },
  ];
}

/** How many blocks at the start of two transcripts are the same. */
export function commonLength(one: readonly NumberedBlock[], other: readonly NumberedBlock[]): number {
  const different = one.findIndex((numbered, index) => !isSame(numbered, other[index]));
  return different < 0 ? one.length : different;
}

function isSame(one: NumberedBlock, other: NumberedBlock | undefined): boolean {
  if (one.turn !== other?.turn) return false;
  return one.block === other.block || JSON.stringify(one.block) === JSON.stringify(other.block);
}
