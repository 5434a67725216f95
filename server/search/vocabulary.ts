import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type TopicId, topics } from '../../flows/index.ts';
import { languages } from '../protocol.ts';
import { readTopicTexts, topicTextsFile } from '../texts/topic-texts.ts';

const text = z.string().trim().min(1);

/** How people ask for a topic, in `locales/<language>/<stage>/<topic>.search.json`. */
const topicVocabulary = z.strictObject({ keywords: z.array(text), phrasings: z.array(text) });
/** What people ask that is no topic of ours, in `locales/<language>/out-of-scope.search.json`. */
const outOfScope = z.strictObject({ phrasings: z.array(text) });

export const none = 'none';
export type Label = TopicId | typeof none;

/** A text that is known to belong to a topic, or to none, and how much it tells. */
export interface Example {
  label: Label;
  text: string;
  weight: number;
}

/** A title says more than a phrasing; questions and options of a flow say less, because neighbours share them. */
const WEIGHT = { title: 2, phrasing: 1, question: 0.1, outcome: 0.3, answer: 0.1 };

/** Everything that the search learns from, in both languages: people mix them. */
export function readExamples(): Example[] {
  return languages.flatMap((lang) => {
    const texts = readTopicTexts(lang);
    const known = topics.flatMap(({ id }) => {
      const { title, summary, questions, outcomes } = texts[id];
      const { keywords, phrasings } = topicVocabulary.parse(read(vocabularyFile(lang, id)));
      const example = (weight: number) => (words: string) => ({ label: id, text: words, weight });
      return [
        example(WEIGHT.title)(title),
        ...[summary, ...keywords, ...phrasings].map(example(WEIGHT.phrasing)),
        ...Object.values(questions).flatMap(({ text, help = '', options }) =>
          [
            `${text} ${help}`,
            ...Object.values(options).map(({ label, hint = '' }) => `${label} ${hint}`),
          ].map(example(WEIGHT.question)),
        ),
        ...Object.values(outcomes).flatMap(({ title, text: answer }) => [
          example(WEIGHT.outcome)(title),
          example(WEIGHT.answer)(answer),
        ]),
      ];
    });
    const other = outOfScope.parse(
      read(new URL(`../../locales/${lang}/out-of-scope.search.json`, import.meta.url)),
    );
    return [...known, ...other.phrasings.map((words) => ({ label: none, text: words, weight: 1 }) as const)];
  });
}

function vocabularyFile(lang: (typeof languages)[number], topic: TopicId): URL {
  return new URL(topicTextsFile(lang, topic).href.replace(/\.json$/, '.search.json'));
}

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
