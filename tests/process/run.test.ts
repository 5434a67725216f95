import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { connect } from '../support/client.ts';
import { run, startProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/server.ts';

const gone = async (url: string) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answers = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (!answers) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

test('[RUN-1] says where it listens, and ends cleanly on SIGTERM with open connections', async () => {
  const server = await startProcess({ DATA_DIR: temporaryFolder() });
  const client = await connect(server.url);
  await client.do('start', { lang: 'da' });
  expect(await server.stop('SIGTERM')).toBe(0);
  client.close();
});

test('[RUN-1] "localhost" is one address, on which everything is answered', () => {
  expect(readConfig({ HOST: 'localhost' }).host).toBe('127.0.0.1');
});

test('[RUN-5] says below which path it listens', async () => {
  const server = await startProcess({ DATA_DIR: temporaryFolder(), BASE_PATH: '/hvad-saa' });
  expect(new URL(server.url).pathname).toBe('/hvad-saa');
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(await server.stop('SIGTERM')).toBe(0);
});

test.each(['', '/hvad-saa', '/hvad-saa/'])('[RUN-5] the image asks where it listens: "%s"', async (base) => {
  const dockerfile = readFileSync(new URL('../../deploy/Dockerfile', import.meta.url), 'utf8');
  const [, check = ''] = /HEALTHCHECK .*\\\n\s+CMD (\[.*\])/.exec(dockerfile) ?? [];
  const [, ...args] = JSON.parse(check) as string[];
  const env = { DATA_DIR: temporaryFolder(), BASE_PATH: base };
  const server = await startProcess(env);
  const { port } = new URL(server.url);
  expect((await run(args, { ...env, PORT: port })).code).toBe(0);
  await server.stop('SIGKILL');
  expect((await run(args, { ...env, PORT: port })).code).toBe(1);
});

test.skipIf(process.platform === 'win32')(
  '[RUN-1] SIGTERM to npm start leaves no server behind',
  async () => {
    const npm = await startProcess({ DATA_DIR: temporaryFolder() }, [
      'npm',
      'start',
      '--silent',
      '--ignore-scripts',
    ]);
    await npm.stop('SIGTERM');
    expect(await gone(npm.url)).toBe(true);
  },
);

test('[PRIV-4] [PRIV-1] logs neither secrets, nor addresses, nor answers', async () => {
  const server = await startProcess({ DATA_DIR: temporaryFolder(), LOG_LEVEL: 'trace' });
  const client = await connect(server.url);
  const { secret, conversation } = await client.do('start', { lang: 'da', topic: 'during.sickness-absence' });
  await client.send('answer', { id: 'not-a-uuid', question: 'canary-question', option: 'canary-option' });
  await client.send('resume', { conversation, secret: 'canary-secret', after: 0 });
  client.close();
  await server.stop('SIGTERM');
  expect(server.output()).not.toContain(secret);
  expect(server.output()).not.toMatch(/canary|remoteAddress|sickness-absence/);
});

describe('[RUN-2] a wrong value stops the start with one line', () => {
  const organisation = join(temporaryFolder(), 'organisation.json');
  writeFileSync(organisation, JSON.stringify({ name: 'A ministry' }));
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['BASE_PATH', 'hvad-saa'],
    ['BASE_PATH', '/hvad saa/'],
    ['BASE_PATH', '/a//b/'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'intranet.example.dk'],
    ['ALLOWED_ORIGINS', 'https://intranet.example.dk/'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', 'a month'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['ORGANISATION_FILE', '/nowhere.json'],
    ['ORGANISATION_FILE', organisation],
  ])('%s=%s', async (name, value) => {
    const { code, output } = await run(['server/main.ts'], { DATA_DIR: temporaryFolder(), [name]: value });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    // the address of a database holds a password, so that value is not repeated
    const named = name === 'DATABASE_URL' ? name : `${name}="${value}"`;
    expect(output).toContain(`${named} does not do: it takes `);
  });
});
