import type { Guard } from '../guards/guard.ts';
import { TokenBucket } from '../guards/token-bucket.ts';
import type { ChatConnection, ChatServer } from './context.ts';

/** Why a connection was closed: its client does not read, or sends without end. */
export type Excess = 'unread' | 'flood';

/**
 * Closes a connection whose client does not read what we send, so that nothing grows without bound for it, and one
 * that floods us. The client may connect again and resume; nothing of the conversation is lost.
 */
export function boundConnections(io: ChatServer, guard: Guard, closed: (excess: Excess) => void): void {
  const { socketPackets, unsentBytes } = guard.limits;

  io.engine.on('connection', (connection: ChatConnection) => {
    const close = (excess: Excess) => {
      if (connection.readyState !== 'open') return;
      connection.close(true);
      closed(excess);
    };

    const client = guard.clientOf(connection.request);
    const packets = new TokenBucket(socketPackets);
    connection.on('packet', () => {
      if (packets.take() > 0 || guard.take('packets', client) > 0) close('flood');
    });

    // in bytes: what waits here, and what the transport was given and has not yet handed to the network
    let waiting = 0;
    let inTransit = 0;
    connection.on('flush', () => {
      inTransit = waiting;
      waiting = 0;
    });
    connection.on('packetCreate', ({ data = '' }: { data?: string | Buffer }) => {
      waiting += typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
      const unsent = waiting + (connection.transport.writable ? 0 : inTransit);
      if (unsent > unsentBytes) close('unread');
    });
  });
}
