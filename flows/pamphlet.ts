/**
 * The sections of the pamphlet of 2005 as it numbers them, each with its first and last printed page. A citation
 * names a section and pages of it.
 */
export const pamphletSections = {
  intro: { first: 5, last: 6 },
  '1': { first: 7, last: 9 },
  '2': { first: 10, last: 13 },
  '3': { first: 14, last: 20 },
  '4': { first: 21, last: 21 },
  '5': { first: 22, last: 23 },
  '6': { first: 24, last: 24 },
  '7': { first: 25, last: 26 },
  '8': { first: 27, last: 28 },
  '9': { first: 29, last: 30 },
  '10': { first: 31, last: 31 },
  annex: { first: 33, last: 41 },
} as const satisfies Record<string, { first: number; last: number }>;
