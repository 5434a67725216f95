import { type Masked, mask } from '../../shared/mask.ts';

/** Characters of a question, as in server/protocol.ts, whose schemas stay on the server. */
export const longestQuestion = 500;
/** From how many characters left on the user is told their number. */
const nearTheEnd = 100;

/** What is to be done with a draft that the user wants to send. */
export type Checked =
  | { kind: 'empty' }
  | { kind: 'too-long' }
  /** Holds personal data: the user sees first what of it would be sent. */
  | ({ kind: 'masked' } & Masked)
  | { kind: 'ready'; text: string };

/** Looks at a draft before anything of it leaves the browser. */
export function check(draft: string): Checked {
  const { text, found } = prepare(draft);
  if (!text) return { kind: 'empty' };
  if (text.length > longestQuestion) return { kind: 'too-long' };
  return found.length ? { kind: 'masked', text, found } : { kind: 'ready', text };
}

/** How many characters are left, negative for those too many; `undefined` as long as there are plenty. */
export function charactersLeft(draft: string): number | undefined {
  const left = longestQuestion - prepare(draft).text.length;
  return left > nearTheEnd ? undefined : left;
}

/** A draft as it would be sent. What is too long is not searched, so that writing stays quick. */
function prepare(draft: string): Masked {
  const written = draft.trim();
  return written.length > longestQuestion ? { text: written, found: [] } : mask(written);
}
