import { z } from 'zod';
import { verdicts } from '../../flows/index.ts';
import { languages } from '../protocol.ts';

const id = z.string();

export const reachedSchema = z.object({ topic: id, outcome: id, verdict: z.enum(verdicts) });
/** The outcome that a conversation stood at. */
export type Reached = z.infer<typeof reachedSchema>;

/**
 * What a person did, and all that is stored of it. `topic` is the topic whose question was answered, or `menu`.
 * Everything else about a conversation is computed from the list of these.
 */
export const inputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), topic: id, question: id, option: id }),
  z.object({ kind: z.literal('change'), topic: id, question: id, option: id }),
  z.object({ kind: z.literal('language'), lang: z.enum(languages) }),
  /** A question in the user's own words: what it was taken for, never the words. */
  z.object({
    kind: z.literal('ask'),
    decision: z.enum(['answer', 'clarify', 'none']),
    topics: z.array(id).max(3),
    /** The questions of the first topic that the words answered already. */
    said: z.array(z.object({ question: id, option: id })).optional(),
    masked: z.boolean(),
  }),
  /** The guidance changed while the person was away: after which turn, and the outcome they had been given. */
  z.object({
    kind: z.literal('guidance'),
    version: z.string(),
    turn: z.int(),
    was: reachedSchema.nullable(),
  }),
]);
export type Input = z.infer<typeof inputSchema>;

/** How a conversation began. */
export interface Beginning {
  lang: (typeof languages)[number];
  /** The topic it was started on; `null` begins at the menu. */
  topic: string | null;
}
