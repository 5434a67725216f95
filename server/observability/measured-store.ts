import type { ConversationStore, StoredInput } from '../store/store.ts';
import type { Metrics } from './metrics.ts';

/** The same store; how long it takes is measured, and what was written to it is counted. */
export function measureStore(store: ConversationStore, metrics: Metrics): ConversationStore {
  const measured =
    <Arguments extends unknown[], Result>(
      operation: string,
      work: (...args: Arguments) => Promise<Result>,
    ): ((...args: Arguments) => Promise<Result>) =>
    async (...args) => {
      const end = metrics.store.startTimer({ operation });
      try {
        const result = await work(...args);
        end({ result: 'ok' });
        return result;
      } catch (error) {
        end({ result: 'failed' });
        throw error;
      }
    };
  const append = measured('append', store.append);
  return {
    ...store,
    load: measured('load', store.load),
    append: async (record, input) => {
      const written = await append(record, input);
      if (written === 'appended') count(metrics, input);
      return written;
    },
    forget: measured('forget', store.forget),
    report: measured('report', store.report),
    feedback: measured('feedback', store.feedback),
    removeBefore: measured('remove', store.removeBefore),
    check: measured('check', store.check),
  };
}

/** A change of language or of the guidance tells an outcome again; it does not reach one. */
function count({ turns, outcomes, asks }: Metrics, { input, reached }: StoredInput): void {
  turns.inc({ kind: input.kind });
  if (input.kind === 'ask') asks.inc({ decision: input.decision, via: 'chat' });
  if (reached && (input.kind === 'answer' || input.kind === 'change'))
    outcomes.inc({ topic: reached.topic, verdict: reached.verdict });
}
