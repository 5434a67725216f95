import { z } from 'zod';

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
