/** Loaded before a process: its clock is off by the milliseconds that stand in the file CLOCK_FILE. */
import { readFileSync } from 'node:fs';

const file = process.env.CLOCK_FILE ?? '';
const TrueDate = Date;
const now = () => TrueDate.now() + Number(readFileSync(file, 'utf8'));

globalThis.Date = new Proxy(TrueDate, {
  construct: (_date, given: []) => new TrueDate(...(given.length ? given : ([now()] as unknown as []))),
  apply: () => new TrueDate(now()).toString(),
  get: (date, property) => (property === 'now' ? now : Reflect.get(date, property)),
});
