import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { topics, verdicts } from '../../flows/index.ts';
import { problems } from '../../server/http/problem.ts';
import { commands, errorCodes } from '../../server/protocol.ts';
import { type Client, connect } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

const topic = 'before.unsuccessful-applicants';
let server: TestServer;
let client: Client;
beforeEach(async () => {
  server = await startServer();
  client = await connect(server.url);
});
afterEach(async () => {
  client.close();
  await server.close();
});

const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
/** The value of a metric with exactly these labels; 0 where it was never counted. */
const value = (text: string, name: string, labels: Record<string, string>) => {
  const line = text
    .split('\n')
    .find(
      (candidate) =>
        candidate.startsWith(`${name}{`) &&
        Object.entries(labels).every(([label, is]) => candidate.includes(`${label}="${is}"`)),
    );
  return Number(line?.split(' ').at(-1) ?? 0);
};
const ask = (text: string) => client.do('ask', { id: randomUUID(), text });

/** A conversation with an outcome told twice, a question out of scope and one in scope, and refusals. */
async function talk(): Promise<void> {
  await client.do('start', { lang: 'da', topic });
  await client.answer('purpose', 'just-in-case');
  await client.do('change', { id: randomUUID(), question: 'purpose', option: 'delete-them' });
  await client.do('change', { id: randomUUID(), question: 'purpose', option: 'just-in-case' });
  await client.do('language', { id: randomUUID(), lang: 'en' });
  await ask('what is the weather like tomorrow');
  await client.send('answer', { id: randomUUID(), question: 'nonsense', option: 'nonsense' });
  await client.send('answer', { id: 'nonsense' });
  await (client.socket as Socket).emitWithAck('nonsense', {});
}

test('[OBS-1] counts turns, outcomes, questions, refusals, responses, the store, connections and delay', async () => {
  await talk();
  await fetch(`${server.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'hvad er klokken' }),
  });
  await fetch(`${server.url}/nowhere`);
  const text = await metrics();
  const counted = (name: string, labels: Record<string, string> = {}) =>
    value(text, `hvad_saa_${name}`, labels);
  expect(counted('turns_total', { kind: 'answer' })).toBe(1);
  expect(counted('turns_total', { kind: 'change' })).toBe(2);
  expect(counted('turns_total', { kind: 'language' })).toBe(1);
  expect(counted('outcomes_total', { topic, verdict: 'not-allowed' })).toBe(2);
  expect(counted('asks_total', { decision: 'none', via: 'chat' })).toBe(1);
  expect(counted('asks_total', { decision: 'none', via: 'http' })).toBe(1);
  expect(counted('refusals_total', { command: 'answer', code: 'question-not-current' })).toBe(1);
  expect(counted('refusals_total', { command: 'answer', code: 'invalid-payload' })).toBe(1);
  expect(counted('refusals_total', { command: 'unknown', code: 'unknown-event' })).toBe(1);
  expect(counted('http_responses_total', { route: '/api/ask', status: '200' })).toBe(1);
  expect(counted('http_responses_total', { route: 'other', status: '404' })).toBe(1);
  expect(counted('store_seconds_count', { operation: 'append', result: 'ok' })).toBe(5);
  expect(counted('open_sockets', { transport: 'websocket' })).toBe(1);
  expect(counted('open_sockets', { transport: 'polling' })).toBe(0);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect(text).toContain('process_resident_memory_bytes');
});

test('[OBS-1] is Prometheus text', async () => {
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  for (const line of (await response.text()).split('\n').filter(Boolean))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? -?(\d|NaN|\+Inf).*)$/);
});

test('[OBS-1] what docs/operations.md says to watch is there', async () => {
  const operations = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const named = new Set(operations.match(/\b(hvad_saa|nodejs)_\w+_(total|seconds\w*|sockets)\b/g));
  expect(named.size).toBeGreaterThan(6);
  await talk();
  const text = await metrics();
  for (const name of named) expect(text).toContain(name);
});

test('[OBS-2] a label has a value of a fixed set, whatever was sent', async () => {
  await talk();
  await fetch(`${server.url}/api/topics?lang=kanariefugl`);
  await fetch(`${server.url}/flows`);
  const allowed: Record<string, readonly string[]> = {
    kind: ['answer', 'change', 'language', 'ask', 'guidance'],
    topic: topics.map(({ id }) => id),
    verdict: verdicts,
    decision: ['answer', 'clarify', 'none'],
    via: ['chat', 'http'],
    command: [...Object.keys(commands), 'unknown', 'connect'],
    code: [...errorCodes, ...Object.keys(problems)],
    transport: ['websocket', 'polling'],
    operation: ['load', 'append', 'forget', 'report', 'remove', 'check'],
    result: ['ok', 'failed'],
    excess: ['unread', 'flood'],
  };
  const labels = (await metrics()).split('\n').filter((line) => line.startsWith('hvad_saa_'));
  expect(labels.length).toBeGreaterThan(20);
  for (const line of labels)
    for (const [, label = '', is = ''] of line.matchAll(/(\w+)="([^"]*)"/g)) {
      if (label === 'le') continue;
      if (label === 'status') expect(is).toMatch(/^[1-5]\d\d$/);
      else if (label === 'route') expect(is).toMatch(/^(other|\/[a-z./-]*)$/);
      else expect(allowed[label], `${label} of ${line}`).toContain(is);
    }
});
