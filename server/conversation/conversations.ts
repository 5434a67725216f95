import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { flows, isTopicId } from '../../flows/index.ts';
import { mask } from '../../shared/mask.ts';
import type { Command, ConversationExport, ErrorCode, Language } from '../protocol.ts';
import type { ConversationRecord, ConversationStore, StoredConversation } from '../store/store.ts';
import { type Decision, decideAnswer, decideChange, mostInputs } from './decide.ts';
import type { Input } from './inputs.ts';
import { type Conversation, reachedBy, replay } from './replay.ts';
import { createSecret, hashSecret, secretMatches } from './secret.ts';

/** Conversations that were started but have no input yet are kept here only: bounded, and lost on restart. */
const mostUnanswered = 10_000;
/** Refused commands are remembered for their retries here only; an accepted one is remembered by the store. */
const mostRefused = 10_000;
/** Two tabs that answer at once conflict once; more than this many in a row is a fault. */
const mostConflicts = 5;

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
   * since the conversation's last input, that is noted as an input of its own, and `updated` is true.
   */
  open(
    conversation: string,
    secret: string,
  ): Promise<Result<{ stored: StoredConversation; updated: boolean }>>;
  load(conversation: string): Promise<StoredConversation | undefined>;
  /** Writes an input and tells the last turn that it led to; a command that was written before changes nothing. */
  submit(conversation: string, change: Change): Promise<Result<{ turn: number }>>;
  export(conversation: string): Promise<Result<{ data: ConversationExport }>>;
  forget(conversation: string): Promise<void>;
  /** Keeps a question that the user hands to the editors: masked, and without any tie to a conversation. */
  report(lang: Language, text: string): Promise<void>;
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

  const load = async (id: string): Promise<StoredConversation | undefined> => {
    const record = unanswered.get(id);
    return record ? { record, inputs: [] } : store.load(id);
  };

  const submitOnce = async (id: string, change: Change): Promise<Result<{ turn: number }> | 'conflict'> => {
    const stored = await load(id);
    if (!stored) return refuse('conversation-not-found');
    const { record, inputs } = stored;
    const seen = inputs.find(({ command }) => command === change.payload.id);
    if (seen) return { ok: true, turn: seen.turn };
    if (inputs.length >= mostInputs) return refuse('conversation-full');

    const past = inputs.map(({ input }) => input);
    const decision = decide(replay(record, past), change, interpret);
    if (!decision.ok) return decision;
    const after = replay(record, [...past, decision.input]);
    const turn = after.steps.length;
    const written = await store.append(record, {
      n: inputs.length + 1,
      command: change.payload.id,
      at: now(),
      turn,
      reached: reachedBy(after),
      input: decision.input,
    });
    if (written === 'conflict') return written;
    unanswered.delete(id);
    return { ok: true, turn };
  };

  /** Notes that the guidance changed under a conversation; without inputs there is nothing that it changed. */
  const update = async ({ record, inputs }: StoredConversation): Promise<void> => {
    const conversation = replay(
      record,
      inputs.map(({ input }) => input),
    );
    const turn = conversation.steps.length;
    await store.append(record, {
      n: inputs.length + 1,
      command: randomUUID(),
      at: now(),
      turn,
      reached: reachedBy(conversation),
      input: { kind: 'guidance', version: guidance, turn, was: inputs.at(-1)?.reached ?? null },
    });
  };

  return {
    load,

    start(lang, topic) {
      if (topic !== undefined && !(isTopicId(topic) && flows[topic])) return refuse('unknown-topic');
      const [id, secret] = [randomUUID(), createSecret()];
      const secretHash = hashSecret(secret);
      unanswered.set(id, { id, lang, topic: topic ?? null, secretHash, guidance, createdAt: now() });
      return { ok: true, conversation: id, secret };
    },

    async open(id, secret) {
      const stored = await load(id);
      if (!stored || !secretMatches(secret, stored.record.secretHash))
        return refuse('conversation-not-found');
      if (stored.inputs.length === 0 || versionOf(stored) === guidance)
        return { ok: true, stored, updated: false };
      await update(stored);
      const updated = await load(id);
      return updated ? { ok: true, stored: updated, updated: true } : refuse('conversation-not-found');
    },

    async submit(id, change) {
      const command = `${id}/${change.payload.id}`;
      const before = refused.get(command);
      if (before) return refuse(before);
      for (let attempt = 0; attempt < mostConflicts; attempt++) {
        const result = await submitOnce(id, change);
        if (result === 'conflict') continue;
        if (!result.ok) refused.set(command, result.code);
        return result;
      }
      return refuse('unavailable');
    },

    async export(id) {
      const stored = await load(id);
      if (!stored) return refuse('conversation-not-found');
      return { ok: true, data: exportOf(stored) };
    },

    report: (lang, text) => store.report({ id: randomUUID(), at: now(), lang, text: mask(text).text }),

    async forget(id) {
      unanswered.delete(id);
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

/** The version of the guidance that a conversation last saw. */
function versionOf({ record, inputs }: StoredConversation): string {
  const last = inputs.findLast(({ input }) => input.kind === 'guidance')?.input;
  return last?.kind === 'guidance' ? last.version : record.guidance;
}

function exportOf(stored: StoredConversation): ConversationExport {
  const { record, inputs } = stored;
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  const { id, topic, createdAt } = record;
  return {
    conversation: id,
    lang: record.lang,
    topic,
    guidance: versionOf(stored),
    createdAt: iso(createdAt),
    lastInputAt: iso(inputs.at(-1)?.at ?? createdAt),
    inputs: inputs.map(({ n, at, input }) => ({ n, at: iso(at), input })),
  };
}
