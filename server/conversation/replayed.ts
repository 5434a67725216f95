import { LRUCache } from 'lru-cache';
import type { StoredConversation } from '../store/store.ts';
import { type Conversation, replay } from './replay.ts';

/**
 * Those whose turn is under way: more of them, or for longer, would cost an idle conversation memory, and keep what was
 * forgotten. In ms.
 */
const underWay = { max: 500, ttl: 60_000, ttlResolution: 1_000, ttlAutopurge: true };

const replayed = new LRUCache<StoredConversation, Conversation>(underWay);

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
