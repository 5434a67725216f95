import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Exchange } from './recording.ts';

/** People who each play the recorded conversation again and again, one command after the other. */
export interface Crowd {
  /** Plays for a while. @returns the milliseconds that each turn took, from the command to its `ready`. */
  play(milliseconds: number): Promise<number[]>;
  leave(): void;
}

const connectedAtOnce = 50;

/** Connects a crowd, each with a conversation of their own under way. */
export async function gather(url: string, people: number, recording: readonly Exchange[]): Promise<Crowd> {
  const sockets: Socket[] = [];
  while (sockets.length < people) {
    const few = Array.from({ length: Math.min(connectedAtOnce, people - sockets.length) }, () =>
      io(`${url}/chat`, { transports: ['websocket'], forceNew: true, reconnection: false }),
    );
    await Promise.all(few.map(connected));
    sockets.push(...few);
    await Promise.all(few.map((socket) => say(socket, recording[0])));
    await Promise.all(few.map((socket) => say(socket, recording[1])));
  }
  const positions = sockets.map(() => 2);
  return {
    async play(milliseconds) {
      const end = performance.now() + milliseconds;
      const took: number[] = [];
      await Promise.all(
        sockets.map(async (socket, index) => {
          let at = positions[index] ?? 0;
          for (; performance.now() < end; at++) {
            const exchange = recording[at % recording.length];
            const began = performance.now();
            await say(socket, exchange);
            if (exchange?.name !== 'start') took.push(performance.now() - began);
          }
          positions[index] = at;
        }),
      );
      return took;
    },
    leave() {
      for (const socket of sockets) socket.close();
    },
  };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
}

async function say(socket: Socket, exchange: Exchange | undefined): Promise<void> {
  if (!exchange) throw new Error('the recording is empty');
  const { name, payload } = exchange;
  const ready = new Promise((resolve) => socket.once('ready', resolve));
  const acknowledgement = await socket.emitWithAck(name, {
    ...payload,
    ...(name !== 'start' && { id: randomUUID() }),
  });
  if (!acknowledgement.ok) throw new Error(`${name} was refused: ${JSON.stringify(acknowledgement)}`);
  await ready;
}

/** The value that a share of all values does not exceed; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
