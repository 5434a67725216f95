import type { SocketListener } from '../../client/chat/socket.ts';
import type { Acknowledgement, Block } from '../../server/protocol.ts';

interface Emitted {
  name: string;
  payload: Record<string, unknown>;
  /** Acknowledges it; nothing stands for an acknowledgement that did not come. */
  done(acknowledgement?: Acknowledgement<object>): void;
}

/** Stands in for the widget's socket: what is sent is kept for the test to answer, as a server would. */
export class Wire {
  /** The one that was opened last. */
  static last: Wire;
  emitted: Emitted[] = [];
  listener: SocketListener;
  connected = false;

  constructor(_server: unknown, listener: SocketListener) {
    this.listener = listener;
    Wire.last = this;
  }

  emit(name: string, payload: Emitted['payload'], done: Emitted['done']): void {
    this.emitted.push({ name, payload, done });
  }

  close(): void {
    this.lose();
  }

  connect(): void {
    this.connected = true;
    this.listener.connected();
  }

  /** The line is gone, and with it what was to be acknowledged. */
  lose(): void {
    this.connected = false;
    this.listener.disconnected(false);
    for (const { done } of this.emitted.splice(0)) done();
  }

  /** The command that waits for its acknowledgement, which it is given. */
  acknowledge(name: string, acknowledgement: Acknowledgement<object>): Emitted['payload'] {
    const emitted = this.emitted.shift();
    if (emitted?.name !== name) throw new Error(`"${name}" was expected, not "${emitted?.name}"`);
    emitted.done(acknowledgement);
    return emitted.payload;
  }

  /** Streams blocks from a `seq` on, and that they are complete. */
  stream(first: number, ...blocks: Block[]): void {
    for (const [n, block] of blocks.entries())
      this.listener.event('block', { seq: first + n, turn: first + n, block });
    this.listener.event('ready', { seq: first + blocks.length - 1, turn: first + blocks.length - 1 });
  }
}

export const refusal = (
  code: 'rate-limited' | 'unknown-topic' | 'invalid-payload' | 'conversation-not-found',
) => ({ ok: false, error: { code, message: code } }) as const;
