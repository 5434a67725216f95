import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { v7 as timedUUID } from 'uuid';
import { flows, isTopicId } from '../../flows/index.ts';
import { mask } from '../../shared/mask.ts';
import type { Command, ErrorCode, Language } from '../protocol.ts';
import type { ConversationRecord, ConversationStore, StoredConversation } from '../store/store.ts';
import { type Decision, decideAnswer, decideChange, mostInputs } from './decide.ts';
import type { Input } from './inputs.ts';
import { type Conversation, reachedBy, replay } from './replay.ts';
import { rememberReplayed, replayedOf } from './replayed.ts';
import { createSecret, hashSecret, secretMatches } from './secret.ts';

/** Conversations that were started but have no input yet are kept here only: bounded, and lost on restart. */
const mostUnanswered = 50_000;
/** Refused commands are remembered for their retries here only; an accepted one is remembered by the store. */
const mostRefused = 10_000;
/**
 * Conversations read or written lately, to spare the store the reading. The store checks what is built on them, so
 * that another process may have written since; what that one has forgotten is gone from here within minutes too.
 */
const recently = { max: 5_000, ttl: 5 * 60_000, ttlResolution: 1_000 };
/** How often outdated ones are looked for, in ms: one timer for all, because one for each would cost memory. */
const sweep = 60_000;
/** Two tabs that answer at once conflict once; more than this many in a row is a fault. */
const mostConflicts = 5;

const day = 24 * 60 * 60 * 1000;

export type Result<Success> = ({ ok: true } & Success) | { ok: false; code: ErrorCode };
const refuse = (code: ErrorCode): { ok: false; code: ErrorCode } => ({ ok: false, code });

/** A command that adds an input to a conversation. */
export type Change =
  | { name: 'answer'; payload: Command<'answer'> }
  | { name: 'change'; payload: Command<'change'> }
  | { name: 'language'; payload: Command<'language'> }
  | { name: 'ask'; payload: Command<'ask'> };

/** What a question in the user's own words means where a conversation stands. The words go no further. */
export type Interpret = (
  words: string,
  conversation: Conversation,
) => Extract<Input, { kind: 'answer' | 'ask' }>;

export interface Conversations {
  start(lang: Language, topic?: string): Result<{ conversation: string; secret: string }>;
  /**
   * Checks the secret; an unknown conversation and a wrong secret are not told apart. Where the guidance changed
   * since the conversation's last input, `updated` is true, and that is noted as an input of its own: within the
   * cap, and once for each version.
   */
  open(
    conversation: string,
    secret: string,
  ): Promise<Result<{ stored: StoredConversation; updated: boolean }>>;
  /** A conversation as this process knows it. */
  load(conversation: string): Promise<StoredConversation | undefined>;
  /** A conversation as the store has it at least, because another process may have written to it. */
  reload(conversation: string): Promise<StoredConversation | undefined>;
  /** Writes an input and tells the turn that it led to; a command that was written before changes nothing. */
  submit(conversation: string, change: Change): Promise<Result<{ turn: number }>>;
  forget(conversation: string): Promise<void>;
  /**
   * Keeps a question that the user hands to the editors: masked, and without any tie to a conversation. Its id is the
   * command's, so that one sent again is kept once; no conversation keeps the id of such a command.
   */
  report(lang: Language, report: Command<'report'>): Promise<void>;
  /** Keeps whether an outcome that the conversation reached helped: without any tie to it, a comment masked. */
  feedback(conversation: string, feedback: Command<'feedback'>): Promise<Result<object>>;
}

/**
 * The conversations of this process. Every method may throw StoreUnavailable; nothing is lost then, and the
 * same command can be sent again.
 * @param guidance version of the flows and texts that new conversations see
 * @param interpret what a question in the user's own words means
 * @param now milliseconds since 1970
 */
export function createConversations(
  store: ConversationStore,
  guidance: string,
  interpret: Interpret,
  now: () => number = Date.now,
): Conversations {
  const unanswered = new LRUCache<string, ConversationRecord>({ max: mostUnanswered });
  const refused = new LRUCache<string, ErrorCode>({ max: mostRefused });

  const recent = new LRUCache<string, StoredConversation>(recently);
  let sweeping: NodeJS.Timeout | undefined;
  const sweepLater = () => {
    sweeping = setTimeout(() => {
      sweeping = undefined;
      recent.purgeStale();
      if (recent.size > 0) sweepLater();
    }, sweep).unref();
  };
  const remember = (stored: StoredConversation) => {
    recent.set(stored.record.id, stored);
    if (!sweeping) sweepLater();
  };
  /** First inputs on their way to the store: it holds nothing yet that could be forgotten. */
  const beginnings = new Map<string, Promise<void>>();
  /** The day alone, for what is kept apart: the very moment would lead back to a conversation. */
  const today = () => now() - (now() % day);

  const reload = async (id: string): Promise<StoredConversation | undefined> => {
    const record = unanswered.get(id);
    if (record) return { record, inputs: [] };
    const stored = await store.load(id);
    const known = recent.get(id);
    // what was written while the store read is newer than what it read
    if (stored && known && known.inputs.length > stored.inputs.length) return known;
    if (stored) remember(stored);
    else recent.delete(id);
    return stored;
  };

  const load = async (id: string) => recent.get(id) ?? reload(id);

  const begins = (id: string, writing: Promise<unknown>) => {
    const settled = Promise.allSettled([beginnings.get(id), writing]).then(() => {
      if (beginnings.get(id) === settled) beginnings.delete(id);
    });
    beginnings.set(id, settled);
  };

  /** Appends an input with the outcome and the turn that it leads to. */
  const append = async (stored: StoredConversation, command: string, input: Input) => {
    const { inputs } = stored;
    const after = replay(stored.record, [...inputs.map((before) => before.input), input]);
    const turn = after.turns.length;
    // a clock may be set back, and the order of what happened is that of its times
    const at = Math.max(now(), inputs.at(-1)?.at ?? 0);
    const record = stored.record.createdAt > at ? { ...stored.record, createdAt: at } : stored.record;
    const next = { n: inputs.length + 1, command, at, turn, reached: reachedBy(after), input };
    // begun or forgotten since it was read
    if (next.n === 1 && !unanswered.has(record.id)) return 'conflict';
    const writing = store.append(record, next);
    if (next.n === 1) begins(record.id, writing);
    const written = await writing;
    unanswered.delete(record.id);
    if (written === 'conflict') {
      recent.delete(record.id);
      return written;
    }
    const longer = { record, inputs: [...inputs, next] };
    remember(longer);
    rememberReplayed(longer, after);
    return { turn };
  };

  const submitOnce = async (
    stored: StoredConversation | undefined,
    change: Change,
  ): Promise<Result<{ turn: number }> | 'conflict'> => {
    if (!stored) return refuse('conversation-not-found');
    const { inputs } = stored;
    const seen = inputs.find(({ command }) => command === change.payload.id);
    if (seen) return { ok: true, turn: seen.turn };
    if (inputs.length >= mostInputs) return refuse('conversation-full');
    const decision = decide(replayedOf(stored), change, interpret);
    if (!decision.ok) return decision;
    const written = await append(stored, change.payload.id, decision.input);
    return written === 'conflict' ? written : { ok: true, ...written };
  };

  /** Notes that the guidance changed under a conversation; without inputs there is nothing that it changed. */
  const update = (stored: StoredConversation) => {
    const turn = replayedOf(stored).turns.length;
    const was = stored.inputs.at(-1)?.reached ?? null;
    return append(stored, randomUUID(), { kind: 'guidance', version: guidance, turn, was });
  };

  return {
    load,
    reload,

    start(lang, topic) {
      if (topic !== undefined && !(isTopicId(topic) && flows[topic])) return refuse('unknown-topic');
      // one begun later sorts later, so that a store writes the conversations of the day side by side
      const [id, secret] = [timedUUID(), createSecret()];
      const secretHash = hashSecret(secret);
      unanswered.set(id, { id, lang, topic: topic ?? null, secretHash, guidance, createdAt: now() });
      return { ok: true, conversation: id, secret };
    },

    async open(id, secret) {
      const stored = await reload(id);
      if (!stored || !secretMatches(secret, stored.record.secretHash))
        return refuse('conversation-not-found');
      if (stored.inputs.length === 0 || versionOf(stored) === guidance)
        return { ok: true, stored, updated: false };
      if (stored.inputs.length >= mostInputs || hasSeen(stored, guidance))
        return { ok: true, stored, updated: true };
      await update(stored);
      const updated = await reload(id);
      return updated ? { ok: true, stored: updated, updated: true } : refuse('conversation-not-found');
    },

    async submit(id, change) {
      const command = `${id}/${change.payload.id}`;
      const before = refused.get(command);
      if (before) return refuse(before);
      const known = recent.get(id);
      const taken = known && (await submitOnce(known, change));
      if (taken && taken !== 'conflict' && taken.ok) return taken;
      // what we know may be outdated, so nothing is refused on its account
      for (let attempt = 0; attempt < mostConflicts; attempt++) {
        const result = await submitOnce(await reload(id), change);
        if (result === 'conflict') continue;
        if (!result.ok) refused.set(command, result.code);
        return result;
      }
      return refuse('unavailable');
    },

    report: (lang, { id = randomUUID(), text }) =>
      store.report({ id, at: today(), lang, text: mask(text).text }),

    async feedback(id, { id: command = randomUUID(), outcome, helpful, comment }) {
      const stored = await reload(id);
      if (!stored) return refuse('conversation-not-found');
      const { lang, steps } = replayedOf(stored);
      const reached = steps.findLast(({ place }) => place.kind === 'outcome' && place.outcome === outcome);
      if (reached?.place.kind !== 'outcome') return refuse('outcome-not-reached');
      const { topic } = reached.place;
      const masked = comment === undefined ? null : mask(comment).text;
      await store.feedback({ id: command, at: today(), lang, topic, outcome, helpful, comment: masked });
      return { ok: true };
    },

    async forget(id) {
      unanswered.delete(id);
      await beginnings.get(id);
      recent.delete(id);
      await store.forget(id);
    },
  };
}

function decide(conversation: Conversation, change: Change, interpret: Interpret): Decision {
  if (change.name === 'answer') return decideAnswer(conversation, change.payload);
  if (change.name === 'change') return decideChange(conversation, change.payload);
  if (change.name === 'ask') return { ok: true, input: interpret(change.payload.text, conversation) };
  return { ok: true, input: { kind: 'language', lang: change.payload.lang } };
}

/** The version of the guidance that was noted last in a conversation. */
export function versionOf(stored: StoredConversation): string {
  return versionsOf(stored).at(-1) ?? stored.record.guidance;
}

/**
 * Whether a conversation has seen a version already. While a new one is rolled out, it may come to processes of
 * both versions in turn, and a note each time would fill it.
 */
function hasSeen(stored: StoredConversation, version: string): boolean {
  return versionsOf(stored).includes(version);
}

function versionsOf({ record, inputs }: StoredConversation): string[] {
  const noted = inputs.flatMap(({ input }) => (input.kind === 'guidance' ? [input.version] : []));
  return [record.guidance, ...noted];
}
