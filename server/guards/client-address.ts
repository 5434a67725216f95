import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';

/** Whether to believe what a proxy at this address, so many hops away, says about whom it speaks for. */
export type TrustProxy = (address: string, hop: number) => boolean;

/** Proxies in front of us: nobody has more. */
const mostProxies = 10;
/** Written out, so that "1.5" is no address; and no network of the whole world. */
const addressOrNetwork =
  /^(loopback|linklocal|uniquelocal|(\d+\.\d+\.\d+\.\d+|[\da-f]*:[\da-f:.]+)(\/[1-9]\d*)?)$/i;

/**
 * Reads `TRUST_PROXY`: how many proxies stand in front, or their addresses and networks.
 * @throws Error for anything else; there is no way to trust everybody.
 */
export function parseTrustProxy(value: string): TrustProxy {
  if (/^\d+$/.test(value)) {
    const proxies = Number(value);
    if (proxies > mostProxies) throw new Error('so many proxies are a mistake');
    return (_address, hop) => hop < proxies;
  }
  const trusted = value.split(',').map((each) => each.trim());
  if (!trusted.every((each) => addressOrNetwork.test(each))) throw new Error('neither address nor network');
  return proxyAddr.compile(trusted);
}

/**
 * Whom a request counts for: an IPv4 address, or the /64 network that an IPv6 customer has to themselves. It is held
 * in memory alone, for as long as a limit counts.
 */
export function clientOf(request: IncomingMessage, trust: TrustProxy): string {
  const address = proxyAddr(request, trust) ?? '';
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
