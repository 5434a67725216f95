/**
 * The edge between widget and server: what each may send, checked by schema on the way in.
 * The client imports the types of this file and nothing else of the server's.
 */
import { z } from 'zod';
import type { Change, Confidence, Verdict } from '../flows/flow.ts';

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** Socket.IO namespace of the chat. */
export const namespace = '/chat';

const lang = z.enum(languages);
/** A UUID of the client's making: a command with an id that has been seen changes nothing. */
const commandId = z.uuid();
/** Longer than any id of ours; keeps refused payloads small. */
const shortId = z.string().min(1).max(80);

/** Characters of a question in the user's own words. */
export const longestQuestion = 500;

/** The payload of every client event, by event name. */
export const commands = {
  start: z.object({ lang, topic: shortId.optional() }),
  resume: z.object({ conversation: z.uuid(), secret: z.string().max(100), after: z.int().min(0) }),
  answer: z.object({ id: commandId, question: shortId, option: shortId }),
  change: z.object({ id: commandId, question: shortId, option: shortId }),
  language: z.object({ id: commandId, lang }),
  ask: z.object({ id: commandId, text: z.string().trim().min(1).max(longestQuestion) }),
  report: z.object({ id: commandId.optional(), text: z.string().trim().min(1).max(longestQuestion) }),
  feedback: z.object({
    id: commandId.optional(),
    outcome: shortId,
    helpful: z.boolean(),
    comment: z.string().trim().min(1).max(longestQuestion).optional(),
  }),
  export: z.object({}),
  forget: z.object({ id: commandId.optional() }),
};
export type CommandName = keyof typeof commands;
export type Command<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

/** Every code that a refused command can carry. What each means stands in docs/SPEC.md. */
export const errorCodes = [
  'invalid-payload',
  'payload-too-large',
  'unknown-event',
  'unknown-topic',
  'no-conversation',
  'conversation-not-found',
  'question-not-current',
  'question-not-answered',
  'option-not-offered',
  'outcome-not-reached',
  'conversation-full',
  'rate-limited',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface Refusal {
  ok: false;
  error: { code: ErrorCode; message: string };
}
export type Acknowledgement<Success> = ({ ok: true } & Success) | Refusal;

interface Successes {
  start: { conversation: string; secret: string };
  resume: Record<never, never>;
  answer: { turn: number };
  change: { turn: number };
  language: Record<never, never>;
  ask: { turn: number };
  report: Record<never, never>;
  feedback: Record<never, never>;
  export: { data: ConversationExport };
  forget: Record<never, never>;
}
export type Success<Name extends CommandName> = Successes[Name];

export type ClientEvents = {
  [Name in CommandName]: (
    payload: Command<Name>,
    acknowledge: (acknowledgement: Acknowledgement<Success<Name>>) => void,
  ) => void;
};

export interface ServerEvents {
  block(message: { seq: number; turn: number; block: Block }): void;
  ready(message: { turn: number; seq: number }): void;
  rewind(message: { seq: number }): void;
}

/** Everything that is stored about a conversation, as `export` hands it out. Times are ISO 8601, UTC. */
export interface ConversationExport {
  conversation: string;
  /** SHA-256 of the secret; the secret itself is not stored. */
  secretHash: string;
  lang: Language;
  topic: string | null;
  topicTitle: string | null;
  /** The versions of the guidance that the conversation began with and last saw. */
  guidanceAtStart: string;
  guidance: string;
  createdAt: string;
  lastInputAt: string;
  /** When it is deleted unless it goes on; `null` as long as nothing is stored. */
  keptUntil: string | null;
  inputs: {
    n: number;
    at: string;
    command: string;
    turn: number;
    reached: { topic: string; outcome: string; verdict: Verdict } | null;
    input: { kind: string };
    inWords: string;
  }[];
  /** What each field above is and why it is kept, in the user's language, by its path: `inputs[].input.option`. */
  fields: Record<string, { what: string; why: string }>;
}

export interface Option {
  id: string;
  label: string;
  hint?: string;
  /** In a long list: stands above this option and those that follow it. */
  heading?: string;
}

/** A term of art in a block's text, in the form it has there; what it means stands in `/api/terms`. */
export interface TermInText {
  id: string;
  text: string;
}

/**
 * The smallest thing that is streamed. `text` is a small Markdown subset: paragraphs, emphasis, strong, lists,
 * links. `terms` names the terms of art that can be opened in it, `danish` the Danish words that stand in brackets in
 * English texts. Clients ignore kinds and fields that they don't know.
 */
export type Block = { terms?: TermInText[]; danish?: string[] } & BlockOfKind;

type BlockOfKind =
  | { kind: 'say'; text: string }
  /**
   * The answer that began this turn, so that a transcript is whole without the client's memory. `said`: it was in the
   * user's own words, nobody chose it.
   */
  | { kind: 'answer'; topic: string; question: string; option: string; text: string; said?: true }
  /** This turn began with a question in the user's own words, which only their browser knows. */
  | { kind: 'asked'; text: string }
  | {
      kind: 'question';
      id: string;
      /** `menu` for the questions that lead to a topic. */
      topic: string;
      text: string;
      help?: string;
      options: Option[];
      /** "Question 2 of at most 4", counted on the flow; absent in the menu. */
      progress?: { number: number; atMost: number };
    }
  | { kind: 'outcome'; id: string; topic: string; verdict: Verdict; title: string; text: string }
  | { kind: 'steps'; items: string[] }
  | {
      kind: 'today';
      text: string;
      change: Change;
      confidence: Confidence;
      provisions: { label: string; url?: string }[];
      /** Month of the sources, and month by which the text must be read again: YYYY-MM. */
      asOf: string;
      reviewBy: string;
      /** The changes of this outcome, oldest first. */
      revisions: { on: string; text: string }[];
    }
  | {
      kind: 'pamphlet';
      /** The privacy policy has no pages and was not written in 2005. */
      document: 'pamphlet' | 'privacy-policy';
      text: string;
      section: string | null;
      pages: number[];
      verdict: Verdict;
    }
  | { kind: 'suggestions'; items: { topic: string; label: string }[] }
  | { kind: 'notice'; code: string; text: string };
