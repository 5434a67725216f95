import type { FastifyBaseLogger } from 'fastify';
import type { ConversationStore } from '../store/store.ts';

const minute = 60_000;
const hour = 60 * minute;
/** From the start to the first removal: by then a machine that booted with a wrong clock has been told the time. */
const settling = 10 * minute;
const day = 24 * hour;

/** Two clocks: the calendar's, which may be set, and one that only counts on. Both in milliseconds. */
export interface Clocks {
  calendar(): number;
  steady(): number;
}

const systemClocks: Clocks = { calendar: Date.now, steady: () => performance.now() };

/**
 * Removes what is older than its time, soon after the start and then every hour. Safe on many processes that share a store: what
 * one has removed, another does not find. A calendar that jumps ahead, or is set right after the start, does not empty
 * the store: nothing is removed at an hour that the steady clock has not seen pass.
 * @param days that are kept after the last input
 * @returns stops it.
 */
export function keepRetention(
  store: ConversationStore,
  days: number,
  log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>,
  clocks: Clocks = systemClocks,
): () => void {
  const ahead = () => clocks.calendar() - clocks.steady();
  let trusted = ahead();

  const run = async () => {
    timer = setTimeout(run, hour);
    const jumped = Math.abs(ahead() - trusted) > hour;
    trusted = ahead();
    if (jumped) return log.warn({ code: 'clock-jumped' }, 'retention waits an hour');
    try {
      const removed = await store.removeBefore(clocks.calendar() - days * day);
      if (Object.values(removed).some(Boolean)) log.info(removed, 'retention');
    } catch (error) {
      log.error({ err: error }, 'retention failed; the next hour makes up for it');
    }
  };

  let timer = setTimeout(run, settling);
  return () => clearTimeout(timer);
}
