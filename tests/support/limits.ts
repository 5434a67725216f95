import type { Limits } from '../../server/guards/limits.ts';

const unbounded = { burst: 1e12, perSecond: 1e9 };

/** Limits that no load reaches: what is under test or measured then is everything else. */
export const unlimited: Limits = {
  socketEvents: unbounded,
  socketPackets: unbounded,
  unsentBytes: 1e12,
  unsentBytesOfAll: 1e12,
  openSockets: 1e6,
  openSocketsOfAddress: 1e6,
  address: {
    requests: unbounded,
    connections: unbounded,
    packets: unbounded,
    events: unbounded,
    conversations: unbounded,
    reports: unbounded,
  },
};
