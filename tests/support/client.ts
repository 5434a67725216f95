import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import {
  type Acknowledgement,
  type Block,
  type ClientEvents,
  type CommandName,
  namespace,
  type ServerEvents,
  type Success,
} from '../../server/protocol.ts';

export interface Message {
  seq: number;
  turn: number;
  block: Block;
}

/** A client that speaks the contract over a real socket and keeps the transcript as a widget would. */
export interface Client {
  socket: Socket<ServerEvents, ClientEvents>;
  transcript: Message[];
  /** Every event in the order it came. */
  events: (
    | ({ name: 'block' } & Message)
    | { name: 'ready'; turn: number; seq: number }
    | { name: 'rewind'; seq: number }
  )[];
  send<Name extends CommandName>(name: Name, payload: object): Promise<Acknowledgement<Success<Name>>>;
  /** Sends a command that is expected to succeed, and waits for the `ready` after it. */
  do<Name extends CommandName>(name: Name, payload: object): Promise<{ ok: true } & Success<Name>>;
  answer(question: string, option: string): Promise<{ ok: true; turn: number }>;
  last<Kind extends Block['kind']>(kind: Kind): Extract<Block, { kind: Kind }> | undefined;
  close(): void;
}

export async function connect(url: string, options: object = {}): Promise<Client> {
  const socket: Client['socket'] = io(`${url}${namespace}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...options,
  });
  const transcript: Message[] = [];
  const events: Client['events'] = [];
  const readies: (() => void)[] = [];
  socket.on('block', (message) => {
    events.push({ name: 'block', ...message });
    transcript.push(message);
  });
  socket.on('rewind', ({ seq }) => {
    events.push({ name: 'rewind', seq });
    transcript.splice(seq);
  });
  socket.on('ready', (message) => {
    events.push({ name: 'ready', ...message });
    for (const resolve of readies.splice(0)) resolve();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

  const send: Client['send'] = (name, payload) =>
    (socket as Socket).timeout(20_000).emitWithAck(name, payload);
  const client: Client = {
    socket,
    transcript,
    events,
    send,
    async do(name, payload) {
      const ready = new Promise<void>((resolve) => readies.push(resolve));
      const acknowledgement = await send(name, payload);
      if (!acknowledgement.ok) throw new Error(`${name} was refused: ${acknowledgement.error.code}`);
      await ready;
      return acknowledgement;
    },
    answer: (question, option) => client.do('answer', { id: randomUUID(), question, option }),
    last: (kind) =>
      transcript.findLast(({ block }) => block.kind === kind)?.block as
        | Extract<Block, { kind: typeof kind }>
        | undefined,
    close: () => socket.close(),
  };
  return client;
}
