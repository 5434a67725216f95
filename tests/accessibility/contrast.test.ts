import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelsOf, channelsOfToken, contrast, tokenFiles, tokenStyles } from '../support/tokens.ts';

const client = new URL('../../client/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, client), 'utf8');
const others = globSync('chat/**/*.css', { cwd: client }).filter((file) => !tokenFiles.includes(file));

/** What stands as text on what, and the ratio it has at least: 7 is AAA, 4.5 is AA. */
const texts: [text: string, background: string, atLeast: number][] = [
  ...['paper', 'paper-soft', 'primary-soft', 'info-soft', 'warning-soft', 'success-soft', 'error-soft'].map(
    (background): [string, string, number] => ['ink', background, 7],
  ),
  ['ink-soft', 'paper', 7],
  ['ink-soft', 'paper-soft', 7],
  // hints within an option or a summary that is pointed at or chosen
  ['ink-soft', 'primary-soft', 7],
  ['primary', 'paper', 7],
  ['primary', 'paper-soft', 7],
  // a button that is pointed at, a link within a notice
  ['primary', 'primary-soft', 4.5],
  ['primary', 'info-soft', 4.5],
  ['on-primary', 'primary', 7],
  // “Yes, delete it”: the red of Det Fælles Designsystem
  ['paper', 'error', 4.5],
];

/** What is seen without being read: edges of controls, the focus, the signs of verdicts. */
const shapes: [shape: string, background: string][] = [
  ...['line-strong', 'focus', 'primary', 'success', 'error'].flatMap((shape): [string, string][] => [
    [shape, 'paper'],
    [shape, 'paper-soft'],
  ]),
  ['focus', 'primary-soft'],
  ['focus', 'info-soft'],
  ['paper', 'success'],
  ['paper', 'info'],
  ['paper', 'error'],
];

describe.each(['virk', 'borger'] as const)('theme %s', (theme) => {
  test.each(['light', 'dark'] as const)(
    '[ACCESS-2] %s: every text stands out from what it stands on',
    (mode) => {
      const weak = texts.filter(
        ([text, background, atLeast]) =>
          contrast(channelsOfToken(text, theme, mode), channelsOfToken(background, theme, mode)) < atLeast,
      );
      expect(weak).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)('[ACCESS-2] %s: so does every shape that means something', (mode) => {
    const weak = shapes.filter(
      ([shape, background]) =>
        contrast(channelsOfToken(shape, theme, mode), channelsOfToken(background, theme, mode)) < 3,
    );
    expect(weak).toEqual([]);
  });
});

test('[ACCESS-2] no colour is used that is not a token, but black on the yellow of a warning', () => {
  // what lies over the page behind a dialog has no text of its own
  const rules = others
    .map(read)
    .join('')
    .replace(/::backdrop \{[^}]*\}/g, '');
  const colours = rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/g) ?? [];
  expect(colours).toEqual(['#1a1a1a']);
  expect(contrast(channelsOf('#1a1a1a'), channelsOfToken('warning', 'virk', 'light'))).toBeGreaterThan(7);
});

test('[ACCESS-2] every colour token is weighed, but those that mean nothing', () => {
  const declared = [...tokenStyles.matchAll(/--([a-z-]+):\s*(?:var\(--hvad-saa-color|color-mix)/g)].map(
    ([, name]) => name,
  );
  const weighed = new Set<unknown>([...texts.flat(), ...shapes.flat(), 'warning']);
  // a line between two parts that white space parts as well
  expect([...new Set(declared)].filter((token) => token && !weighed.has(token))).toEqual(['line']);
});
