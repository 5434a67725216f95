import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../client/public/custom-elements.json' with { type: 'json' };

const folder = new URL('../../client/', import.meta.url);
const read = (files: string) =>
  globSync(files, { cwd: folder })
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
const found = (pattern: RegExp, text: string) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const styles = read('{launcher.css,chat/**/*.css}');
const documentation = readFileSync(new URL('../docs/embedding.md', folder), 'utf8');
const declaration = manifest.modules[0]?.declarations[0];
const names = (items: { name: string }[] = []) => items.map(({ name }) => name).sort();

test('[LOOK-3] every custom property is documented, and every documented one exists', () => {
  const used = found(/var\((--hvad-saa-[a-z-]+)/g, styles);
  expect(found(/^\| `(--hvad-saa-[a-z-]+)`/gm, documentation)).toEqual(used);
  expect(names(declaration?.cssProperties)).toEqual(used);
});

test('[LOOK-3] every part is documented, and handed out of the inner shadow root', () => {
  const sources = read('{*.ts,chat/**/*.ts}');
  const inChat = found(/ part="([a-z]+)"/g, sources);
  const handedOut = found(/'exportparts', '([a-z,]+)'/g, sources).flatMap((list) => list.split(','));
  expect(handedOut.sort()).toEqual(inChat);
  const all = [...inChat, 'launcher'].sort();
  expect(names(declaration?.cssParts)).toEqual(all);
  const section = documentation.split('| part | is |')[1]?.split('\n\n')[0] ?? '';
  expect(found(/`([a-z]+)`/g, section)).toEqual(all);
});

test('[LOOK-3] the documented values are those of the styles', () => {
  const flat = styles.replace(/\s+/g, ' ');
  for (const { name, default: value } of declaration?.cssProperties ?? [])
    expect(flat, name).toContain(`var(${name}, ${value})`);
});
