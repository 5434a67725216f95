import { createHash } from 'node:crypto';
import { flows, topics } from '../flows/index.ts';
import { languages } from './protocol.ts';
import { readTopicTexts } from './texts/topic-texts.ts';

/** A short name for the guidance as it stands: it changes when a flow, a citation or a text does. */
export function guidanceVersion(): string {
  const content = [
    topics,
    Object.values(flows).map(({ topic, initial, states }) => [topic, initial, states]),
    languages.map((lang) => readTopicTexts(lang)),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
