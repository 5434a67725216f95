import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import exportDa from '../../locales/da/export.json' with { type: 'json' };
import exportEn from '../../locales/en/export.json' with { type: 'json' };
import { type Input, inputSchema } from '../../server/conversation/inputs.ts';
import { exportOf } from '../../server/privacy/export.ts';
import type { StoredConversation } from '../../server/store/store.ts';
import { translators } from '../support/guide.ts';

const topic = 'before.unsuccessful-applicants';
const texts = { da: exportDa.fields, en: exportEn.fields };
const reached = { topic, outcome: 'no-purpose', verdict: 'not-allowed' } as const;

/** At least one input of every kind that is stored, and those that words could be missing for. */
const inputs: Input[] = [
  { kind: 'answer', topic: 'menu', question: 'stage', option: 'before' },
  { kind: 'answer', topic: 'menu', question: 'stage', option: 'framework' },
  { kind: 'answer', topic: 'menu', question: 'topic', option: topic },
  { kind: 'answer', topic: 'menu', question: 'topic', option: 'menu' },
  { kind: 'answer', topic: 'menu', question: 'topic', option: 'back' },
  { kind: 'answer', topic, question: 'purpose', option: 'document-the-process' },
  { kind: 'change', topic, question: 'purpose', option: 'just-in-case' },
  { kind: 'language', lang: 'en' },
  {
    kind: 'ask',
    decision: 'answer',
    topics: [topic],
    said: [{ question: 'purpose', option: 'just-in-case' }],
    masked: false,
  },
  { kind: 'ask', decision: 'clarify', topics: [topic, 'before.tests', 'during.cpr'], masked: true },
  { kind: 'ask', decision: 'none', topics: [], masked: false },
  { kind: 'guidance', version: 'next', turn: 5, was: reached },
  { kind: 'answer', topic: 'before.gone', question: 'gone', option: 'gone' },
  { kind: 'answer', topic, question: 'gone', option: 'gone' },
  { kind: 'answer', topic: 'menu', question: 'gone', option: 'gone' },
];

function stored(kept: Input[]): StoredConversation {
  return {
    record: { id: randomUUID(), lang: 'da', topic, secretHash: 'ab12', guidance: 'first', createdAt: 1_000 },
    inputs: kept.map((input, index) => ({
      n: index + 1,
      command: randomUUID(),
      at: Date.UTC(2026, 10, 22, 12, index),
      turn: index,
      reached,
      input,
    })),
  };
}

/** The paths of a value's fields, as `fields` names them. */
function paths(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => paths(item, `${above}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const path = [above, key].filter(Boolean).join('.');
    return [path, ...paths(inside, path)];
  });
}

/** The paths of all fields that a schema allows, those that are seldom there included. */
function fieldsOf(schema: z.core.JSONSchema._JSONSchema): string[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, anyOf = [], items } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, inside]) => [
      `.${name}`,
      ...fieldsOf(inside).map((field) => `.${name}${field}`),
    ]),
    ...anyOf.flatMap(fieldsOf),
    ...(items && !Array.isArray(items) ? fieldsOf(items).map((field) => `[]${field}`) : []),
  ];
}

describe.each(['da', 'en'] as const)('an export in "%s"', (lang) => {
  test('[DATA-1] describes every field that it has, and no other', () => {
    for (const kept of [inputs, inputs.slice(0, 1), []]) {
      const { fields, ...data } = exportOf(stored(kept), translators[lang], 30);
      expect(Object.keys(fields).toSorted()).toEqual([...new Set(paths(data))].toSorted());
      for (const [field, { what, why }] of Object.entries(fields)) {
        expect(what, field).toMatch(/\w.*\.$/);
        expect(why, field).toMatch(/\w.*\.$/);
      }
    }
  });

  test('[DATA-1] has no description without a field', () => {
    const { fields } = exportOf(stored(inputs), translators[lang], 30);
    expect(Object.keys(texts[lang]).toSorted()).toEqual(Object.keys(fields).toSorted());
    const storable = inputSchema.options.flatMap((option) => fieldsOf(z.toJSONSchema(option)));
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(storable.map((field) => `inputs[].input${field}`)),
    );
  });

  test('[DATA-2] says every input in words, those that the guidance no longer has by their ids', () => {
    const { inputs: listed } = exportOf(stored(inputs), translators[lang], 30);
    const words = listed.map(({ inWords }) => inWords);
    expect(words).toHaveLength(inputs.length);
    for (const text of words) expect(text).not.toMatch(/\{\{|undefined|\[object/);
    expect(words.slice(0, -3).join(' ')).not.toMatch(/before\.|during\.|just-in-case|framework/);
    expect(words.at(-3)).toContain('“gone”');
    expect(words.join(' ')).toContain(translators[lang].topic(topic).title);
  });
});

test('[PRIV-2] an export holds everything that the store holds', () => {
  const { record, inputs: kept } = stored(inputs);
  const data = exportOf({ record, inputs: kept }, translators.da, 30);
  const { id, createdAt, guidance, ...rest } = record;
  expect(data).toMatchObject({
    ...rest,
    conversation: id,
    guidanceAtStart: guidance,
    guidance: 'next',
    createdAt: new Date(createdAt).toISOString(),
  });
  expect(data.inputs).toMatchObject(
    kept.map((input) => ({ ...input, at: new Date(input.at).toISOString() })),
  );
});

test('[DATA-3] tells the day on which the conversation ends, counted from its last input', () => {
  const kept = stored(inputs.slice(0, 3));
  expect(exportOf(kept, translators.da, 30).keptUntil).toBe('2026-12-22T12:02:00.000Z');
  expect(exportOf(kept, translators.da, 1).keptUntil).toBe('2026-11-23T12:02:00.000Z');
  expect(exportOf(stored([]), translators.da, 30).keptUntil).toBeNull();
});
