import type {
  Acknowledgement,
  Command,
  CommandName,
  ErrorCode,
  Language,
  ServerEvents,
  Success,
} from '../../server/protocol.ts';
import type { Entry } from './conversation.ts';
import { type Server, Socket } from './socket.ts';

/** The way into a conversation: its id and the secret that opens it. */
export interface Credentials {
  conversation: string;
  secret: string;
}

/** Commands that must arrive, and change things once only. They wait in line until they are acknowledged. */
type ChangeName = 'answer' | 'change' | 'ask' | 'report' | 'language' | 'feedback' | 'export' | 'forget';
type WithoutId<Payload> = Omit<Payload, 'id'>;

interface Waiting {
  name: ChangeName;
  payload: Command<ChangeName>;
  settle(acknowledgement: Acknowledgement<object>): void;
}

export interface ConnectionListener {
  /** The last block that the client has: a resumed stream goes on after it. */
  lastSeq(): number;
  online(online: boolean): void;
  /** The server takes nothing from pages of this origin. */
  refused(): void;
  started(credentials: Credentials): void;
  /** The server knows the conversation no longer. */
  lost(): void;
  block(entry: Entry): void;
  ready(): void;
  rewind(seq: number): void;
}

/** Commands that a conversation is made of. The server stores it with the first of them. */
const inputs: ChangeName[] = ['answer', 'change', 'ask', 'language'];

/** Why a beginning is refused for good, or a way back into a conversation; all else is a matter of time. */
const final: (ErrorCode | undefined)[] = ['unknown-topic', 'invalid-payload', 'conversation-not-found'];

/** How long to wait after the server has turned us away, in ms. */
const pause = 4_000;

/**
 * Keeps a conversation attached to the server. Commands are sent one at a time, with an id of their own, and
 * again after every reconnect until they are acknowledged; the server ignores an id that it has seen. So an
 * answer given without connection is neither lost nor doubled.
 */
export class Connection {
  #socket: Socket;
  #listener: ConnectionListener;
  #beginning: Command<'start'> | undefined;
  #credentials: Credentials | undefined;
  /** Whether the conversation holds an input; until then the server that began it knows it alone. */
  #stored = false;
  #queue: Waiting[] = [];
  #sending = false;
  /** Whether the socket follows our conversation; what arrives before belongs to an earlier one. */
  #inside = false;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A command that rewrites the transcript is under way: what we hold may no longer be its beginning. */
  #rewriting: 'asked' | 'rewound' | undefined;

  constructor(server: Server, listener: ConnectionListener) {
    this.#listener = listener;
    this.#socket = new Socket(server, {
      connected: () => this.#enter(),
      disconnected: (refused) => {
        this.#inside = false;
        if (refused) listener.refused();
        else listener.online(false);
      },
      event: (name, payload) => this.#inside && this.#receive(name, payload),
    });
  }

  /** Begins a new conversation. */
  start(lang: Language, topic?: string): void {
    this.#beginning = { lang, topic };
    this.#follow(undefined);
  }

  /** Goes on with a conversation that the browser remembers. */
  resume(credentials: Credentials): void {
    this.#follow(credentials);
  }

  /** Asks for the blocks that are missing. */
  resync(): void {
    this.#enter();
  }

  /** Sends a command until it is acknowledged. */
  send<Name extends ChangeName>(
    name: Name,
    payload: WithoutId<Command<Name>>,
  ): Promise<Acknowledgement<Success<Name>>> {
    return new Promise((settle) => {
      const command = { ...payload, id: uuid() } as unknown as Command<ChangeName>;
      this.#queue.push({ name, payload: command, settle: settle as Waiting['settle'] });
      this.#sendNext();
    });
  }

  /** Ends it for good: nothing may hold on to a chat that its page has taken out. */
  close(): void {
    this.#attempt += 1;
    this.#inside = false;
    this.#queue = [];
    clearTimeout(this.#timer);
    this.#socket.close();
  }

  #receive(name: string, payload: unknown): void {
    const message = payload as Parameters<ServerEvents['block']>[0];
    if (name === 'block') this.#listener.block(message);
    else if (name === 'rewind') {
      if (this.#rewriting) this.#rewriting = 'rewound';
      this.#listener.rewind(message.seq);
    } else if (name === 'ready') {
      if (this.#rewriting === 'rewound') this.#rewriting = undefined;
      this.#listener.ready();
    }
  }

  /** What still waits for the conversation before is dropped. */
  #follow(credentials: Credentials | undefined): void {
    this.#credentials = credentials;
    this.#stored = !!credentials;
    this.#queue = [];
    this.#rewriting = undefined;
    this.#enter();
  }

  #enter(): void {
    this.#attempt += 1;
    this.#inside = false;
    clearTimeout(this.#timer);
    if (!this.#socket.connected) return;
    if (this.#credentials) this.#resume(this.#credentials, this.#attempt);
    else if (this.#beginning) this.#start(this.#beginning, this.#attempt);
  }

  #start(beginning: Command<'start'>, attempt: number): void {
    this.#emit('start', beginning, (acknowledgement) => {
      if (attempt !== this.#attempt) return;
      if (acknowledgement?.ok) {
        this.#credentials = acknowledgement;
        this.#listener.started(acknowledgement);
        this.#entered();
      } else if (beginning.topic && final.includes(acknowledgement?.error.code)) {
        // The page names a topic that there is not: the menu is better than nothing.
        this.#beginning = { lang: beginning.lang };
        this.#enter();
      } else this.#retry();
    });
  }

  #resume({ conversation, secret }: Credentials, attempt: number): void {
    if (this.#rewriting) this.#listener.rewind(0);
    const resume = { conversation, secret, after: this.#listener.lastSeq() };
    this.#emit('resume', resume, (acknowledgement) => {
      if (attempt !== this.#attempt) return;
      if (acknowledgement?.ok) this.#entered();
      // What is remembered may have been tampered with.
      else if (final.includes(acknowledgement?.error.code)) this.#gone();
      else this.#retry();
    });
  }

  #entered(): void {
    this.#inside = true;
    this.#listener.online(true);
    this.#sendNext();
  }

  #gone(): void {
    const [next] = this.#queue;
    if (next?.name === 'forget') {
      // It was deleted as it should be; only the acknowledgement was lost.
      this.#queue.shift();
      next.settle({ ok: true });
    } else if (this.#stored) this.#listener.lost();
    else this.#beginAgain();
  }

  /** The same beginning with a server that is still there; what waits is said to that one. */
  #beginAgain(): void {
    this.#credentials = undefined;
    this.#listener.rewind(0);
    this.#enter();
  }

  #retry(): void {
    this.#listener.online(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#enter(), pause);
  }

  #sendNext(): void {
    const [next] = this.#queue;
    if (!next || !this.#inside || this.#sending) return;
    this.#sending = true;
    if (next.name === 'change' || next.name === 'language') this.#rewriting = 'asked';
    this.#emit(next.name, next.payload, (acknowledgement) => {
      this.#sending = false;
      if (this.#queue[0] !== next || !acknowledgement) return this.#sendNext();
      if (!acknowledgement.ok) {
        const { code } = acknowledgement.error;
        if (code === 'no-conversation') return this.#enter();
        if (code === 'conversation-not-found') return this.#gone();
        // It is a matter of time; a store that is away may even have taken the command: only the same id asks about it.
        if (code === 'unavailable') return this.#retry();
        // What is handed to the editors may have to wait for long, and must not hold up the conversation.
        if (code === 'rate-limited' && next.name !== 'report') return this.#retry();
        this.#rewriting = undefined;
      } else this.#stored ||= inputs.includes(next.name);
      this.#queue.shift();
      next.settle(acknowledgement);
      this.#sendNext();
    });
  }

  /**
   * Emits with an acknowledgement; none in time, or the connection lost, gives `undefined`. It is a callback, not
   * a promise, because the blocks that follow may be delivered before a promise would have gone on.
   */
  #emit<Name extends CommandName>(
    name: Name,
    payload: Command<Name>,
    done: (acknowledgement?: Acknowledgement<Success<Name>>) => void,
  ): void {
    this.#socket.emit(name, payload, done as (acknowledgement: unknown) => void);
  }
}

/** A random UUID; where the page is not served securely, `crypto.randomUUID` is missing. */
function uuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
