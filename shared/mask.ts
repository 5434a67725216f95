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

/** What people put between the parts of a number: blanks, dots, slashes, and every sort of dash. */
const gap = '[\\s./_\\u2010-\\u2015\\u2212-]{0,3}';
const digits = (count: number) => `(?:\\d${gap}){${count - 1}}\\d`;

/**
 * In this order: an account holds digits that look like a phone number. A CPR number is a date that exists and
 * four digits; since 2007 the last digit checks nothing, so none is asked for.
 */
const finders: { kind: PersonalData; pattern: RegExp; accept?: (match: string) => boolean }[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'account', pattern: /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b/giu },
  {
    kind: 'cpr',
    pattern: new RegExp(`(?<!\\d)${digits(12)}(?!\\d)`, 'gu'),
    accept: (match) => isCpr(match, 4),
  },
  {
    kind: 'cpr',
    pattern: new RegExp(`(?<!\\d)${digits(10)}(?!\\d)`, 'gu'),
    accept: (match) => isCpr(match, 2),
  },
  {
    kind: 'account',
    pattern:
      /\b(?:reg|konto|kontonr|kontonummer|account)\p{L}*\.?:?\s*(?:nr\.?|no\.?)?:?\s*\d[\d\s.-]{5,20}\d/giu,
  },
  { kind: 'account', pattern: /(?<!\d)\d{4}[\s-]\d{7,10}(?!\d)/gu },
  { kind: 'phone', pattern: /(?<!\d)(?:\+|00)45[\s-]?(?:\d[\s-]?){7}\d(?!\d)/gu },
  { kind: 'phone', pattern: /(?<![\d.,/-])[2-9]\d(?:[\s.-]?\d\d){3}(?![\d/]|[.,-]\d)/gu, accept: isPhone },
];

/**
 * Hides CPR numbers, e-mail addresses, phone and account numbers in a text. Runs in the browser before anything
 * is sent, and again on the server before anything is matched or logged.
 */
export function mask(text: string): Masked {
  const found = new Set<PersonalData>();
  let masked = text.normalize('NFKC');
  for (const { kind, pattern, accept } of finders)
    masked = masked.replace(pattern, (match) => {
      if (accept && !accept(match)) return match;
      found.add(kind);
      return marks[kind];
    });
  return { text: masked, found: [...found] };
}

/** Whether the digits begin with a date: day, month, and a year of two or four digits. */
function isCpr(match: string, yearDigits: 2 | 4): boolean {
  const all = match.replace(/\D/g, '');
  const [day, month] = [Number(all.slice(0, 2)), Number(all.slice(2, 4))];
  const year = Number(all.slice(4, 4 + yearDigits));
  if (yearDigits === 4 && (year < 1850 || year > 2099)) return false;
  // a year of two digits may be any century: 29 February exists if it did in one of them
  const years = yearDigits === 4 ? [year] : [1800 + year, 1900 + year, 2000 + year];
  return years.some((full) => {
    const date = new Date(Date.UTC(full, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  });
}

/** Eight digits in a row that begin like a year are a case number, and two years are a period. */
function isPhone(match: string): boolean {
  return !/^(19|20)\d\d\D?(19|20)\d\d$/.test(match) && !/^(19|20)\d{6}$/.test(match);
}
