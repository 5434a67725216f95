import type { IncomingMessage } from 'node:http';
import { clientOf, type TrustProxy } from './client-address.ts';
import type { AddressLimit, Limits } from './limits.ts';
import { createTokenBuckets, type TokenBuckets } from './token-bucket.ts';

/** Milliseconds between two sweeps for addresses that nothing counts for any more. */
const sweep = 60_000;

/** Knows how much each address may still do on this process. */
export interface Guard {
  readonly limits: Limits;
  clientOf(request: IncomingMessage): string;
  /** Counts one for a client and returns 0; or counts nothing and returns the seconds to wait. */
  take(what: AddressLimit, client: string): number;
  stop(): void;
}

export function createGuard(limits: Limits, trust: TrustProxy): Guard {
  const { address } = limits;
  const buckets: Record<AddressLimit, TokenBuckets> = {
    requests: createTokenBuckets(address.requests),
    connections: createTokenBuckets(address.connections),
    packets: createTokenBuckets(address.packets),
    events: createTokenBuckets(address.events),
    conversations: createTokenBuckets(address.conversations),
    reports: createTokenBuckets(address.reports),
  };
  const sweeping = setInterval(() => {
    for (const each of Object.values(buckets)) each.forgetFull();
  }, sweep).unref();
  return {
    limits,
    clientOf: (request) => clientOf(request, trust),
    take: (what, client) => buckets[what].take(client),
    stop: () => clearInterval(sweeping),
  };
}
