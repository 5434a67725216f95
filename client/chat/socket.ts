import { Socket as Engine, type TransportError, WebSocket } from 'engine.io-client';
import { decode, encode, type Packet, PacketType } from './packets.ts';
import { Polling } from './polling.ts';

const namespace = '/chat';
/** How long a connection may take to open, in ms; some proxies neither pass a WebSocket on nor refuse it. */
const openingPatience = 10_000;
/** How long an acknowledgement may take, in ms. */
const patience = 10_000;
/** The shortest and longest pause before the next try, in ms; up to twice that by chance, so that not all come at once. */
const pauses = { shortest: 500, longest: 4_000 };

/** Where the server is, and whether the page lets a WebSocket through to it. */
export interface Server {
  /** The folder that everything is fetched from. */
  base: URL;
  webSocket: boolean;
}

/** Whom a socket tells what happens. */
export interface SocketListener {
  connected(): void;
  /** Also after a try that failed. `refused`: the server takes nothing from pages of this origin. */
  disconnected(refused: boolean): void;
  event(name: string, payload: unknown): void;
}

/**
 * One namespace of Socket.IO over Engine.IO: events, acknowledgements, and coming back after a loss. Engine.IO keeps
 * the line, by WebSocket or by polling. Why not all of socket.io-client: decision 7.
 */
export class Socket {
  #server: Server;
  #listener: SocketListener;
  #engine: Engine | undefined;
  #pollingFirst = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;
  #waiting = new Map<number, (acknowledgement?: unknown) => void>();
  /** Whether events can be sent. */
  connected = false;

  constructor(server: Server, listener: SocketListener) {
    this.#server = server;
    this.#listener = listener;
    addEventListener('online', this.#hurry);
    this.#open();
  }

  /** Emits an event; `done` gets its acknowledgement, or nothing if it does not come in time. */
  emit(name: string, payload: unknown, done: (acknowledgement?: unknown) => void): void {
    const id = ++this.#lastId;
    const timer = setTimeout(() => this.#settle(id), patience);
    this.#waiting.set(id, (acknowledgement) => {
      clearTimeout(timer);
      done(acknowledgement);
    });
    this.#send({ type: PacketType.event, id, data: [name, payload] });
  }

  /** Ends it for good. */
  close(): void {
    removeEventListener('online', this.#hurry);
    clearTimeout(this.#timer);
    const engine = this.#engine;
    this.#engine = undefined;
    engine?.close();
    this.#settleAll();
  }

  #open(): void {
    const { origin, protocol, hostname, port, pathname } = this.#server.base;
    const transports = this.#pollingFirst ? [Polling, WebSocket] : [WebSocket, Polling];
    const engine = new Engine({
      secure: protocol === 'https:',
      // Engine.IO puts the brackets of an IPv6 address around it itself
      hostname: hostname.replace(/[[\]]/g, ''),
      ...(port && { port }),
      path: `${pathname}socket.io`,
      transports: this.#server.webSocket ? transports : [Polling],
      tryAllTransports: true,
      // A proxy of the same site may know its people, or tell its servers apart, by a cookie.
      withCredentials: origin === location.origin,
    });
    this.#engine = engine;
    let refused = false;
    this.#timer = setTimeout(() => {
      this.#pollingFirst = true;
      engine.close();
    }, openingPatience);
    engine.on('open', () => this.#send({ type: PacketType.connect }));
    engine.on('message', (text) => engine === this.#engine && this.#take(decode(text)));
    engine.on('error', (error) => {
      refused = (error as TransportError).description === 403;
      if (refused) console.error(refusal(origin));
    });
    engine.on('close', () => engine === this.#engine && this.#lost(refused));
  }

  #take({ type, id, data }: Packet): void {
    if (type === PacketType.connect) {
      clearTimeout(this.#timer);
      this.#failures = 0;
      this.connected = true;
      this.#listener.connected();
    } else if (type === PacketType.event) {
      const [name, payload] = data as [string, unknown];
      this.#listener.event(name, payload);
    } else if (type === PacketType.ack) this.#settle(id, (data as unknown[])[0]);
    // The server has closed the namespace or not let us in.
    else this.#engine?.close();
  }

  /** The device has its network back: there is no need to wait any longer. */
  #hurry = (): void => {
    if (this.#engine) return;
    clearTimeout(this.#timer);
    this.#open();
  };

  #lost(refused: boolean): void {
    this.#engine = undefined;
    clearTimeout(this.#timer);
    this.connected = false;
    const pause = Math.min(pauses.shortest * 2 ** this.#failures++, pauses.longest);
    this.#timer = setTimeout(() => this.#open(), pause * (1 + Math.random()));
    this.#listener.disconnected(refused);
    this.#settleAll();
  }

  #settleAll(): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id);
  }

  #settle(id = 0, acknowledgement?: unknown): void {
    const done = this.#waiting.get(id);
    this.#waiting.delete(id);
    done?.(acknowledgement);
  }

  #send(packet: Packet): void {
    this.#engine?.send(encode(namespace, packet));
  }
}

/** For the developers of the page that may not have the chat. */
function refusal(server: string): string {
  return `hvad-saa: ${server} does not let this page show the chat. Whoever runs it can add ${location.origin} to its ALLOWED_ORIGINS.`;
}
