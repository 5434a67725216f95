import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type { ClientEvents, CommandName, ServerEvents } from '../server/protocol.ts';

/** One command with everything that the server sent for it. */
export interface Exchange {
  name: CommandName;
  payload: object;
  acknowledgement: object;
  events: [name: keyof ServerEvents, payload: object][];
}

const topic = 'before.unsuccessful-applicants';

/** A conversation of ordinary length: a topic, its answer, a change of mind, and another topic by the menu. */
const script: [CommandName, object][] = [
  ['start', { lang: 'da', topic }],
  ['answer', { question: 'purpose', option: 'document-the-process' }],
  ['change', { question: 'purpose', option: 'just-in-case' }],
  ['answer', { question: 'stage', option: 'before' }],
  ['answer', { question: 'topic', option: topic }],
  ['answer', { question: 'purpose', option: 'just-in-case' }],
];

/** Plays the script against the product once. */
export async function record(url: string): Promise<Exchange[]> {
  const socket = io(`${url}/chat`, { transports: ['websocket'], forceNew: true });
  const recording: Exchange[] = [];
  for (const [name, payload] of script) {
    const events: Exchange['events'] = [];
    const listen = (event: keyof ServerEvents, message: object) => events.push([event, message]);
    socket.onAny(listen);
    const ready = new Promise((resolve) => socket.once('ready', resolve));
    const acknowledgement = await socket.emitWithAck(name satisfies keyof ClientEvents, {
      ...payload,
      ...(name !== 'start' && { id: randomUUID() }),
    });
    if (!acknowledgement.ok) throw new Error(`${name} was refused: ${acknowledgement.error.code}`);
    await ready;
    socket.offAny(listen);
    recording.push({ name, payload, acknowledgement, events });
  }
  socket.close();
  return recording;
}
