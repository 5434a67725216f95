import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';

/** Memory, processor time, event-loop delay and the like: of the process, whatever number of apps run in it. */
const processMetrics = new Registry();
collectDefaultMetrics({ register: processMetrics, eventLoopUtilizationTimeout: 1_000 });

export type Metrics = ReturnType<typeof createMetrics>;

/**
 * What the server counts. A label takes only values of a fixed set, such as a topic's id, a code or the name of a
 * command – never anything that a user wrote.
 */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    turns: new Counter({
      name: 'hvad_saa_turns_total',
      help: 'Inputs stored, by kind',
      labelNames: ['kind'] as const,
      registers,
    }),
    outcomes: new Counter({
      name: 'hvad_saa_outcomes_total',
      help: 'Outcomes reached, by topic and verdict',
      labelNames: ['topic', 'verdict'] as const,
      registers,
    }),
    asks: new Counter({
      name: 'hvad_saa_asks_total',
      help: 'Questions in people’s own words, by what became of them; one that chose an option is a turn alone',
      labelNames: ['decision', 'via'] as const,
      registers,
    }),
    refusals: new Counter({
      name: 'hvad_saa_refusals_total',
      help: 'Commands refused, by command and code; "connect" is a connection, or a request of the polling transport',
      labelNames: ['command', 'code'] as const,
      registers,
    }),
    responses: new Counter({
      name: 'hvad_saa_http_responses_total',
      help: 'HTTP responses, by route and status; pages’ files are "other"',
      labelNames: ['route', 'status'] as const,
      registers,
    }),
    store: new Histogram({
      name: 'hvad_saa_store_seconds',
      help: 'Time that the store took, by operation and result',
      labelNames: ['operation', 'result'] as const,
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    closed: new Counter({
      name: 'hvad_saa_connections_closed_total',
      help: 'Connections that we closed because of what their client did',
      labelNames: ['excess'] as const,
      registers,
    }),
    /** Open connections are counted when somebody looks. */
    countOpenSockets(transports: () => string[]): void {
      new Gauge({
        name: 'hvad_saa_open_sockets',
        help: 'Open connections, by transport',
        labelNames: ['transport'] as const,
        registers,
        collect() {
          this.set({ transport: 'websocket' }, 0);
          this.set({ transport: 'polling' }, 0);
          for (const transport of transports()) this.inc({ transport });
        },
      });
    },
    contentType: registry.contentType,
    text: () => Registry.merge([registry, processMetrics]).metrics(),
  };
}
