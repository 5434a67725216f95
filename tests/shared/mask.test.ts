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
  ({ day, month, year, serial }) => `${Number(day)}/${Number(month)} ${year} ${serial}`,
  ({ day, month, year, serial }) => `${Number(day)}.${Number(month)}.${year.slice(2)}-${serial}`,
];

const word = fc.constantFrom('må', 'vi', 'gemme', 'personen', 'CPR', 'nr.', 'sagen', '(', 'fra', 'og', '"');
const words = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));

const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);
const year = whole(1950, 2049);
const time = fc.tuple(whole(10, 23), fc.constantFrom('.', ':'), whole(10, 59)).map((parts) => parts.join(''));
const date = fc.tuple(whole(10, 31), whole(10, 12), year);
const amount = fc.oneof(
  ...['.', ' '].map((mark) => whole(1, 999_999_999).map((kr) => kr.replace(/\B(?=(\d{3})+$)/g, mark))),
  whole(1, 99_999).map((kr) => `${kr},75`),
);
/** What stands in questions beside names and dates of birth: years, wage and case numbers, amounts and the like. */
const ordinary = fc.oneof(
  year,
  whole(1, 999_999).map((number) => `lønnr ${number}`),
  time,
  date.map((parts) => parts.join('.')),
  date.map((parts) => parts.join('-')),
  fc.tuple(date, time).map(([day, clock]) => `${day.join('-')} ${clock}`),
  fc
    .tuple(date, date, fc.constantFrom('-', '.', '/'), fc.constantFrom(' - ', '-', '–', ' – '))
    .map(([from, to, mark, dash]) => `${from.join(mark)}${dash}${to.join(mark)}`),
  fc.tuple(year, whole(1, 999_999)).map((parts) => parts.join('-')),
  fc.tuple(whole(10, 30), whole(1, 99_999)).map((parts) => parts.join('/')),
  amount,
  whole(1, 200).map((section) => `§ ${section}`),
  whole(1, 999).map((page) => `side ${page}`),
  fc
    .tuple(year, year, year)
    .chain((years) => fc.constantFrom(...[' ', '-', '–', '/'].map((mark) => years.join(mark)))),
);

/** What surrounds a number: words and, directly beside it, a number of another kind. */
const joint = fc.constantFrom(' ', ' ', ', ', ': ', ' - ', '/', '\n');
const beside = fc.oneof(
  words,
  fc.tuple(words, ordinary).map((parts) => parts.join(' ')),
);

/** All that is left of a text around its marks belongs to what stood before and after the number. */
function expectHidden(before: string, number: string, after: string) {
  const { text, found } = mask(before + number + after);
  expect(found, text).toContain('cpr');
  expect(before.startsWith(text.slice(0, text.indexOf('[CPR]'))), text).toBe(true);
  expect(after.endsWith(text.slice(text.lastIndexOf('[CPR]') + '[CPR]'.length)), text).toBe(true);
}

test('[MASK-1] no CPR number in any of 14 spellings passes, wherever it stands and whatever numbers stand beside it', () => {
  expect(spellings).toHaveLength(14);
  fc.assert(
    fc.property(
      cpr,
      fc.constantFrom(...spellings),
      fc.tuple(beside, joint).map((parts) => parts.join('')),
      fc.tuple(joint, beside).map((parts) => parts.join('')),
      (parts, spell, before, after) => expectHidden(before, spell(parts), after),
    ),
    { numRuns: 5_000 },
  );
});

test.each([
  'sag 2023 ',
  'lønnr 4711 ',
  'kl. 12.30 ',
  'kl. 12.10 ',
  '2012 ',
  '2012-',
  '2012 2013 ',
  'nr10 hvad sker ',
  'den 25-05-2018 ',
])('[MASK-1] no CPR number passes after "%s"', (before) => {
  for (const number of ['010170-1234', '010170 1234', '010170–1234', '0101701234'])
    expectHidden(before, number, '');
});

test('[MASK-1] invisible characters part no number', () => {
  const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff');
  fc.assert(
    fc.property(cpr, fc.constantFrom(...spellings), invisible, (parts, spell, character) => {
      expect(mask([...spell(parts)].join(character)).text).toBe('[CPR]');
    }),
  );
  expect(mask('anne.jen\u00adsen@mail.dk').text).toBe('[e-mail]');
});

test.each(['tlf.', 'nr.', 'ring,', 'Anne/', 'Anne-', '(', 'mobil:', '22334455/', '(+45)'])(
  '[MASK-1] no phone number passes directly after "%s"',
  (before) => {
    for (const number of ['22334455', '22 33 44 55', '2233 4455', '22.33.44.55', '20456789', '4522334455'])
      expect(
        mask(before + number)
          .text.replaceAll('[tlf.]', '')
          .replace('+45', ''),
      ).not.toMatch(/\d/);
  },
);

test('[MASK-2] ordinary numbers pass unmasked, alone and in a row', () => {
  const row = fc.array(ordinary, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, row, fc.constantFrom(', ', '; ', ' og ', ' til '), (before, numbers, comma) => {
      const text = `${before} ${numbers.join(comma)}`;
      expect(mask(text)).toEqual({ text, found: [] });
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
    'regnskab 2019-2020',
    'regler 2019-2020 og kontoplan 2021-2022',
    'regulering 1.250.000 kr.',
    'accounts 2019-2020',
    'la12 hvad skal vore folk',
    'den 30.12.2023 og 25-05-2018 10:30',
    'sag 2012-123456',
    'årene 2009 2010 2011',
    'U 2012.1234 H',
    'løn +12.500 kr.',
    'kl. 08.00-16.00 og kl. 10.00 45 ansatte',
  ])('%s', (text) => {
    expect(mask(text)).toEqual({ text, found: [] });
  });
});

describe('[MASK-1] other personal data', () => {
  test.each([
    ['skriv til anne.jensen@mail.dk i dag', 'skriv til [e-mail] i dag', 'email'],
    ['ring på 12 34 56 78'.replace('12', '22'), 'ring på [tlf.]', 'phone'],
    ['ring 45671234', 'ring [tlf.]', 'phone'],
    ['tlf. 20123456', 'tlf. [tlf.]', 'phone'],
    ['mobilnr.: 20123456', 'mobilnr.: [tlf.]', 'phone'],
    ['telefon 20123456', 'telefon [tlf.]', 'phone'],
    ['+45 3312 3456', '[tlf.]', 'phone'],
    ['kontonr. 1234 0012345678', '[konto]', 'account'],
    ['1234 0012345678', '[konto]', 'account'],
    ['konto nr. 1234567', '[konto]', 'account'],
    ['kontonummeret: 1234567', '[konto]', 'account'],
    ['kontoen 1234567', '[konto]', 'account'],
    ['reg.nr. 1234 konto 12345678', 'reg.nr. 1234 [konto]', 'account'],
    ['account no. 1234567', '[konto]', 'account'],
    ['account number 1234567', '[konto]', 'account'],
    ['gb29 nwbk 6016 1331 9268 19', '[konto]', 'account'],
    ['i 2020 21 33 44 55', 'i [tlf.]', 'phone'],
    ['DK50 0040 0440 1162 43', '[konto]', 'account'],
    ['DK50-0040-0440-1162-43', '[konto]', 'account'],
    ['NO9386011117947', '[konto]', 'account'],
    ['lønkonto 0012345678', 'løn[konto]', 'account'],
    ['bankkontonummer: 1234567', 'bank[konto]', 'account'],
    ['konto-nr. 12345678', '[konto]', 'account'],
    ['account #12345678', '[konto]', 'account'],
    ['1234 - 12345678', '[konto]', 'account'],
    ['+46 70 123 45 67', '[tlf.]', 'phone'],
    ['+4722334455', '[tlf.]', 'phone'],
    ['+44 (0)20 7946 0958', '[tlf.]', 'phone'],
    ['+299 32 12 34', '[tlf.]', 'phone'],
    ['0046701234567', '[tlf.]', 'phone'],
    ['010170 -- 1234', '[CPR]', 'cpr'],
  ])('%s', (text, expected, kind) => {
    expect(mask(text)).toEqual({ text: expected, found: [kind] });
  });

  test('several kinds in one text', () => {
    expect(mask('010190-1234, a@b.dk').found).toEqual(['cpr', 'email']);
  });

  test('what overlaps is hidden as one', () => {
    expect(mask('BE68 5390 0754 7034 010170-1234')).toEqual({ text: '[konto]', found: ['account'] });
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
