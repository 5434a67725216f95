import { describe, expect, test } from 'vitest';
import { holdsTerm, termReader } from '../../client/chat/answer/terms.ts';
import { type Inline, parseInline, parseMarkdown } from '../../shared/markdown.ts';

const consent = { id: 'consent', text: 'samtykke' };
const explicit = { id: 'explicit-consent', text: 'udtrykkeligt samtykke' };

/** A line with its terms in angle brackets, and what no line may part in curly ones. */
function written(line: readonly Inline[]): string {
  return line
    .map((part) => {
      if (part.kind === 'term') return `<${part.text}>`;
      if (part.kind === 'text') return part.text;
      const inside = written(part.children);
      return part.kind === 'together' ? `{${inside}}` : inside;
    })
    .join('');
}
const read = (text: string, terms = [consent, explicit]) => written(parseInline(text, termReader(terms)));

describe('the reader of terms', () => {
  test('[TERM-1] finds a term once, where it first stands', () => {
    expect(read('Et samtykke er et samtykke')).toBe('Et <samtykke> er et samtykke');
  });

  test('[TERM-1] finds the longer form first, and no other term inside it', () => {
    expect(read('Et udtrykkeligt samtykke er også et samtykke')).toBe(
      'Et <udtrykkeligt samtykke> er også et <samtykke>',
    );
    expect(read('Udtrykkeligt samtykke, udtrykkeligt samtykke')).toBe(
      '{<Udtrykkeligt samtykke>,} udtrykkeligt samtykke',
    );
  });

  test('[TERM-1] finds whole words only', () => {
    expect(read('samtykkeerklæring, samtykke-erklæring og forhåndssamtykke')).toBe(
      'samtykkeerklæring, samtykke-erklæring og forhåndssamtykke',
    );
  });

  test('[TERM-1] finds forms with signs that mean something in a pattern', () => {
    expect(read('Ask the DPO (a person) now', [{ id: 'dpo', text: 'DPO (a person)' }])).toBe(
      'Ask the <DPO (a person)> now',
    );
    expect(read('DPO’en ved det', [{ id: 'dpo', text: 'DPO’en' }])).toBe('<DPO’en> ved det');
  });

  test('[TERM-1] keeps punctuation with its term', () => {
    expect(read('Bed om (samtykke), før I gemmer')).toBe('Bed om {(<samtykke>),} før I gemmer');
    expect(read('“Samtykke”.')).toBe('{“<Samtykke>”.}');
  });

  test('[TERM-1] leaves links alone, and finds terms in emphasis', () => {
    expect(read('[samtykke](https://example.org) og **samtykke**')).toBe('samtykke og <samtykke>');
  });

  test('[TERM-1] goes through the paragraphs and items of a block as one', () => {
    const parts = parseMarkdown(
      'Et samtykke\n\n- et samtykke\n- et udtrykkeligt samtykke',
      termReader([consent, explicit]),
    );
    const lines = parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.children]));
    expect(lines.map(written)).toEqual(['Et <samtykke>', 'et samtykke', 'et <udtrykkeligt samtykke>']);
  });

  test('loses nothing of a text, with terms or without', () => {
    const text = 'Et samtykke (udtrykkeligt samtykke). Og mere.';
    expect(read(text).replace(/[<>{}]/g, '')).toBe(text);
    expect(read(text, [])).toBe(text);
  });
});

test('a line holds a term that stands in it, in emphasis too', () => {
  const line = parseInline('Bed om **samtykke**.', termReader([consent]));
  expect(holdsTerm(line, 'consent')).toBe(true);
  expect(holdsTerm(line, 'explicit-consent')).toBe(false);
});
