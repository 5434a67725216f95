/** How hard the suites of faults and of odd payloads try. `npm run soak` raises the counts and can set the seed. */
const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);

export const counts = {
  /** Times that a process is killed, over all suites. */
  kills: number('SOAK_KILLS', 200),
  /** Faults of the network that each kind of connection meets. */
  faults: number('SOAK_FAULTS', 12),
  /** Payloads sent over real sockets, and a tenth as many raw frames. */
  payloads: number('SOAK_PAYLOADS', 200_000),
  /** Requests sent over real HTTP. */
  requests: number('SOAK_REQUESTS', 10_000),
};

/** Decides what is sent, and when something is killed or cut. When exactly the processes run, nothing can decide. */
export const seed = number('SOAK_SEED', Date.now() % 2 ** 31);

/** Milliseconds that a test of these counts may take: never a measure, only the end of a hang. */
export const patience =
  120_000 + 3_000 * (counts.kills + counts.faults) + counts.payloads + 10 * counts.requests;
