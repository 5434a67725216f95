import { afterEach } from 'vitest';
import { parseTrustProxy } from '../../server/guards/client-address.ts';
import { type Limits, limits } from '../../server/guards/limits.ts';
import { type Client, connect } from './client.ts';
import { startServer, type TestServer } from './server.ts';

/** A server behind a proxy, with limits of its own. It and its clients are closed after the test. */
export interface LimitedServer extends TestServer {
  /** A client at an address of its own, as a proxy would report it. */
  clientAt(address: string, options?: object): Promise<Client>;
  /** How many connections the server closed for a reason. */
  closedFor(excess: string): Promise<number>;
}

let running: { server: TestServer; clients: Client[] } | undefined;
afterEach(async () => {
  for (const client of running?.clients ?? []) client.close();
  await running?.server.close();
  running = undefined;
});

/** @param overrides, address - what differs from the limits of the product; `address`: those of one address. */
export async function startLimited(
  overrides: Partial<Omit<Limits, 'address'>> = {},
  address: Partial<Limits['address']> = {},
): Promise<LimitedServer> {
  const own = { ...limits, ...overrides, address: { ...limits.address, ...address } };
  const server = await startServer({ trustProxy: parseTrustProxy('1') }, { limits: own });
  const clients: Client[] = [];
  running = { server, clients };
  return {
    ...server,
    async clientAt(from, options = {}) {
      const client = await connect(server.url, { extraHeaders: { 'x-forwarded-for': from }, ...options });
      clients.push(client);
      return client;
    },
    async closedFor(excess) {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(new RegExp(`closed_total{excess="${excess}"} (\\d+)`).exec(text)?.[1] ?? 0);
    },
  };
}
