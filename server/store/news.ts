import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

const channel = 'hvad_saa_news';
/** Ids of conversations in one message: PostgreSQL takes less than 8,000 bytes, and an id has 36. */
const mostIds = 200;
/** Milliseconds between attempts to connect anew. */
const pause = 1_000;
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
 * @param connect makes a client that is not connected yet
 * @param lost told of each break
 */
export function createNews(connect: () => Client, lost: (error: Error) => void): News {
  const self = randomUUID();
  const waiting = new Set<string>();
  let heard: Heard = () => {};
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let sending = false;
  let closed = false;

  const open = async () => {
    const fresh = connect();
    let broken = false;
    const breaks = (error: Error) => {
      if (broken) return;
      broken = true;
      if (client === fresh) client = undefined;
      fresh.end().catch(() => {});
      if (closed) return;
      lost(error);
      retry = setTimeout(open, pause);
    };
    fresh.on('error', breaks);
    fresh.on('end', () => breaks(new Error('the connection for news ended')));
    fresh.on('notification', ({ payload = '' }) => {
      const [from, ...ids] = payload.split(' ');
      if (from === self) return;
      for (const id of ids) heard(id === all ? undefined : id);
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      if (closed) return await fresh.end();
      client = fresh;
      heard();
      waiting.add(all);
      void send();
    } catch (error) {
      breaks(error as Error);
    }
  };

  /** Ids that gather while one message is on its way go together in the next: each costs the database a lock. */
  const send = async () => {
    if (sending) return;
    sending = true;
    while (client && waiting.size > 0) {
      const ids = [...waiting].slice(0, mostIds);
      for (const id of ids) waiting.delete(id);
      await client.query('select pg_notify($1, $2)', [channel, [self, ...ids].join(' ')]).catch(() => {});
    }
    sending = false;
  };

  void open();
  return {
    announce(conversation) {
      // without a connection there is nothing to remember: `all` is announced when it is back
      if (!client) return;
      waiting.add(conversation);
      void send();
    },
    watch(listener) {
      heard = listener;
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
