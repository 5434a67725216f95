import { expect, test } from 'vitest';
import { createTokenBuckets, TokenBucket } from '../../server/guards/token-bucket.ts';

/** A clock that stands still until it is set. Its zero is no time at all to the caches that use it. */
const clock = () => {
  let time = 1_000;
  return { now: () => time, pass: (seconds: number) => (time += seconds * 1_000) };
};

test('[GUARD-1] gives a burst, then a steady rate, and tells how long to wait', () => {
  const { now, pass } = clock();
  const bucket = new TokenBucket({ burst: 3, perSecond: 0.5 }, now);
  expect([1, 2, 3].map(() => bucket.take())).toEqual([0, 0, 0]);
  expect(bucket.take()).toBe(2);
  pass(1.5);
  expect(bucket.take()).toBe(0.5);
  pass(0.5);
  expect(bucket.take()).toBe(0);
  pass(1_000_000);
  expect([1, 2, 3].map(() => bucket.take())).toEqual([0, 0, 0]);
  expect(bucket.take()).toBeGreaterThan(0);
});

test('[GUARD-1] counts each key apart', () => {
  const { now } = clock();
  const buckets = createTokenBuckets({ burst: 1, perSecond: 1 }, now);
  expect(buckets.take('one')).toBe(0);
  expect(buckets.take('one')).toBe(1);
  expect(buckets.take('two')).toBe(0);
});

test('[GUARD-6] forgets a key once its bucket is full again, and never before', () => {
  const { now, pass } = clock();
  const buckets = createTokenBuckets({ burst: 2, perSecond: 1 }, now);
  buckets.take('one');
  buckets.take('one');
  pass(1);
  expect(buckets.take('one')).toBe(0);
  pass(1.5);
  buckets.forgetFull();
  expect(buckets.size).toBe(1);
  pass(1);
  buckets.forgetFull();
  expect(buckets.size).toBe(0);
});

test('[GUARD-6] remembers a bounded number of keys, however many come', () => {
  const { now } = clock();
  const buckets = createTokenBuckets({ burst: 1, perSecond: 1 }, now);
  for (let key = 0; key < 60_000; key++) buckets.take(String(key));
  expect(buckets.size).toBe(50_000);
});
