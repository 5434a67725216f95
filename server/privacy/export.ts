import exportDa from '../../locales/da/export.json' with { type: 'json' };
import exportEn from '../../locales/en/export.json' with { type: 'json' };
import { versionOf } from '../conversation/conversations.ts';
import type { ConversationExport, Language } from '../protocol.ts';
import type { StoredConversation } from '../store/store.ts';
import type { Translator } from '../texts/translator.ts';
import { inWords, titleOf } from './in-words.ts';

const day = 24 * 60 * 60 * 1000;

type Description = ConversationExport['fields'][string];
const descriptions: Record<Language, Record<string, Description>> = {
  da: exportDa.fields,
  en: exportEn.fields,
};

/**
 * Everything that is stored about a conversation, each input in words beside its ids, and what each field is and
 * why it is kept. A conversation without inputs is not stored yet, so it has no day on which it ends.
 */
export function exportOf(
  { record, inputs }: StoredConversation,
  translator: Translator,
  retentionDays: number,
): ConversationExport {
  const { id, lang, topic, secretHash, guidance, createdAt } = record;
  const lastInputAt = inputs.at(-1)?.at;
  const data = {
    conversation: id,
    secretHash,
    lang,
    topic,
    topicTitle: topic && titleOf(translator, topic),
    guidanceAtStart: guidance,
    guidance: versionOf({ record, inputs }),
    createdAt: iso(createdAt),
    lastInputAt: iso(lastInputAt ?? createdAt),
    keptUntil: lastInputAt === undefined ? null : iso(lastInputAt + retentionDays * day),
    inputs: inputs.map(({ n, at, command, turn, reached, input }) => ({
      n,
      at: iso(at),
      command,
      turn,
      reached,
      input,
      inWords: inWords(translator, input),
    })),
  };
  const texts = descriptions[translator.lang];
  return {
    ...data,
    fields: Object.fromEntries(pathsIn(data).map((path) => [path, texts[path] as Description])),
  };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Where the fields of a value stand, such as `inputs[].input.option`; each as often as it occurs. */
function pathsIn(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${above}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const path = above ? `${above}.${name}` : name;
    return [path, ...pathsIn(inside, path)];
  });
}
