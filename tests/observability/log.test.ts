import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { logSerializers } from '../../server/observability/log.ts';

test('[OBS-3] of an error a log line tells type, code and place, never what it quotes', async () => {
  let lines = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines += chunk;
      done();
    },
  });
  const app = Fastify({ logger: { level: 'trace', serializers: logSerializers, stream } });
  const cause = Object.assign(new SyntaxError('"canary" is not valid JSON'), {
    code: 'ERR_JSON',
    detail: 'Key (text)=(canary) exists',
    rawPacket: Buffer.from('canary'),
  });
  const error = Object.assign(new Error('could not read\ncanary', { cause }), {
    code: 'canary with a blank',
  });
  app.log.error({ code: 'internal', err: error }, 'command failed');
  expect(lines).not.toContain('canary');
  expect(JSON.parse(lines)).toMatchObject({
    code: 'internal',
    msg: 'command failed',
    err: {
      type: 'Error',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'SyntaxError', message: 'ERR_JSON' },
    },
  });
  await app.close();
});
