import { mask } from '../../../shared/mask.ts';
import { longestQuestion } from '../draft.ts';

/** Fewer characters say nothing yet. */
const shortest = 3;
/** More digits may be the beginning of a number that tells who someone is. */
const mostDigits = 4;

/**
 * Whether what is being written may be sent to find topics. It may become personal data with the next key, so it is
 * held back sooner than what is asked: while a number is being written, and where an address may have begun.
 */
export function maySuggestFor(draft: string): boolean {
  const text = draft.trim();
  if (text.length < shortest || text.length > longestQuestion) return false;
  if (/@|\d$/.test(draft) || text.replace(/\D/g, '').length > mostDigits) return false;
  return mask(text).found.length === 0;
}
