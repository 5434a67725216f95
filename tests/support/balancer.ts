import { connect, createServer, type Socket } from 'node:net';
import { listen } from './port.ts';

/** A balancer as stands before several nodes: each new connection goes to the first node that takes it. */
export async function startBalancer(nodes: string[]): Promise<{ url: string; close(): void }> {
  const open = new Set<Socket>();
  const pass = (incoming: Socket, [node, ...others]: string[]): void => {
    if (!node) return void incoming.destroy();
    const outgoing = connect(Number(new URL(node).port), '127.0.0.1');
    outgoing.once('error', () => pass(incoming, others));
    outgoing.once('connect', () => {
      outgoing.removeAllListeners('error');
      open.add(outgoing);
      incoming.pipe(outgoing).pipe(incoming);
      for (const end of [incoming, outgoing]) {
        end.on('error', () => {});
        end.once('close', () => {
          incoming.destroy();
          outgoing.destroy();
          open.delete(outgoing);
        });
      }
    });
  };
  const server = createServer((incoming) => {
    open.add(incoming);
    incoming.on('error', () => {});
    incoming.once('close', () => open.delete(incoming));
    pass(incoming, nodes);
  });
  const { url } = await listen(server);
  return {
    url,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
