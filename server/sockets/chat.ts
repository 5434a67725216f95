import type { AddressLimit } from '../guards/limits.ts';
import { TokenBucket } from '../guards/token-bucket.ts';
import { preferredLanguage } from '../http/problem.ts';
import { type Acknowledgement, type CommandName, commands, type ErrorCode, namespace } from '../protocol.ts';
import { type StoredConversation, StoreUnavailable } from '../store/store.ts';
import type { ChatContext, ChatNamespace, ChatServer, ChatSocket, HandlerContext } from './context.ts';
import { handlers } from './handlers.ts';
import { Session } from './session.ts';

/** A payload has at most four short fields; anything near this size is not ours. In characters of JSON. */
const longestPayload = 4_000;
/** Commands of one connection that wait for their acknowledgement. A person never has more than two. */
const mostWaiting = 32;
/** Milliseconds until news that could not be read is tried again. */
const pause = 2_000;

/** Commands that fill memory or store count for their address once more, for what they leave behind. */
const leavesBehind: Partial<Record<CommandName, AddressLimit>> = {
  start: 'conversations',
  report: 'reports',
  feedback: 'reports',
};

/**
 * Serves the chat: takes each event, checks it, lets the commands of a connection run one at a time, and
 * acknowledges it. Nothing that a client sends throws past here.
 */
export function serveChat(io: ChatServer, context: ChatContext): void {
  const chat: ChatNamespace = io.of(namespace);
  const sessions = new WeakMap<ChatSocket, Session>();
  const { conversations, guard, metrics, log } = context;
  const show = (stored: StoredConversation | undefined) => {
    for (const id of (stored && chat.adapter.rooms.get(stored.record.id)) ?? []) {
      const socket = chat.sockets.get(id);
      if (stored && socket) sessions.get(socket)?.catchUp(stored);
    }
  };
  const followed = () => {
    const conversations = [...chat.sockets.values()].map((socket) => sessions.get(socket)?.conversation);
    return new Set(conversations.filter((id) => id !== undefined));
  };
  const full: HandlerContext = {
    ...context,
    deliver: async (conversation) => show(await conversations.load(conversation)),
  };

  const unread = new Set<string>();
  /** Shows what other processes wrote. What cannot be read now is read later, while somebody here follows it still. */
  const readNews = async (heard: Iterable<string>) => {
    let failed: unknown;
    for (const id of heard) {
      if (!chat.adapter.rooms.has(id)) continue;
      try {
        show(await conversations.reload(id));
      } catch (error) {
        if (unread.size === 0) setTimeout(readUnread, pause).unref();
        unread.add(id);
        failed = error;
      }
    }
    // one line for all: there may be thousands
    if (failed) log.error({ code: 'unavailable', err: failed }, 'news of other processes could not be read');
  };
  const readUnread = () => {
    const ids = [...unread];
    unread.clear();
    void readNews(ids);
  };
  context.store.watch((conversation) => void readNews(conversation ? [conversation] : followed()));
  metrics.countOpenSockets(() => Array.from(chat.sockets.values(), ({ conn }) => conn.transport.name));

  chat.on('connection', (socket: ChatSocket) => {
    const session = new Session(socket, context.translators, preferredLanguage(socket.request.headers));
    sessions.set(socket, session);
    const client = guard.clientOf(socket.request);
    const events = new TokenBucket(guard.limits.socketEvents);
    let waiting = 0;
    let last: Promise<void> = Promise.resolve();

    socket.use(([event, ...args], next) => {
      const answer = acknowledgerOf(args);
      const acknowledge = (acknowledgement: Acknowledgement<object>) => {
        const command = isCommand(event) ? event : 'unknown';
        if (!acknowledgement.ok) metrics.refusals.inc({ command, code: acknowledgement.error.code });
        answer(acknowledgement);
      };
      const refuse = (code: ErrorCode) => acknowledge(session.refusal(code));
      if (events.take() > 0 || guard.take('events', client) > 0) return refuse('rate-limited');
      if (!isCommand(event)) return refuse('unknown-event');
      const payload = typeof args[0] === 'function' || args[0] === undefined ? {} : args[0];
      if (sizeOf(payload) > longestPayload) return refuse('payload-too-large');
      const parsed = parse(event, payload);
      if (!parsed) return refuse('invalid-payload');
      const also = leavesBehind[event];
      if (waiting >= mostWaiting || (also && guard.take(also, client) > 0)) return refuse('rate-limited');
      waiting++;
      last = last.then(async () => {
        // one command a turn of the event loop: a flood on one connection leaves room for the others
        await new Promise(setImmediate);
        try {
          const handle = handlers[event] as (typeof handlers)[CommandName];
          await handle(full, session, parsed as never, acknowledge);
        } catch (error) {
          const code = error instanceof StoreUnavailable ? 'unavailable' : 'internal';
          log.error({ code, event, conversation: session.conversation, err: error }, 'command failed');
          refuse(code);
        } finally {
          waiting--;
        }
      });
      next();
    });
  });
}

function isCommand(event: string): event is CommandName {
  return Object.hasOwn(commands, event);
}

/** What a command's payload holds, if it is of the right form. */
function parse(event: CommandName, payload: unknown): object | undefined {
  try {
    return commands[event].safeParse(payload).data;
  } catch {
    // zod compares the length of whatever says that it has one, which throws where that is an object
    return undefined;
  }
}

/** The acknowledgement function of an event, which a hostile client may leave out. */
function acknowledgerOf(args: unknown[]): (acknowledgement: object) => void {
  const last = args.at(-1);
  return typeof last === 'function' ? (acknowledgement) => last(acknowledgement) : () => {};
}

function sizeOf(payload: unknown): number {
  try {
    return JSON.stringify(payload)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
