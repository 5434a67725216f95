import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Classifier } from '../server/search/classifier.ts';
import { findTopics } from '../server/search/find-topics.ts';

const question = z.object({
  q: z.string(),
  lang: z.enum(['da', 'en']),
  /** The topics that answer it; none for a question that is out of scope. */
  topics: z.array(z.string()),
  kind: z.string(),
  /** Whether we chose settings by it, or kept it for the end. */
  part: z.enum(['tuned', 'held']).default('tuned'),
});
export type LabelledQuestion = z.infer<typeof question>;

/**
 * Questions with the topics that answer them, in three sets. The vocabulary was written without sight of any.
 * Settings were chosen by the first two; the last was written when they had been, and nothing was chosen by it.
 */
export const questionSets = ['dev', 'own', 'later'] as const;

export function readQuestions(set: (typeof questionSets)[number]): LabelledQuestion[] {
  return readFileSync(new URL(`../tests/search/questions-${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => question.parse(JSON.parse(line)));
}

export interface Figures {
  questions: number;
  /** Of the questions in scope: a right topic first; a right topic among the first three. */
  hit1: number;
  hit3: number;
  /** Of the questions in scope: answered with a wrong topic, and refused. */
  wrong: number;
  missed: number;
  /** Of the questions out of scope: refused. */
  refused: number;
}

export interface Judged {
  question: LabelledQuestion;
  decision: string;
  found: string[];
}

export function judge(classifier: Classifier, questions: readonly LabelledQuestion[]): Judged[] {
  return questions.map((question) => {
    const { decision, topics } = findTopics(classifier, question.q);
    return { question, decision, found: topics.map(({ id }) => id) };
  });
}

export const isRight = ({ question: { topics }, found }: Judged, among: number) =>
  found.slice(0, among).some((id) => topics.includes(id));

export function figuresOf(judged: readonly Judged[]): Figures {
  const inScope = judged.filter(({ question }) => question.topics.length > 0);
  const outOfScope = judged.filter(({ question }) => question.topics.length === 0);
  const share = (list: readonly Judged[], holds: (one: Judged) => boolean) =>
    list.length ? list.filter(holds).length / list.length : Number.NaN;
  return {
    questions: judged.length,
    hit1: share(inScope, (one) => isRight(one, 1)),
    hit3: share(inScope, (one) => isRight(one, 3)),
    wrong: share(inScope, (one) => one.decision === 'answer' && !isRight(one, 1)),
    missed: share(inScope, ({ decision }) => decision === 'none'),
    refused: share(outOfScope, ({ decision }) => decision === 'none'),
  };
}
