import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type TopicId, topics } from '../../flows/index.ts';
import type { Language } from '../protocol.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case');
const text = z.string().trim().min(1);

/** The words of one topic in one language, as they stand in `locales/<language>/<stage>/<topic>.json`. */
export const topicTexts = z.strictObject({
  title: text,
  summary: text,
  questions: z.record(
    id,
    z.strictObject({
      text,
      help: text.optional(),
      options: z.record(id, z.strictObject({ label: text, hint: text.optional() })),
    }),
  ),
  outcomes: z.record(
    id,
    z.strictObject({
      title: text,
      text,
      steps: z.array(text).min(2).max(5),
      source: text,
      today: text,
    }),
  ),
});

export type TopicTexts = z.infer<typeof topicTexts>;

/** Where the words of a topic stand. */
export function topicTextsFile(lang: Language, topic: TopicId): URL {
  return new URL(`../../locales/${lang}/${topic.replace('.', '/')}.json`, import.meta.url);
}

/**
 * Reads the words of every topic in a language.
 * @throws Error that names the file and the key, if one is not of the right form.
 */
export function readTopicTexts(lang: Language): Record<TopicId, TopicTexts> {
  const read = topics.map(({ id: topic }) => {
    const file = topicTextsFile(lang, topic);
    if (!existsSync(file)) throw new Error(`no texts for ${topic} in "${lang}": ${file.pathname}`);
    const parsed = topicTexts.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
    return [topic, parsed.data] as const;
  });
  return Object.fromEntries(read) as Record<TopicId, TopicTexts>;
}
