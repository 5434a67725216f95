import { describe, expect, test } from 'vitest';
import { isWebUrl, parseInline, parseMarkdown, plainText } from '../../shared/markdown.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('Markdown', () => {
  test('is split into paragraphs and lists', () => {
    expect(parseMarkdown('Først\nog så\n\n- en\n- to\n1. ét')).toEqual([
      { kind: 'paragraph', children: [text('Først og så')] },
      { kind: 'list', ordered: false, items: [[text('en')], [text('to')]] },
      { kind: 'list', ordered: true, items: [[text('ét')]] },
    ]);
  });

  test('knows strong, both emphases and links, one inside another', () => {
    expect(parseInline('**Se _her_** og *der*')).toMatchObject([
      { kind: 'strong' },
      text(' og '),
      { kind: 'emphasis', children: [text('der')] },
    ]);
    expect(parseInline('Læs [**loven**](https://example.org/a).')).toEqual([
      text('Læs '),
      {
        kind: 'link',
        url: 'https://example.org/a',
        children: [{ kind: 'strong', children: [text('loven')] }],
      },
      text('.'),
    ]);
  });

  test.each(['2 * 3 * 4', 'snake_case_name', '**ikke lukket', '[kun] en klamme', '<b>ikke HTML</b>'])(
    'leaves "%s" as it is written',
    (words) => expect(parseInline(words)).toEqual([text(words)]),
  );

  test('makes a link of nothing but the web', () => {
    expect(isWebUrl('https://www.datatilsynet.dk/')).toBe(true);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.org', '/topic', 'https://'])
      expect(isWebUrl(url), url).toBe(false);
    expect(parseInline('[klik](javascript:alert)')).toEqual([text('klik')]);
  });

  test('is read aloud as its words alone', () => {
    expect(plainText('**Ja**, _men_:\n\n- se [loven](https://example.org)\n- spørg')).toBe(
      'Ja, men: se loven spørg',
    );
    expect(plainText('')).toBe('');
  });
});
