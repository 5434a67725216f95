import { flows, type TopicId, topics } from '../../flows/index.ts';
import da from '../../locales/da/widget.json' with { type: 'json' };
import en from '../../locales/en/widget.json' with { type: 'json' };
import { readConfig } from '../../server/config.ts';
import { type Language, languages } from '../../server/protocol.ts';
import { createTranslators } from '../../server/texts/translator.ts';
import type { VerdictWords } from './cards.ts';
import { diagramOf } from './diagram.ts';

export const diagramsFolder = new URL('../../docs/diagrams/', import.meta.url);

export const verdictWords: Readonly<Record<Language, VerdictWords>> = { da: da.verdicts, en: en.verdicts };

/** Where the picture of a topic stands. */
export function diagramFile(lang: Language, topic: TopicId): URL {
  return new URL(`${lang}/${topic.replace('.', '/')}.svg`, diagramsFolder);
}

/** Draws every topic in every language, with the contact details that the product has without a setting. */
export function drawAll(): Promise<{ lang: Language; topic: TopicId; svg: string }[]> {
  const translators = createTranslators(readConfig({}).organisation);
  return Promise.all(
    languages.flatMap((lang) =>
      topics.map(async ({ id: topic }) => {
        const svg = await diagramOf(flows[topic], translators[lang].topic(topic), verdictWords[lang], lang);
        return { lang, topic, svg };
      }),
    ),
  );
}
