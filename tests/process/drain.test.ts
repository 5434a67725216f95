import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { expect, test } from 'vitest';
import { startBalancer } from '../support/balancer.ts';
import { connect } from '../support/client.ts';
import { startPostgres } from '../support/postgres.ts';
import { startProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';

test('[RUN-3] SIGTERM: not ready first, but still serving; then every client moves to another node and goes on', async () => {
  const postgres = await startPostgres();
  const env = { DATABASE_URL: await postgres.createDatabase(), LOG_LEVEL: 'silent' };
  const [leaving, staying] = await Promise.all([startProcess(env), startProcess(env)]);
  const balancer = await startBalancer([leaving.url, staying.url]);
  const client = await connect(balancer.url, { reconnection: true, reconnectionDelay: 100 });
  const { conversation, secret } = await client.do('start', { lang: 'da', topic });
  await client.answer('purpose', 'document-the-process');
  const before = structuredClone(client.transcript);

  const dropped = new Promise((resolve) => client.socket.io.engine.once('close', resolve));
  const stopped = leaving.stop('SIGTERM');
  await expect.poll(async () => (await fetch(`${leaving.url}/readyz`)).status, { interval: 20 }).toBe(503);
  expect((await fetch(`${leaving.url}/`)).status).toBe(200);
  expect(client.socket.connected).toBe(true);

  // socket.io comes back by itself, as it does not where a server disconnects it
  const returned = new Promise<void>((resolve) => client.socket.once('connect', resolve));
  await dropped;
  await returned;
  await client.do('resume', { conversation, secret, after: before.length });
  expect(client.transcript).toEqual(before);
  await client.do('answer', { id: randomUUID(), question: 'how-long', option: 'not-decided' });
  expect(client.last('outcome')).toMatchObject({ id: 'set-a-deadline' });
  expect(await stopped).toBe(0);

  client.close();
  balancer.close();
  await staying.stop('SIGKILL');
  await postgres.remove();
});

test('[RUN-4] a request that never ends does not hold up the end', async () => {
  const server = await startProcess({ DATA_DIR: temporaryFolder() });
  const stuck = connectTcp(Number(new URL(server.url).port), '127.0.0.1');
  stuck.on('error', () => {});
  stuck.write(
    'POST /api/ask HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  );
  await once(stuck, 'connect');
  expect(await server.stop('SIGTERM')).toBe(0);
  stuck.destroy();
});
