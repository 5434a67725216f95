import type { TopicId } from './topics.ts';

/** A change of the guidance. Its words stand in `locales/…/revisions.json`, by id. */
export interface Revision {
  id: string;
  /** Month: YYYY-MM. */
  on: string;
  /** The topics that it changed, or one outcome of a topic as `topic/outcome`; `all` for the whole guidance. */
  changed: 'all' | readonly (TopicId | `${TopicId}/${string}`)[];
}

/** Every change of the guidance, oldest first. */
export const revisions: readonly Revision[] = [{ id: 'first-edition', on: '2026-11', changed: 'all' }];

/** The changes of one outcome, oldest first. */
export function revisionsOf(topic: TopicId, outcome: string): readonly Revision[] {
  return revisions.filter(
    ({ changed }) => changed === 'all' || changed.includes(topic) || changed.includes(`${topic}/${outcome}`),
  );
}
