import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Client, connect, type Message } from '../support/client.ts';
import { counts, patience, seed } from '../support/counts.ts';
import { compileCache, type ServerProcess, startProcess } from '../support/process.ts';
import { temporaryFolder } from '../support/server.ts';

/** Servers killed in each of two lines that run side by side. */
const kills = Math.ceil((0.1 * counts.kills) / 2);
const talks = 3;
/** Inputs after which a talk begins another conversation. */
const longest = 100;

interface Command {
  id: string;
  option: string;
}

/** A conversation whose commands go out without waiting, over one server after another. */
class Talk {
  #way: { conversation: string; secret: string } | undefined;
  #sent: Command[] = [];
  #acknowledged = new Set<string>();
  #transcript: Message[] = [];

  /** Goes on after a kill; what was not acknowledged is sent again, and then everything is there once. */
  async resume(url: string): Promise<Client> {
    const client = await connect(url);
    if (!this.#way) {
      this.#way = await client.do('start', { lang: 'da' });
      await this.#send(client, { id: randomUUID(), option: 'before' });
      return client;
    }
    client.transcript.push(...this.#transcript);
    await client.do('resume', { ...this.#way, after: this.#transcript.length });
    const left = await this.#inputs(client);
    expect(left).toBeGreaterThanOrEqual(this.#acknowledged.size);
    expect(left).toBeLessThanOrEqual(this.#sent.length);
    for (const command of this.#sent.slice(this.#acknowledged.size)) await this.#send(client, command, true);
    expect(await this.#inputs(client)).toBe(this.#sent.length);

    const reader = await connect(url);
    await reader.do('resume', { ...this.#way, after: 0 });
    const given = reader.transcript.flatMap(({ block }) => (block.kind === 'answer' ? [block.option] : []));
    expect(given).toEqual(this.#sent.map(({ option }) => option));
    expect(reader.transcript.map(({ seq }) => seq)).toEqual(reader.transcript.map((_, index) => index + 1));
    await vi.waitFor(() => expect(client.transcript).toEqual(reader.transcript), { timeout: 60_000 });
    reader.close();
    if (this.#sent.length < longest) return client;
    client.close();
    this.#begin();
    return this.resume(url);
  }

  #begin(): void {
    this.#way = undefined;
    this.#sent = [];
    this.#acknowledged.clear();
    this.#transcript = [];
  }

  /** Sends commands without waiting for one another; some are acknowledged, then the server is gone. */
  async flood(client: Client): Promise<void> {
    const commands = Array.from({ length: 8 }, (_, index) => {
      return { id: randomUUID(), option: index % 2 ? 'after' : 'during' };
    });
    await Promise.all(commands.map((command) => this.#send(client, command).catch(() => {})));
    this.#transcript = client.transcript;
    client.close();
  }

  async #send(client: Client, command: Command, again = false): Promise<void> {
    if (!again) this.#sent.push(command);
    const taken = await client.send('answer', { ...command, question: 'stage' });
    expect(taken).toMatchObject({ ok: true });
    this.#acknowledged.add(command.id);
  }

  async #inputs(client: Client): Promise<number> {
    const exported = await client.send('export', {});
    if (!exported.ok) throw new Error(exported.error.code);
    const numbers = exported.data.inputs.map(({ n }) => n);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    return numbers.length;
  }
}

describe.concurrent(`seed ${seed}`, () => {
  test.each([1, 2])(
    `[STORE-4] [FAULT-1] a whole server, %d of 2: ${kills} times killed in mid-answer, and started again`,
    async (line) => {
      const env = {
        DATA_DIR: temporaryFolder(),
        LOG_LEVEL: 'silent',
        NODE_COMPILE_CACHE: compileCache,
      };
      const moments = fc.sample(fc.integer({ min: 0, max: 25 }), { seed: seed + line, numRuns: kills });
      const all = Array.from({ length: talks }, () => new Talk());
      let server: ServerProcess = await startProcess(env);
      // its compiled code is kept only if it ends in peace
      await server.stop('SIGTERM');
      server = await startProcess(env);
      for (const moment of moments) {
        const clients: Client[] = [];
        for (const talk of all) clients.push(await talk.resume(server.url));
        const flooding = Promise.all(all.map((talk, index) => talk.flood(clients[index] as Client)));
        await wait(moment);
        await server.stop('SIGKILL');
        await flooding;
        server = await startProcess(env);
      }
      for (const talk of all) (await talk.resume(server.url)).close();
      expect(await server.stop('SIGTERM')).toBe(0);
    },
    patience,
  );
});
