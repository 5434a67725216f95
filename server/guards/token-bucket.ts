import { LRUCache } from 'lru-cache';

/** A burst at once, then a steady rate. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** Milliseconds of a clock that is never set back. */
type Now = () => number;
const steadyClock: Now = () => performance.now();

/** One for each connection and address: fields and no closures, to be small. */
export class TokenBucket {
  readonly #rate: Rate;
  readonly #now: Now;
  #tokens: number;
  #at: number;

  constructor(rate: Rate, now: Now = steadyClock) {
    this.#rate = rate;
    this.#now = now;
    this.#tokens = rate.burst;
    this.#at = now();
  }

  /** Takes one token and returns 0, or takes none and returns the seconds until there is one. */
  take(): number {
    const { burst, perSecond } = this.#rate;
    const time = this.#now();
    this.#tokens = Math.min(burst, this.#tokens + ((time - this.#at) / 1_000) * perSecond);
    this.#at = time;
    if (this.#tokens < 1) return (1 - this.#tokens) / perSecond;
    this.#tokens -= 1;
    return 0;
  }
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
export function createTokenBuckets(rate: Rate, now: Now = steadyClock): TokenBuckets {
  const buckets = new LRUCache<string, TokenBucket>({
    max: mostKeys,
    ttl: Math.ceil((rate.burst / rate.perSecond) * 1_000),
    perf: { now },
    ttlResolution: 0,
  });
  return {
    take(key) {
      const bucket = buckets.get(key) ?? new TokenBucket(rate, now);
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
