import type { TopicId } from '../../flows/index.ts';
import { type Classifier, classify } from './classifier.ts';
import { none } from './vocabulary.ts';

/** How a question in people's own words was taken. */
export interface Finding {
  /** `answer`: one topic fits clearly; `clarify`: one of a few; `none`: it is no question of ours. */
  decision: 'answer' | 'clarify' | 'none';
  /** At most three, best first; empty for `none`. */
  topics: { id: TopicId; score: number }[];
}

/** Chosen by measuring, see docs/decisions/0006. All in the classifier's own unit. */
const THRESHOLDS = {
  /** The best topic leads what is out of scope by at least this, where no word is known … */
  overNone: 11,
  /** … and by so much less where every word is. */
  known: 5,
  /** The best topic leads the next one by at least this, or we ask which is meant. */
  overNext: 3,
  /** A topic that lies further behind the best one is no choice to offer. */
  within: 6,
};
const MOST_TOPICS = 3;

/** Finds the topics that a question may be about. */
export function findTopics(classifier: Classifier, question: string): Finding {
  const { ranked, known } = classify(classifier, question);
  const outOfScope = ranked.find(({ label }) => label === none)?.score ?? Number.NEGATIVE_INFINITY;
  const topics = ranked.flatMap(({ label, score }) => (label === none ? [] : [{ id: label, score }]));
  const [best, next] = topics;
  if (!best || best.score - outOfScope < THRESHOLDS.overNone - THRESHOLDS.known * known)
    return { decision: 'none', topics: [] };
  const near = topics.slice(0, MOST_TOPICS).filter(({ score }) => best.score - score <= THRESHOLDS.within);
  const clear = !next || best.score - next.score >= THRESHOLDS.overNext;
  return { decision: clear || near.length === 1 ? 'answer' : 'clarify', topics: near };
}
