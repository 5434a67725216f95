import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './port.ts';

export interface FaultyProxy {
  url: string;
  /** Breaks every connection, and lets new ones through. */
  cut(): void;
  /** Passes half of what comes next on each connection, then breaks it: a message ends in its middle. */
  halve(): void;
  /** Holds up everything by some milliseconds. */
  delay(milliseconds: number): void;
  /** Passes a few bytes at a time. */
  trickle(bytes: number): void;
  /** Every connection that is open now stays open, but nothing arrives any more: in one direction, or in both. */
  deafen(direction: 'answers' | 'both'): void;
  /** Takes no connection until it is healed. */
  refuse(): void;
  /** Takes away delay, trickle and refusal. What was cut or deafened stays so. */
  heal(): void;
  close(): void;
}

interface Line {
  ends: [Socket, Socket];
  deaf: { requests: boolean; answers: boolean };
  halved: boolean;
}

/**
 * A proxy of bytes with faults that can be set while connections are open.
 * @param targets servers in the order of preference: a connection goes to the next of them that takes it
 * @param spread whether each new connection prefers another server
 */
export async function startFaultyProxy(targets: string[], { spread = false } = {}): Promise<FaultyProxy> {
  const lines = new Set<Line>();
  let [pause, piece, refusing, taken] = [0, 0, false, 0];

  const pass = async (from: Socket, to: Socket, line: Line, deaf: () => boolean) => {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      const whole = line.halved ? chunk.subarray(0, Math.ceil(chunk.length / 2)) : chunk;
      const size = piece || whole.length;
      for (let at = 0; at < whole.length; at += size) {
        if (pause || piece) await wait(pause || 1);
        if (!deaf()) to.write(whole.subarray(at, at + size));
      }
      if (line.halved) end(line);
    }
    if (!deaf()) to.end();
  };
  const end = (line: Line) => {
    lines.delete(line);
    for (const socket of line.ends) socket.destroy();
  };

  const server = createServer(async (client) => {
    client.on('error', () => client.destroy());
    if (refusing) return client.destroy();
    const first = spread ? taken++ : 0;
    const upstream = await firstThatTakes(
      targets.map((_, index) => targets[(first + index) % targets.length]),
    );
    if (!upstream) return client.destroy();
    const line: Line = {
      ends: [client, upstream],
      deaf: { requests: false, answers: false },
      halved: false,
    };
    lines.add(line);
    for (const socket of line.ends) {
      socket.setNoDelay();
      socket.on('error', () => end(line));
      // both ends of a deaf line believe that it is open
      socket.on('close', () => !line.deaf.answers && end(line));
    }
    pass(client, upstream, line, () => line.deaf.requests).catch(() => end(line));
    pass(upstream, client, line, () => line.deaf.answers).catch(() => end(line));
  });
  const { url } = await listen(server);

  return {
    url,
    cut: () => lines.forEach(end),
    halve() {
      for (const line of lines) line.halved = true;
    },
    delay(milliseconds) {
      pause = milliseconds;
    },
    trickle(bytes) {
      piece = bytes;
    },
    deafen(direction) {
      for (const line of lines) line.deaf = { requests: direction === 'both', answers: true };
    },
    refuse() {
      refusing = true;
    },
    heal() {
      [pause, piece, refusing] = [0, 0, false];
    },
    close() {
      server.close();
      lines.forEach(end);
    },
  };
}

async function firstThatTakes(targets: (string | undefined)[]): Promise<Socket | undefined> {
  for (const target of targets) {
    const { hostname, port } = new URL(target ?? '');
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: false });
    const taken = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (taken) return socket;
  }
  return undefined;
}
