import type { Guard } from '../guards/guard.ts';
import { TokenBucket } from '../guards/token-bucket.ts';
import type { ChatConnection, ChatServer } from './context.ts';

/** Why a connection was closed: its client does not read, or sends without end. */
export type Excess = 'unread' | 'flood';

/**
 * Closes a connection whose client does not read what we send, so that nothing grows without bound for it, and one
 * that floods us. Where many clients are slow and too much waits for all of them, the one that most waits for goes. The
 * client may connect again and resume; nothing of the conversation is lost.
 */
export function boundConnections(io: ChatServer, guard: Guard, closed: (excess: Excess) => void): void {
  const { socketPackets, unsentBytes, unsentBytesOfAll } = guard.limits;
  /** Bytes that wait for each client that has any to read, and for all of them. */
  const unsent = new Map<ChatConnection, number>();
  let unsentOfAll = 0;
  const note = (connection: ChatConnection, bytes: number) => {
    unsentOfAll += bytes - (unsent.get(connection) ?? 0);
    if (bytes > 0) unsent.set(connection, bytes);
    else unsent.delete(connection);
  };
  const close = (connection: ChatConnection, excess: Excess) => {
    if (connection.readyState !== 'open') return;
    connection.close(true);
    if (excess === 'unread') {
      letGo(connection);
      note(connection, 0);
    }
    closed(excess);
  };
  const closeSlowest = () => {
    const [slowest] = [...unsent].reduce((most, one) => (one[1] > most[1] ? one : most));
    close(slowest, 'unread');
  };

  io.engine.on('connection', (connection: ChatConnection) => {
    const client = guard.clientOf(connection.request);
    const packets = new TokenBucket(socketPackets);
    connection.on('packet', () => {
      if (packets.take() > 0 || guard.take('packets', client) > 0) close(connection, 'flood');
    });

    // in bytes: what waits here, and what the transport was given and has not yet handed to the network
    let waiting = 0;
    let inTransit = 0;
    const ready = () => {
      if (!connection.transport.writable) return;
      inTransit = 0;
      note(connection, waiting);
    };
    connection.transport.on('ready', ready);
    connection.on('upgrade', (transport: ChatConnection['transport']) => {
      transport.on('ready', ready);
      ready();
    });
    connection.on('flush', () => {
      inTransit = waiting;
      waiting = 0;
    });
    connection.on('packetCreate', ({ data = '' }: { data?: string | Buffer }) => {
      waiting += typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
      note(connection, waiting + inTransit);
      if (waiting + inTransit > unsentBytes) close(connection, 'unread');
      else if (unsentOfAll > unsentBytesOfAll) closeSlowest();
    });
    connection.on('close', () => note(connection, 0));
  });
}

/** A WebSocket waits half a minute for its client to agree to the end, and holds all that is unread until then. */
function letGo({ transport }: ChatConnection): void {
  const { socket } = transport as { socket?: { terminate(): void } };
  socket?.terminate();
}
