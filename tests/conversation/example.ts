import type { Beginning, Input } from '../../server/conversation/inputs.ts';

/** A conversation that began with a topic, and what may be given in it. */
export const topic = 'before.unsuccessful-applicants';
export const started: Beginning = { lang: 'da', topic };
export const answer = (question: string, option: string): Input => ({
  kind: 'answer',
  topic,
  question,
  option,
});
export const change = (question: string, option: string): Input => ({
  kind: 'change',
  topic,
  question,
  option,
});
export const command = (question: string, option: string) => ({ id: crypto.randomUUID(), question, option });
