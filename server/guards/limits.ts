import type { Rate } from './token-bucket.ts';

/**
 * How much this process takes. Whole offices stand behind one address, so what an address may do is enough for
 * hundreds of people at work at once, and for all of them coming back after a restart.
 */
export interface Limits {
  /** Commands of one connection. The burst is twenty times what a conversation can take in all. */
  socketEvents: Rate;
  /** Packets of any kind on one connection; beyond, it is closed. */
  socketPackets: Rate;
  /** Bytes that wait for a client that does not read; beyond, it is closed. The longest transcript goes in twice. */
  unsentBytes: number;
  /** Bytes that wait for all clients together; beyond, the one that most waits for is closed. */
  unsentBytesOfAll: number;
  /** Connections of this process. */
  openSockets: number;
  openSocketsOfAddress: number;
  /** What one address may do over all its connections. */
  address: Record<AddressLimit, Rate>;
}

/** HTTP requests; new connections; packets; commands; conversations begun; texts handed in to be kept. */
export type AddressLimit = 'requests' | 'connections' | 'packets' | 'events' | 'conversations' | 'reports';

export const limits: Limits = {
  socketEvents: { burst: 10_000, perSecond: 100 },
  socketPackets: { burst: 50_000, perSecond: 500 },
  unsentBytes: 3_000_000,
  unsentBytesOfAll: 300_000_000,
  openSockets: 20_000,
  openSocketsOfAddress: 10_000,
  address: {
    requests: { burst: 10_000, perSecond: 500 },
    connections: { burst: 10_000, perSecond: 200 },
    packets: { burst: 2_000_000, perSecond: 20_000 },
    events: { burst: 500_000, perSecond: 5_000 },
    conversations: { burst: 20_000, perSecond: 200 },
    reports: { burst: 100, perSecond: 0.1 },
  },
};
