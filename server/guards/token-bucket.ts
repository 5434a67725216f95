import { LRUCache } from 'lru-cache';

/** A burst at once, then a steady rate. */
export interface Rate {
  burst: number;
  perSecond: number;
}

export interface TokenBucket {
  /** Takes one token and returns 0, or takes none and returns the seconds until there is one. */
  take(): number;
}

/** @param now milliseconds of a clock that is never set back */
export function createTokenBucket({ burst, perSecond }: Rate, now = () => performance.now()): TokenBucket {
  let tokens = burst;
  let at = now();
  return {
    take() {
      const time = now();
      tokens = Math.min(burst, tokens + ((time - at) / 1_000) * perSecond);
      at = time;
      if (tokens < 1) return (1 - tokens) / perSecond;
      tokens -= 1;
      return 0;
    },
  };
}

/** Addresses that are remembered at once; the one that was silent longest is forgotten first. */
const mostKeys = 50_000;

export interface TokenBuckets {
  /** Takes a token of this key's bucket, like `TokenBucket.take`. */
  take(key: string): number;
  /** Forgets every key whose bucket is full again, as if it had never come. */
  forgetFull(): void;
  /** Keys that are remembered. */
  readonly size: number;
}

/** A bucket for each key. */
export function createTokenBuckets(rate: Rate, now = () => performance.now()): TokenBuckets {
  const buckets = new LRUCache<string, TokenBucket>({
    max: mostKeys,
    ttl: Math.ceil((rate.burst / rate.perSecond) * 1_000),
    perf: { now },
    ttlResolution: 0,
  });
  return {
    take(key) {
      const bucket = buckets.get(key) ?? createTokenBucket(rate, now);
      // set anew each time: the time after which it is full again counts from its last use
      buckets.set(key, bucket);
      return bucket.take();
    },
    forgetFull: () => buckets.purgeStale(),
    get size() {
      return buckets.size;
    },
  };
}
