import type { TopicId } from '../../flows/index.ts';
import { type Classifier, classify } from './classifier.ts';
import { isReply } from './match-option.ts';
import { none } from './vocabulary.ts';

/** How a question in people's own words was taken. */
export interface Finding {
  /** `answer`: one topic fits clearly; `clarify`: one of a few; `none`: it is no question of ours. */
  decision: 'answer' | 'clarify' | 'none';
  /** At most three, likeliest first, each with its probability; empty for `none`. */
  topics: { id: TopicId; score: number }[];
}

/** Chosen by measuring, see docs/decisions/0006. */
const THRESHOLDS = {
  /** The logarithm of how many times likelier than not a question must be ours, where every word is known … */
  ours: 2.25,
  /** … and how much more where none is. */
  unknown: 1.8,
  /** The likeliest topic is that many times likelier than the next, or we ask which is meant. */
  clear: 3,
};
const MOST_TOPICS = 3;

/** Finds the topics that a question may be about. */
export function findTopics(classifier: Classifier, question: string): Finding {
  if (isReply(question)) return { decision: 'none', topics: [] };
  const { ranked, known } = classify(classifier, question);
  const outOfScope = ranked.find(({ label }) => label === none)?.score ?? 0;
  const ours = Math.log((1 - outOfScope) / outOfScope);
  if (ours < THRESHOLDS.ours + THRESHOLDS.unknown * (1 - known)) return { decision: 'none', topics: [] };
  const topics = ranked
    .flatMap(({ label, score }) => (label === none ? [] : [{ id: label, score }]))
    .slice(0, MOST_TOPICS);
  const [best, next] = topics.map(({ score }) => score);
  const clear = best !== undefined && best >= THRESHOLDS.clear * (next ?? 0);
  return { decision: clear ? 'answer' : 'clarify', topics };
}
