/**
 * A process that writes conversations as fast as the store takes them and prints what it sends and what is
 * acknowledged, to be killed at any moment. Its arguments: a folder or the address of a database, and what to go
 * on with, as JSON.
 */
import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { readConfig } from '../../server/config.ts';
import { createConversations } from '../../server/conversation/conversations.ts';
import { openStore } from '../../server/store/open-store.ts';

/** A conversation to write to, and the command whose acknowledgement was not seen. */
export interface Lane {
  conversation?: string | undefined;
  /** Inputs that it has at most. */
  inputs: number;
  unanswered?: Sent | undefined;
}

export interface Sent {
  id: string;
  option: string;
}

/** One line of what the process prints. */
export type Printed = { lane: number } & (
  | { began: string }
  | { sent: Sent }
  | { acknowledged: string; turn: number }
  | { forgetting: string }
  | { forgotten: string }
  | { refused: string }
);

/** Inputs after which a conversation is forgotten and another begun. */
const mostInputs = 120;
const options = ['before', 'during', 'after', 'other'] as const;

async function main([target = '', lanes = '[]']: string[]): Promise<void> {
  const config = readConfig(
    target.startsWith('postgres:') ? { DATABASE_URL: target } : { DATA_DIR: target, LOG_LEVEL: 'silent' },
  );
  const store = await openStore(config, () => {});
  const conversations = createConversations(store, 'guidance', () => {
    throw new Error('nobody asks');
  });
  flushCompileCache();
  // standard output is a file: a line is in it before this returns, and stays there when the process is killed
  const print = (line: Printed) => process.stdout.write(`${JSON.stringify(line)}\n`);

  const write = async ({ conversation, inputs, unanswered }: Lane, lane: number): Promise<void> => {
    for (let id = conversation, written = inputs, next = unanswered; ; next = undefined) {
      if (id && written >= mostInputs && !next) {
        print({ lane, forgetting: id });
        await conversations.forget(id);
        print({ lane, forgotten: id });
        id = undefined;
      }
      if (!id) {
        const started = conversations.start('da');
        if (!started.ok) throw new Error(started.code);
        id = started.conversation;
        written = 0;
        print({ lane, began: id });
      }
      const sent = next ?? { id: randomUUID(), option: options[written % options.length] as string };
      if (!next) print({ lane, sent });
      const payload = { ...sent, question: 'stage' };
      const result = await conversations.submit(id, { name: 'answer', payload });
      if (result.ok) print({ lane, acknowledged: sent.id, turn: result.turn });
      // a conversation without an input lives in the memory of its process only
      else if (result.code === 'conversation-not-found' && written <= 1) id = undefined;
      else print({ lane, refused: result.code });
      written++;
    }
  };
  await Promise.all((JSON.parse(lanes) as Lane[]).map(write));
}

await main(process.argv.slice(2));
