import { z } from 'zod';
import { languages } from '../protocol.ts';

const id = z.string();

/**
 * What a person did, and all that is stored of it. `topic` is the topic whose question was answered, or `menu`.
 * Everything else about a conversation is computed from the list of these.
 */
export const inputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), topic: id, question: id, option: id }),
  z.object({ kind: z.literal('change'), topic: id, question: id, option: id }),
  z.object({ kind: z.literal('language'), lang: z.enum(languages) }),
]);
export type Input = z.infer<typeof inputSchema>;

/** How a conversation began. */
export interface Beginning {
  lang: (typeof languages)[number];
  /** The topic it was started on; `null` begins at the menu. */
  topic: string | null;
}
