// Loaded into a measured server with --import: tells its own use of CPU and memory when asked.
process.on('message', () => {
  (globalThis.gc as (() => void) | undefined)?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ cpu: (user + system) / 1e6, heap: heapUsed + external, rss });
});
// the way to the parent must not keep a stopped server alive
process.channel?.unref();
