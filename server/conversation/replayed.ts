import { LRUCache } from 'lru-cache';
import type { StoredConversation } from '../store/store.ts';
import { type Conversation, replay } from './replay.ts';

/** Those whose turn is under way; more would cost an idle conversation memory. */
const mostReplayed = 500;

const replayed = new LRUCache<StoredConversation, Conversation>({ max: mostReplayed });

/** A stored conversation, replayed; the same object is replayed once. */
export function replayedOf(stored: StoredConversation): Conversation {
  const known = replayed.get(stored);
  if (known) return known;
  const conversation = replay(
    stored.record,
    stored.inputs.map(({ input }) => input),
  );
  rememberReplayed(stored, conversation);
  return conversation;
}

/** Spares the replay of what was replayed to decide on it. */
export function rememberReplayed(stored: StoredConversation, conversation: Conversation): void {
  replayed.set(stored, conversation);
}
