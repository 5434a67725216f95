import type { Language } from '../../server/protocol.ts';
import type { Server } from './socket.ts';
import type { Memory } from './storage.ts';

export interface Choice {
  question: string;
  option: string;
}

export interface SessionOptions {
  server: Server;
  language: Language;
  topic: string | undefined;
  memory: Memory;
}

/** Whom a session tells what happened. */
export interface SessionObserver {
  changed(): void;
  /** A batch of blocks is complete. `since` is the first new one; `spoken` says whether to announce it. */
  settled(batch: { since: number; spoken: boolean }): void;
}
