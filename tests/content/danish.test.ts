import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import danish from '../../locales/en/danish.json' with { type: 'json' };
import { danishIn, withDanishMarked } from '../../server/texts/danish.ts';
import { renderBlock } from '../../server/texts/render.ts';
import { translators } from '../support/guide.ts';

/** Written alike in both languages, or a name by its initials. */
const alike = [
  'CPR',
  'DPO',
  'EU',
  'ISO 27001',
  'MUS',
  'NFA',
  'PAV',
  'STAR',
  'JSON',
  'SHA-256',
  'iframe',
  'UUID version 7',
];
const neutral = new Set([...alike, 'Digital Post', 'Datatilsynet', 'November 2023']);

function textsOf(lang: 'da' | 'en'): string[] {
  const files = globSync(`locales/${lang}/**/*.json`).filter((file) => !/search|danish\.json$/.test(file));
  return files.flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8'))));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

/** What begins a bracket, up to a comma, without the signs of emphasis. */
function bracketed(text: string): string[] {
  const plain = text.replace(/\]\([^)]*\)/g, '').replaceAll('*', '');
  return [...plain.matchAll(/\(([^),]*)/g)].map(([, words = '']) => words);
}

const english = new Set(textsOf('en').flatMap(bracketed));

test('[ACCESS-6] every Danish word in brackets in an English text is known to be Danish', () => {
  const danishTexts = textsOf('da').join('\n').toLowerCase();
  const standsInDanish = (words: string) =>
    words.length > 2 &&
    /[a-z]/.test(words) &&
    new RegExp(
      `(?<!\\p{L})${words.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`,
      'u',
    ).test(danishTexts);
  const known = new Set(danish);
  const unknown = [...english].filter(
    (words) => !known.has(words) && !neutral.has(words) && standsInDanish(words),
  );
  expect(unknown).toEqual([]);
});

test('[ACCESS-6] no word is listed as Danish that is not in use', () => {
  expect(danish.filter((words) => !english.has(words))).toEqual([]);
});

test('[ACCESS-6] a block names its Danish words, and HTML marks them', () => {
  const text = 'Ask your data protection officer (databeskyttelsesrådgiver, DPO) for consent (samtykke).';
  expect(danishIn('en', text)).toEqual(['databeskyttelsesrådgiver', 'samtykke']);
  expect(danishIn('da', text)).toEqual([]);
  expect(withDanishMarked('en', 'consent (<em>samtykke</em>) or claim (retskrav)')).toBe(
    'consent (<span lang="da"><em>samtykke</em></span>) or claim (<span lang="da">retskrav</span>)',
  );
  const keyed = { kind: 'outcome', topic: 'before.unsuccessful-applicants', id: 'ask-first' } as const;
  const block = renderBlock(translators.en, { ...keyed, verdict: 'consent-required' }, '2026-11');
  expect(block.danish).toContain('samtykke');
});
