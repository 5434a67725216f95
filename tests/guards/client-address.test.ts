import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf, parseTrustProxy } from '../../server/guards/client-address.ts';

const request = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;
const client = (trust: string, remote: string | undefined, forwarded?: string) =>
  clientOf(request(remote, forwarded), parseTrustProxy(trust));

test('[GUARD-5] believes nobody unless told to', () => {
  expect(client('0', '192.0.2.1', '198.51.100.7')).toBe('192.0.2.1');
});

test('[GUARD-5] believes as many proxies as stand in front, and not what a client claims beyond them', () => {
  expect(client('1', '10.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
  expect(client('1', '10.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
  expect(client('2', '10.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.2')).toBe('198.51.100.7');
});

test('[GUARD-5] believes named addresses and networks alone', () => {
  expect(client('10.1.0.0/16', '10.1.2.3', '198.51.100.7')).toBe('198.51.100.7');
  expect(client('10.1.0.0/16', '10.2.2.3', '198.51.100.7')).toBe('10.2.2.3');
  expect(client('loopback, 10.1.2.3', '127.0.0.1', '203.0.113.9, 198.51.100.7, 10.1.2.3')).toBe(
    '198.51.100.7',
  );
  expect(client('loopback', '::ffff:127.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
});

test('[GUARD-5] counts an IPv6 network of one customer as one', () => {
  const one = client('0', '2001:db8:1:2::1');
  expect(client('0', '2001:db8:1:2:ffff::9')).toBe(one);
  expect(client('0', '2001:db8:1:3::1')).not.toBe(one);
  expect(client('0', '::ffff:192.0.2.1')).toBe('192.0.2.1');
});

test('[GUARD-5] a client without an address, or with nonsense for one, counts as one and the same', () => {
  expect(client('0', undefined)).toBe('unknown');
  expect(client('1', '10.0.0.1', 'x'.repeat(5_000))).toBe('unknown');
});

test.each([
  'true',
  '*',
  '11',
  '-1',
  '1.5',
  '10.0.0.0/99',
  '0.0.0.0/0',
  '::/0',
  'proxy.example',
  'loopback,',
  ' ',
])('[RUN-2] TRUST_PROXY takes no "%s"', (value) => expect(() => parseTrustProxy(value)).toThrow());
