import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isTopicId, type TopicId } from '../../flows/index.ts';
import { walkTopic } from '../conversation/place.ts';
import { languages } from '../protocol.ts';
import { fold } from './features.ts';

/** `locales/<language>/said.search.json`: the words that answer a topic's first question beyond doubt, by option. */
const saidFile = z.record(
  z.string().refine(isTopicId),
  z.record(z.string(), z.array(z.string().trim().min(1))),
);

interface Said {
  question: string;
  option: string;
}

/** What a question in people's own words has answered already, if it has: the first question of its topic. */
export type SaidIn = (text: string, topic: TopicId) => Said | undefined;

/**
 * With any of these a text may mean the contrary, something else besides, or a condition. Then nothing was said
 * beyond doubt.
 */
const doubtful = new Set(
  fold(`
    ikke ej aldrig uden ingen intet hverken nej eller andet andre udover undtagen
    stedet fjerne fjernet fravælge afvise hvis kontra
    not no never without neither nor none or else other besides except
    instead rather remove removed opt refuse if versus
  `)
    // of two matters only one may be among the words
    .concat(fold('og samt både and both plus '))
    // what is there already is not asked for, or shown for the first time
    .concat(
      fold('gemme gemt opbevare modtaget modtog fået væk ned keep kept store stored received gone down'),
    )
    .trim()
    .split(/\s+/),
);
const contraction = /n['’´]t\b/iu;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const phrase = (words: readonly string[]) => ` ${words.map(fold).join(' ')} `;

/** @throws Error if a topic's first question has no such option. */
export function readSaid(): SaidIn {
  const byTopic = new Map<TopicId, { question: string; said: { option: string; words: string }[] }>();
  for (const lang of languages) {
    const file = new URL(`../../locales/${lang}/said.search.json`, import.meta.url);
    for (const [topic, options] of Object.entries(saidFile.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
      if (!isTopicId(topic)) continue;
      const { beginning } = walkTopic(topic, new Map());
      if (beginning.kind !== 'question') throw new Error(`${topic} asks nothing`);
      const { question, said } = byTopic.get(topic) ?? { question: beginning.question, said: [] };
      for (const [option, texts] of Object.entries(options)) {
        if (!beginning.options.includes(option)) throw new Error(`${topic}: ${question} has no ${option}`);
        said.push(...texts.map((text) => ({ option, words: phrase(wordsOf(text)) })));
      }
      byTopic.set(topic, { question, said });
    }
  }
  return (text, topic) => {
    const known = byTopic.get(topic);
    const words = wordsOf(text);
    if (!known || contraction.test(text) || words.some((word) => doubtful.has(fold(word)))) return undefined;
    const spoken = phrase(words);
    const options = new Set(
      known.said.filter(({ words }) => spoken.includes(words)).map(({ option }) => option),
    );
    const [option] = options;
    return options.size === 1 && option !== undefined ? { question: known.question, option } : undefined;
  };
}
