import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { openStore } from '../../server/store/open-store.ts';
import { type ConversationStore, StoreUnavailable } from '../../server/store/store.ts';
import { type Client, connect } from '../support/client.ts';
import { temporaryFolder } from '../support/server.ts';

/** What other processes do to the store, and what becomes of its answers on the way to this one. */
let store: ConversationStore;
let tellNews: (conversation?: string) => void;
let onTheWay: (() => Promise<void>) | undefined;
let url: string;
let close: () => Promise<void>;
const clients: Client[] = [];

beforeEach(async () => {
  onTheWay = undefined;
  const config = readConfig({ LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: temporaryFolder() });
  store = await openStore(config, () => {});
  const app = await createApp(config, {
    ...store,
    async load(id) {
      const stored = await store.load(id);
      await onTheWay?.();
      return stored;
    },
    watch(heard) {
      tellNews = heard;
    },
  });
  url = await app.listen({ host: config.host, port: config.port });
  close = () => app.close();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await close();
});

async function aTab(): Promise<Client> {
  const client = await connect(url);
  clients.push(client);
  return client;
}

/** A conversation with an answer, and the tab that gave it. */
async function aConversation() {
  const tab = await aTab();
  const { conversation, secret } = await tab.do('start', {
    lang: 'da',
    topic: 'before.unsuccessful-applicants',
  });
  await tab.answer('purpose', 'document-the-process');
  return { tab, conversation, secret };
}

/** Another process writes to a conversation: it changes the language, which every tab can be seen to follow. */
async function writeElsewhere(conversation: string): Promise<void> {
  const stored = await store.load(conversation);
  const last = stored?.inputs.at(-1);
  if (!stored || !last) throw new Error('the conversation is not stored');
  const next = { n: last.n + 1, command: randomUUID(), at: last.at, turn: last.turn, reached: null };
  expect(await store.append(stored.record, { ...next, input: { kind: 'language', lang: 'en' } })).toBe(
    'appended',
  );
}

/** Holds up the next answer of the store. Resolves when it is on its way, with what lets it arrive. */
function holdUp(): Promise<() => void> {
  return new Promise((held) => {
    onTheWay = () => {
      onTheWay = undefined;
      return new Promise((arrive) => held(arrive));
    };
  });
}

test('[SOCK-5] a tab that resumes while another answers gets the answer', async () => {
  const { tab, conversation, secret } = await aConversation();
  const held = holdUp();
  const late = await aTab();
  const resumed = late.send('resume', { conversation, secret, after: 0 });
  const arrive = await held;
  await tab.answer('how-long', 'not-decided');
  arrive();
  expect(await resumed).toEqual({ ok: true });
  await expect.poll(() => late.transcript).toEqual(tab.transcript);
});

test('[NODE-1] a tab that resumes while another process writes gets what was written', async () => {
  const { tab, conversation, secret } = await aConversation();
  tab.close();
  const held = holdUp();
  const late = await aTab();
  const resumed = late.send('resume', { conversation, secret, after: 0 });
  const arrive = await held;
  await writeElsewhere(conversation);
  tellNews(conversation);
  arrive();
  expect(await resumed).toEqual({ ok: true });
  await expect.poll(() => late.events).toContainEqual({ name: 'rewind', seq: 0 });
});

test('[CONV-1] a late answer of the store does not undo what was written meanwhile', async () => {
  const { tab, conversation, secret } = await aConversation();
  const other = await aTab();
  await other.do('resume', { conversation, secret, after: 0 });
  const held = holdUp();
  const exported = other.send('export', {});
  const arrive = await held;
  await tab.answer('how-long', 'not-decided');
  arrive();
  expect(await exported).toMatchObject({ ok: true, data: { inputs: [{ n: 1 }, { n: 2 }] } });
});

test.each(['each by its own', 'all at once'])(
  '[STORE-8] news that could not be read is read later (%s)',
  async (way) => {
    const followed = [await aConversation(), await aConversation(), await aConversation()];
    for (const { conversation } of followed) await writeElsewhere(conversation);
    let failures = 0;
    onTheWay = async () => {
      if (failures++ < 2) throw new StoreUnavailable(undefined);
    };
    if (way === 'all at once') tellNews();
    else for (const { conversation } of followed) tellNews(conversation);
    for (const { tab } of followed)
      await expect.poll(() => tab.events).toContainEqual({ name: 'rewind', seq: 0 });
  },
);
