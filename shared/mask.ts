/** What was hidden in a text. */
export type PersonalData = 'cpr' | 'email' | 'phone' | 'account';

export interface Masked {
  text: string;
  /** The kinds that were found, each once, in the order found. */
  found: PersonalData[];
}

/** Shown in place of what was hidden; the same in every language, and never matched again. */
const marks: Record<PersonalData, string> = {
  cpr: '[CPR]',
  email: '[e-mail]',
  phone: '[tlf.]',
  account: '[konto]',
};

/** What is left to match of a masked text: its marks are not the user's words, and would speak for topics of their own. */
export function withoutMarks(text: string): string {
  return Object.values(marks).reduce((rest, mark) => rest.replaceAll(mark, ' '), text);
}

/** What people put between the parts of a number: blanks, dots, slashes, and every sort of dash. */
const between = '[\\s./_\\p{Pd}\\u2212]';
const gap = `${between}{0,5}`;

/** The day and the month of a date, in two digits each. */
const dayAndMonth = '[0-3]\\d\\D[01]\\d\\D';
/** What looks like a CPR number at first: a year and its number (2012-123456), a date and a time, and two dates. */
const noCpr =
  `20\\d\\d${between}+(?:\\d{4}|${dayAndMonth})|` +
  `${dayAndMonth}\\d{4}\\D+\\d\\d[.:][0-5]\\d(?!\\d)|` +
  `${dayAndMonth}\\d\\d(?:\\d\\d)?\\D+${dayAndMonth}`;
const day = `(?:0${gap}[1-9]|[12]${gap}\\d|3${gap}[01])`;
const month = `(?:0${gap}[1-9]|1${gap}[0-2])`;
const century = `(?:(?:1${gap}[89]|2${gap}0)${gap})?`;
/** A date and four digits; since 2007 the last digit checks nothing, so none is asked for. */
const cpr = `(?<!\\d)(?!${noCpr})${day}${gap}${month}${gap}${century}(?:\\d${gap}){5}\\d(?!\\d)`;

/** The same with a day and a month of one digit, which only their marks make a date. */
const shortCpr = `(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[\\s./-]{1,2}(?:19|20)?\\d\\d${between}{1,3}\\d{4}(?!\\d)`;

const finders: [PersonalData, string][] = [
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.source],
  // an IBAN: digits, but for the letters of a bank
  ['account', /\b[A-Z]{2}\d{2}[\s-]?[A-Z\d]{4}(?:[\s-]?\d){7,24}/.source],
  ['cpr', `${cpr}|${shortCpr}`],
  // part of a longer word, too: lønkonto, bankkontonummer
  ['account', /(?:\breg|konto|account)\W*(?:e?n(?:r|o|um\w+)?)?\W*\d[\d\s.-]{5,20}\d/.source],
  ['account', /(?<!\d)\d{4}[\s-]{1,3}\d{7,10}(?!\d)/.source],
  // after its name, also one that could be the number of a case
  ['phone', /(?<=(?:tlf|fon|phone|mobil)\w*\W{0,3})\d{8}(?!\d)/.source],
  ['phone', /(?:\+|(?<!\d)00)[1-9](?:[\s()./-]{0,2}\d){8,13}/.source],
  // a year and four digits are a case number, two years a period, and a year at the end makes a date
  [
    'phone',
    /(?<!\d[.,-]?)(?!20(?:[0-2]\d|\d\d[.-])\d{4}|(?:20|\d\d\D)\d\d\D(?:19|20)\d\d)(?:45)?[2-9]\d(?:[\s.-]?\d\d){3}(?![.,-]?\d)/
      .source,
  ],
];

/**
 * Hides CPR numbers, e-mail addresses, phone and account numbers in a text. Runs in the browser before anything
 * is sent, and again on the server before anything is matched or logged.
 */
export function mask(text: string): Masked {
  // characters that nobody sees part no number
  const plain = text.replace(/\p{Cf}/gu, '').normalize('NFKC');
  const hidden = new Array<PersonalData | undefined>(plain.length);
  // looking ahead tries every place: other digits before a number can look like its beginning
  for (const [kind, pattern] of finders)
    for (const { index, 1: match = '' } of plain.matchAll(RegExp(`(?=(${pattern}))`, 'giu'))) {
      const end = index + match.length;
      // what overlaps is hidden as one, by the name of the first to find it
      hidden.fill(hidden.slice(index, end).find(Boolean) ?? kind, index, end);
    }
  const found = new Set<PersonalData>();
  const masked = plain.replace(/./gs, (character, index) => {
    const kind = hidden[index];
    if (!kind) return character;
    found.add(kind);
    return kind === hidden[index - 1] ? '' : marks[kind];
  });
  return { text: masked, found: [...found] };
}
