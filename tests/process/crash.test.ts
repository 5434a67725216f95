import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Client, connect } from '../support/client.ts';
import { startProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/server.ts';

const rounds = 15;

test(`[STORE-4] kill -9 in mid-answer, ${rounds} times: nothing acknowledged is lost, nothing is there twice`, async () => {
  const env = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'silent' };
  let server = await startProcess(env);
  let client: Client = await connect(server.url);
  const { conversation, secret } = await client.do('start', { lang: 'da' });
  const first = { id: randomUUID(), option: 'after' };
  await client.do('answer', { ...first, question: 'stage' });

  const acknowledged: string[] = [first.id];
  const sent: { id: string; option: string }[] = [first];
  const send = (command: { id: string; option: string }) =>
    client.send('answer', { id: command.id, question: 'stage', option: command.option });

  for (let round = 0; round < rounds; round++) {
    // answers go out without waiting, and the process is killed at a random point among them
    const flying = Array.from({ length: 8 }, (_, index) => {
      const command = { id: randomUUID(), option: index % 2 ? 'before' : 'during' };
      sent.push(command);
      return send(command).then(
        ({ ok }) => ok && acknowledged.push(command.id),
        () => undefined,
      );
    });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
    await server.stop('SIGKILL');
    client.close();
    await Promise.all(flying);

    server = await startProcess(env);
    client = await connect(server.url);
    await client.do('resume', { conversation, secret, after: 0 });
    const exported = await client.send('export', {});
    if (!exported.ok) throw new Error('no export');
    const stored = exported.data.inputs.map(({ n }) => n);
    expect(stored).toEqual(stored.map((_, index) => index + 1));
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(stored.length).toBeLessThanOrEqual(sent.length);

    // what was sent but not acknowledged is sent again, and everything is there once
    for (const command of sent) if (!acknowledged.includes(command.id)) await send(command);
    acknowledged.splice(0, acknowledged.length, ...sent.map(({ id }) => id));
    const again = await client.send('export', {});
    expect(again.ok && again.data.inputs).toHaveLength(sent.length);
    const turns = client.transcript.map(({ seq }) => seq);
    expect(turns).toEqual(turns.map((_, index) => index + 1));
  }
  client.close();
  await server.stop('SIGKILL');
});
