import type { Beginning, Input, Reached } from '../conversation/inputs.ts';
import type { Language } from '../protocol.ts';

export interface ConversationRecord extends Beginning {
  id: string;
  /** SHA-256 of the secret, hex: the secret itself is never stored. */
  secretHash: string;
  /** Version of the guidance when the conversation began. */
  guidance: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

export interface StoredInput {
  /** Counts from 1 without gaps in a conversation. */
  n: number;
  /** The client's UUID for the command that made this input. */
  command: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The turn that was acknowledged. */
  turn: number;
  /** The outcome that the conversation stood at then, to tell later what an update of the guidance changed. */
  reached: Reached | null;
  input: Input;
}

export interface StoredConversation {
  record: ConversationRecord;
  inputs: readonly StoredInput[];
}

/** The store is away or failed. The same write can be tried again: what is stored already is not stored twice. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store does not answer', { cause });
  }
}

/** A question that somebody handed to the editors, masked. It belongs to no conversation. */
export interface Report {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  lang: Language;
  text: string;
}

/** Whether an outcome helped somebody, with what they had to say, masked. It belongs to no conversation. */
export interface Feedback {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  lang: Language;
  topic: string;
  outcome: string;
  helpful: boolean;
  comment: string | null;
}

/** How many of each were removed. */
export interface Removed {
  conversations: number;
  reports: number;
  feedback: number;
}

/** What a conversation needs of a store. Every method throws StoreUnavailable when the store is away. */
export interface ConversationStore {
  load(id: string): Promise<StoredConversation | undefined>;
  /**
   * Writes the next input, durably, and the conversation itself with its first one. Returns `conflict`, having
   * written nothing, when `n` is not the next number or the command has been stored before.
   */
  append(record: ConversationRecord, input: StoredInput): Promise<'appended' | 'conflict'>;
  /** Removes all of a conversation. */
  forget(id: string): Promise<void>;
  /** Keeps a report; one with an id that is stored changes nothing. */
  report(report: Report): Promise<void>;
  /** Keeps feedback; one with an id that is stored changes nothing. */
  feedback(feedback: Feedback): Promise<void>;
  /**
   * Removes all conversations whose last input is older than a time, and all reports and feedback that are.
   * @param time milliseconds since 1970
   */
  removeBefore(time: number): Promise<Removed>;
  /** Rejects when the store cannot serve. */
  check(): Promise<void>;
  /** Calls back when another process wrote to a conversation; without an id, it may have been any. */
  watch(heard: (conversation?: string) => void): void;
  close(): Promise<void>;
}
