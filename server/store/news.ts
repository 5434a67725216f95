import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

const channel = 'hvad_saa_news';
/** Ids of conversations in one message: PostgreSQL takes less than 8,000 bytes, and an id has 36. */
const mostIds = 200;
/** Ids that wait to be sent. Where there would be more, the others are told to read all. */
const mostWaiting = 1_000;
/** Milliseconds between attempts to connect anew. */
const pause = 1_000;
/** Milliseconds between questions to the database: a connection that is dead and one without news look the same. */
const beat = 5_000;
/** Stands for every conversation: some news may have been missed. */
const all = '*';

/** What a process hears: the id of a conversation that another wrote to, or nothing if it may be any. */
export type Heard = (conversation?: string) => void;

export interface News {
  /** Tells the other processes that a conversation has news. Never fails: they read it from the store anyhow. */
  announce(conversation: string): void;
  watch(heard: Heard): void;
  close(): Promise<void>;
}

/**
 * Wake-ups between the processes that share a database, by LISTEN and NOTIFY on a connection of its own. They
 * carry ids only. Whatever a broken connection missed is made up for when it is back, here and elsewhere.
 * @param connect makes a client that is not connected yet, and whose queries fail if no answer comes
 * @param lost told of each break
 */
export function createNews(connect: () => Client, lost: (error: Error) => void): News {
  const self = randomUUID();
  const waiting = new Set<string>();
  let heard: Heard = () => {};
  let line: { client: Client; breaks(error: Error): void } | undefined;
  let retry: NodeJS.Timeout | undefined;
  let sending = false;
  let closed = false;

  const open = async () => {
    const client = connect();
    let heart: NodeJS.Timeout | undefined;
    let broken = false;
    const breaks = (error: Error) => {
      if (broken) return;
      broken = true;
      line = undefined;
      clearInterval(heart);
      client.end().catch(() => {});
      if (closed) return;
      lost(error);
      retry = setTimeout(open, pause);
    };
    client.on('error', breaks);
    client.on('end', () => breaks(new Error('the connection for news ended')));
    client.on('notification', ({ payload = '' }) => {
      const [from, ...ids] = payload.split(' ');
      if (from === self) return;
      for (const id of ids) heard(id === all ? undefined : id);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      if (closed) return await client.end();
      heart = setInterval(() => client.query('select 1').catch(breaks), beat);
      line = { client, breaks };
      heard();
      announce(all);
    } catch (error) {
      breaks(error as Error);
    }
  };

  /** Ids that gather while one message is on its way go together in the next: each costs the database a lock. */
  const send = async () => {
    if (sending) return;
    sending = true;
    while (line && waiting.size > 0) {
      const { client, breaks } = line;
      const ids = [...waiting].slice(0, mostIds);
      for (const id of ids) waiting.delete(id);
      await client.query('select pg_notify($1, $2)', [channel, [self, ...ids].join(' ')]).catch(breaks);
    }
    sending = false;
  };

  const announce = (conversation: string) => {
    // without a connection there is nothing to remember: `all` is announced when it is back
    if (!line) return;
    const many = waiting.size >= mostWaiting;
    if (many) waiting.clear();
    waiting.add(many ? all : conversation);
    void send();
  };

  void open();
  return {
    announce,
    watch(listener) {
      heard = listener;
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await line?.client.end().catch(() => {});
    },
  };
}
