import type { Input } from '../conversation/inputs.ts';
import { replay } from '../conversation/replay.ts';
import { replayedOf } from '../conversation/replayed.ts';
import { commonLength, type NumberedBlock, transcriptOf } from '../conversation/transcript.ts';
import type { ErrorCode, Language, Refusal } from '../protocol.ts';
import type { StoredConversation } from '../store/store.ts';
import { renderBlock } from '../texts/render.ts';
import type { Translator } from '../texts/translator.ts';
import type { ChatSocket } from './context.ts';

interface View {
  lang: Language;
  transcript: readonly NumberedBlock[];
}

/** A conversation as its first `upTo` inputs leave it. */
function viewOf(stored: StoredConversation, upTo: number): View {
  const conversation =
    upTo === stored.inputs.length
      ? replayedOf(stored)
      : replay(
          stored.record,
          stored.inputs.slice(0, upTo).map(({ input }) => input),
        );
  return { lang: conversation.lang, transcript: transcriptOf(conversation) };
}

/** More changes than a person makes: then everything is sent again, rather than each state looked at. */
const mostRewrites = 20;

/**
 * How many of the `after` blocks that a client has still hold. While it was away, somebody may have changed an
 * answer or the language elsewhere. It does not say which state it saw last, so every state that long counts;
 * between two rewrites a transcript only grows, so the last one before each stands for all.
 */
function heldBy(stored: StoredConversation, now: View, after: number): number {
  if (after > now.transcript.length) return 0;
  const before = stored.inputs.flatMap(({ input }, upTo) => (rewrites(input) ? [upTo] : []));
  if (before.length > mostRewrites) return 0;
  return before.reduce((held, upTo) => {
    const seen = viewOf(stored, upTo);
    return seen.transcript.length < after ? held : Math.min(held, lengthKept(seen, now));
  }, after);
}

/** Whether an input may void blocks before it; all others only add to the transcript. */
function rewrites({ kind }: Input): boolean {
  return kind === 'change' || kind === 'language' || kind === 'guidance';
}

/** How many blocks of one view stand in a later one unchanged. */
function lengthKept(before: View, now: View): number {
  return before.lang === now.lang ? commonLength(before.transcript, now.transcript) : 0;
}

/** One connection: the conversation it follows, and how much of it the client has been sent. Small: there are many. */
export class Session {
  readonly #socket: ChatSocket;
  readonly #translators: Record<Language, Translator>;
  #lang: Language;
  #following: { conversation: string; inputs: number; blocks: number } | undefined;

  /** @param lang what the user reads, until a conversation tells */
  constructor(socket: ChatSocket, translators: Record<Language, Translator>, lang: Language) {
    this.#socket = socket;
    this.#translators = translators;
    this.#lang = lang;
  }

  get conversation(): string | undefined {
    return this.#following?.conversation;
  }

  /** The language that the user reads. */
  get lang(): Language {
    return this.#lang;
  }

  speak(lang: Language): void {
    this.#lang = lang;
  }

  refusal(code: ErrorCode): Refusal {
    const message = this.#translators[this.#lang].t(`conversation:errors.${code}`);
    return { ok: false, error: { code, message } };
  }

  /** Follows a conversation from the block after `after` on; from the first where what the client has is outdated. */
  attach(stored: StoredConversation, after: number, outdated = false): void {
    this.detach();
    const view = viewOf(stored, stored.inputs.length);
    this.#lang = view.lang;
    this.#follow(stored, view);
    void this.#socket.join(stored.record.id);
    const known = outdated ? 0 : heldBy(stored, view, after);
    if (known < after) this.#socket.emit('rewind', { seq: known });
    this.#send(view.transcript, known);
  }

  detach(): void {
    if (this.#following) void this.#socket.leave(this.#following.conversation);
    this.#following = undefined;
  }

  /** Sends what the client lacks: a rewind where what it has no longer holds, the new blocks, and `ready`. */
  catchUp(stored: StoredConversation): void {
    const following = this.#following;
    if (!following || stored.inputs.length <= following.inputs) return;
    const now = viewOf(stored, stored.inputs.length);
    const sent = following.blocks;
    const fresh = stored.inputs.slice(following.inputs);
    const rewritten = fresh.some(({ input }) => rewrites(input));
    const spoken = fresh.some(({ input }) => input.kind === 'language');
    // a change of language renders everything anew, also where it is the one that is read
    const kept = spoken ? 0 : rewritten ? lengthKept(viewOf(stored, following.inputs), now) : sent;
    this.#follow(stored, now);
    if (rewritten) this.#socket.emit('rewind', { seq: kept });
    this.#lang = now.lang;
    this.#send(now.transcript, kept);
  }

  #follow({ record, inputs }: StoredConversation, { transcript }: View): void {
    this.#following = { conversation: record.id, inputs: inputs.length, blocks: transcript.length };
  }

  #send(transcript: readonly NumberedBlock[], after: number): void {
    const month = new Date().toISOString().slice(0, 7);
    const translator = this.#translators[this.#lang];
    for (const { seq, turn, block } of transcript.slice(after))
      this.#socket.emit('block', { seq, turn, block: renderBlock(translator, block, month) });
    const last = transcript.at(-1);
    if (last) this.#socket.emit('ready', { turn: last.turn, seq: last.seq });
  }
}
