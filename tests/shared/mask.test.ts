import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../shared/mask.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Days that exist, and any four digits: since 2007 the last one checks nothing. */
const cpr = fc
  .record({
    date: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    serial: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ date, serial }) => ({
    day: two(date.getUTCDate()),
    month: two(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
    serial: String(serial).padStart(4, '0'),
  }));

type Parts = { day: string; month: string; year: string; serial: string };
const spellings: ((parts: Parts) => string)[] = [
  ({ day, month, year, serial }) => `${day}${month}${year.slice(2)}-${serial}`,
  ({ day, month, year, serial }) => `${day}${month}${year.slice(2)}${serial}`,
  ({ day, month, year, serial }) => `${day}${month}${year.slice(2)} ${serial}`,
  ({ day, month, year, serial }) => `${day}${month}${year.slice(2)} - ${serial}`,
  ({ day, month, year, serial }) => `${day}${month}${year.slice(2)}–${serial}`,
  ({ day, month, year, serial }) => `${day}-${month}-${year.slice(2)}-${serial}`,
  ({ day, month, year, serial }) => `${day}.${month}.${year.slice(2)} ${serial}`,
  ({ day, month, year, serial }) => `${day}/${month}/${year.slice(2)}-${serial}`,
  ({ day, month, year, serial }) => `${day} ${month} ${year.slice(2)} ${serial}`,
  ({ day, month, year, serial }) => `${day}${month}${year}-${serial}`,
  ({ day, month, year, serial }) => `${day}-${month}-${year} ${serial}`,
  ({ day, month, year, serial }) => [...`${day}${month}${year.slice(2)}${serial}`].join(' '),
];

const word = fc.constantFrom(
  'må',
  'vi',
  'gemme',
  'personen',
  'CPR',
  'nr.',
  'sagen',
  '(',
  'fra',
  '2023:',
  'og',
  '"',
);
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

test('[MASK-1] no CPR number in any of 12 spellings passes, wherever it stands in a sentence', () => {
  expect(spellings).toHaveLength(12);
  fc.assert(
    fc.property(cpr, fc.constantFrom(...spellings), sentence, sentence, (parts, spell, before, after) => {
      const { text, found } = mask(`${before} ${spell(parts)}${after ? ` ${after}` : '.'}`);
      expect(found).toContain('cpr');
      // a year is among the sentence's own words, and two of them in a row can look like the end of a number
      const left = text.replaceAll('2023:', '').replace(/\D/g, '');
      expect(left).not.toContain(parts.serial.padStart(5, parts.year.slice(-1)));
      expect(text).toContain('[CPR]');
    }),
    { numRuns: 3_000 },
  );
});

describe('[MASK-2] what is no personal data passes unmasked', () => {
  test.each([
    'Sag nr. 2023-123456 fra 2019',
    'J.nr. 20231234, se side 12-14',
    'databeskyttelseslovens § 12, stk. 3',
    'art. 6, stk. 1, litra e',
    '40 ansøgere og 1.250.000 kr.',
    'Vi har 120-dages-reglen og 37 timer',
    'BEK nr. 1860/2021 og LBK nr. 289 af 8. marts 2024',
    'lov nr. 429 af 31. maj 2000',
    'den 25. maj 2018 kl. 10.30',
    'side 5, 6, 7, 8, 9, 10, 11, 12 og 13',
    'C-34/21 og C-184/20',
    'EU 2016/679',
    'lokale 4.123 i bygning 12',
    'perioden 2019-2024',
    'pavens punkt 15.2.1.6',
  ])('%s', (text) => {
    expect(mask(text)).toEqual({ text, found: [] });
  });
});

describe('[MASK-1] other personal data', () => {
  test.each([
    ['skriv til anne.jensen@mail.dk i dag', 'skriv til [e-mail] i dag', 'email'],
    ['ring på 12 34 56 78'.replace('12', '22'), 'ring på [tlf.]', 'phone'],
    ['ring 45671234', 'ring [tlf.]', 'phone'],
    ['+45 3312 3456', '[tlf.]', 'phone'],
    ['kontonr. 1234 0012345678', '[konto]', 'account'],
    ['1234 0012345678', '[konto]', 'account'],
    ['DK50 0040 0440 1162 43', '[konto]', 'account'],
  ])('%s', (text, expected, kind) => {
    expect(mask(text)).toEqual({ text: expected, found: [kind] });
  });

  test('several kinds in one text', () => {
    expect(mask('010190-1234, a@b.dk').found).toEqual(['email', 'cpr']);
  });
});

test('[MASK-1] what is masked stays as it is when it is masked again', () => {
  fc.assert(
    fc.property(cpr, fc.constantFrom(...spellings), (parts, spell) => {
      const once = mask(spell(parts)).text;
      expect(mask(once)).toEqual({ text: once, found: [] });
    }),
  );
});
