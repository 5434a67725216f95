import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  channelsOf,
  channelsOfToken,
  contrast,
  type Mode,
  type Theme,
  tokenStyles,
  valueOfToken,
} from '../support/tokens.ts';

const sources = [
  'values/colors/_fds-colors',
  'values/_border-radius',
  'values/_shadow',
  'values/font/_font-size',
  'variables/_theme-colors',
  'variables/_typography',
  'variables/_focus',
  'themes/_virkdk',
  'themes/_borgerdk',
].map((file) =>
  readFileSync(new URL(`../../node_modules/dkfds/dist/scss/${file}.scss`, import.meta.url), 'utf8'),
);

/** What the package calls by a name: an entry of a map, or a variable. */
function named(name: string): string {
  const entry = new RegExp(`(?:["']|\\$)${name}["']?:\\s*(rgb\\([^)]*\\)|[^,;\\r\\n]+)`);
  const value = sources.map((source) => entry.exec(source)?.[1]).find(Boolean);
  if (!value) throw new Error(`dkfds has no ${name}`);
  const plain = value.replace(/ !default$/, '').replace(/^["'](.*)["']$/, '$1');
  return plain.startsWith('$') ? named(plain.slice(1)) : plain;
}

/** A colour of the package, by its own name or by that of its part in a theme. */
function colour(name: string): string {
  if (name === 'white') return '#fff';
  if (name === 'black') return colour('gray-900');
  const value = named(name);
  return /^(#|rgb)/.test(value) ? value : colour(value);
}

/** By its channels, as #fec is #ffeecc. */
const same = (value: string) => channelsOf(value.toLowerCase());

/** By day: the part that a token has in every theme of the package. */
const parts = {
  ink: 'theme-color-ink',
  focus: 'theme-focus-color',
  success: 'theme-color-success',
  'success-soft': 'theme-color-success-light',
  warning: 'theme-color-warning',
  'warning-soft': 'theme-color-warning-light',
  error: 'theme-color-error',
  'error-soft': 'theme-color-error-light',
  info: 'theme-color-info',
  'info-soft': 'theme-color-info-light',
};

/** By day: colours that the package has no part of its own for. */
const light = {
  paper: 'white',
  'paper-soft': 'gray-100',
  line: 'gray-200',
  'line-strong': 'gray-400',
  'on-primary': 'white',
};

/** By day: where the package's part is too pale for the contrast of 7:1 that we promise, its next darker colour. */
const darker: [token: string, theme: Theme, ours: string, part: string][] = [
  ['ink-soft', 'virk', 'gray-600', 'theme-color-ink-light'],
  ['primary', 'virk', 'virk-200', 'virk-primary'],
  ['primary', 'borger', 'borgerdk-200', 'borger-primary'],
];

/** By night, for which the package has colours but no theme. */
const dark: [token: string, theme: Theme, colour: string][] = [
  ['ink', 'virk', 'gray-100'],
  ['ink-soft', 'virk', 'gray-300'],
  ['paper', 'virk', 'gray-900'],
  ['line', 'virk', 'gray-600'],
  ['line-strong', 'virk', 'gray-400'],
  ['on-primary', 'virk', 'gray-900'],
  ['focus', 'virk', 'gray-200'],
  ['success', 'virk', 'data-green-500'],
  ['warning', 'virk', 'orange-700'],
  ['info', 'virk', 'data-blue-500'],
  ['primary', 'virk', 'data-blue-400'],
  ['primary', 'borger', 'data-green-400'],
];

/** By night: pale red and the grounds of notices, which the package has nothing for. */
const own = ['paper-soft', 'success-soft', 'warning-soft', 'error', 'error-soft', 'info-soft'];

describe('[LOOK-4] the tokens are those of Det Fælles Designsystem', () => {
  test.each([...Object.entries(parts), ...Object.entries(light)])('%s is its %s', (token, name) => {
    expect(channelsOfToken(token, 'virk', 'light')).toEqual(same(colour(name)));
  });

  test.each(darker)('%s of %s is its %s, because its %s is too pale', (token, theme, ours, part) => {
    expect(channelsOfToken(token, theme, 'light')).toEqual(same(colour(ours)));
    expect(contrast(same(colour(part)), same(colour('white')))).toBeLessThan(7);
  });

  test.each(dark)('by night %s of %s is its %s', (token, theme, name) => {
    expect(channelsOfToken(token, theme, 'dark')).toEqual(same(colour(name)));
  });

  test('every colour of ours is held to one of its, or named as our own', () => {
    const declared = [...tokenStyles.matchAll(/--([a-z-]+): var\(--hvad-saa-color/g)].map(([, name]) => name);
    const held = (mode: Mode) =>
      mode === 'light'
        ? [...Object.keys(parts), ...Object.keys(light), ...darker.map(([token]) => token)]
        : [...dark.map(([token]) => token), ...own];
    for (const mode of ['light', 'dark'] as const)
      expect([...new Set(held(mode))].sort(), mode).toEqual([...new Set(declared)].sort());
  });

  test('corners, shadow and focus', () => {
    const token = (name: string) => valueOfToken(name, 'virk', 'light');
    expect(token('radius')).toBe(`${named('medium')}px`);
    const heavy = sources.join('').split('"heavy"')[1] ?? '';
    const [, y, blur] = /'offset-y':\s*(\w+),\s*'blur':\s*(\w+)/.exec(heavy) ?? [];
    expect(token('shadow')).toBe(`0 ${y} ${blur} ${colour('theme-color-shadow')}`);
    expect(tokenStyles).toContain(`outline: ${named('theme-focus-width')} solid var(--focus);`);
    expect(tokenStyles).toContain(`outline-offset: ${named('theme-focus-offset')};`);
  });

  test('typeface and sizes', () => {
    const [first] = /IBM Plex Sans/.exec(named('typography-font-family')) ?? [];
    expect(valueOfToken('font', 'virk', 'light')).toContain(first);
    // its rem is 10 pixels
    const pixels = (size: string) => Number.parseFloat(named(size)) * 10;
    const factor = (token: string) =>
      Number(/var\(--text\) \* ([\d.]+)/.exec(valueOfToken(token, 'virk', 'light'))?.[1]);
    const text = Number(/max\(1rem, (\d+)px\)/.exec(valueOfToken('text', 'virk', 'light'))?.[1]);
    expect(text).toBe(pixels(named('typography-body-text-font-size')));
    expect(text * factor('text-small')).toBe(pixels('xs'));
    expect(text * factor('text-large')).toBe(pixels('lg'));
  });

  test('the pages around the chat have its colours', () => {
    const host = readFileSync(new URL('../../client/public/host.css', import.meta.url), 'utf8');
    const declared = [...host.matchAll(/--([a-z-]+): light-dark\((.+), (.+)\);/g)];
    expect(declared.length).toBeGreaterThan(0);
    for (const [, name = '', light, dark] of declared) {
      const token = name === 'link' ? 'primary' : name;
      expect([light, dark], name).toEqual([
        valueOfToken(token, 'virk', 'light'),
        valueOfToken(token, 'virk', 'dark'),
      ]);
    }
  });
});
