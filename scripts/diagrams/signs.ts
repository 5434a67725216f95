import type { Verdict } from '../../flows/index.ts';

/** The look of a verdict: a shape and a sign of its own in a box of 24 × 24, and colours that only support them. */
export interface Sign {
  shape: string;
  sign: string;
  tone: string;
  soft: string;
  onTone: string;
}

const ink = '#1a1a1a';
const green = { tone: '#358000', soft: '#eefbe6', onTone: '#fff' };
const yellow = { tone: '#febb30', soft: '#fff6e0', onTone: ink };
const red = { tone: '#c00', soft: '#fff0f0', onTone: '#fff' };
const blue = { tone: '#004d99', soft: '#eef7fc', onTone: '#fff' };

const check = 'M7 12.5l3.5 3.5L17 9';

export const signs: Readonly<Record<Verdict, Sign>> = {
  allowed: { ...green, shape: 'M1 12a11 11 0 1 1 22 0a11 11 0 1 1-22 0z', sign: check },
  'allowed-with-conditions': { ...green, shape: 'M12 .5L22.5 6.5V17.5L12 23.5L1.5 17.5V6.5z', sign: check },
  'consent-required': {
    ...yellow,
    shape: 'M2 2.5H22V12C22 18 17 21.5 12 23.5C7 21.5 2 18 2 12z',
    sign: 'M7.5 18h9M8.5 14.5l.7-2.7L14.7 6.3l2 2L11.2 13.8z',
  },
  'not-allowed': { ...red, shape: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z', sign: 'M8 8l8 8M16 8l-8 8' },
  depends: {
    ...yellow,
    shape: 'M12 0L24 12L12 24L0 12z',
    sign: 'M9.3 9.3a2.7 2.7 0 1 1 3.9 2.4q-1.2.6-1.2 2.1M12 16.8v.2',
  },
  information: { ...blue, shape: 'M2 2H22V22H2z', sign: 'M12 11v6.5M12 7v.2' },
};
