import type { FastifyBaseLogger } from 'fastify';
import type { Namespace, Server, Socket } from 'socket.io';
import type { Conversations } from '../conversation/conversations.ts';
import type { Guard } from '../guards/guard.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { ClientEvents, Language, ServerEvents } from '../protocol.ts';
import type { ConversationStore } from '../store/store.ts';
import type { Translator } from '../texts/translator.ts';

export type ChatServer = Server<ClientEvents, ServerEvents>;
export type ChatNamespace = Namespace<ClientEvents, ServerEvents>;
export type ChatSocket = Socket<ClientEvents, ServerEvents>;
/** What carries a socket: a WebSocket or a series of polling requests. */
export type ChatConnection = ChatSocket['conn'];

/** What the chat needs of the rest of the server. */
export interface ChatContext {
  conversations: Conversations;
  translators: Record<Language, Translator>;
  /** Whom to hear of what other processes wrote. */
  store: Pick<ConversationStore, 'watch'>;
  guard: Guard;
  metrics: Metrics;
  /** Days after its last input that a conversation is kept. */
  retentionDays: number;
  log: FastifyBaseLogger;
}

/** What a command's handler needs. */
export interface HandlerContext extends ChatContext {
  /** Brings every connection of a conversation on this node up to date. */
  deliver(conversation: string): Promise<void>;
}
