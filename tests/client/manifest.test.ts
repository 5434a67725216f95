import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../client/public/custom-elements.json' with { type: 'json' };

const source = (file: string) => readFileSync(new URL(`../../client/${file}`, import.meta.url), 'utf8');
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
const element = manifest.modules[0]?.declarations[0];
if (!element) throw new Error('the manifest declares nothing');

test('[ELEMENT-6] the manifest names what the typed interface has', () => {
  const [, body = ''] =
    /export interface HvadSaa extends HTMLElement \{(.*?)\n\}/s.exec(source('api.ts')) ?? [];
  const declared = [...body.matchAll(/^ {2}(?:get )?(\w+)(?=[(:])/gm)].map(([, name]) => name);
  // `lang` is every element's own
  expect(names(element.members)).toEqual(declared.filter((name) => name !== 'lang').sort());
  const [, events = ''] = /interface HTMLElementEventMap \{(.*?)\n {2}\}/s.exec(source('api.ts')) ?? [];
  expect(names(element.events)).toEqual(
    [...events.matchAll(/'(hvad-saa-\w+)'/g)].map(([, name]) => name).sort(),
  );
});

test('[ELEMENT-6] the manifest names every attribute that is read', () => {
  const read = ['hvad-saa-element.ts', 'chat/chat-element.ts'].flatMap((file) =>
    Array.from(source(file).matchAll(/(?:get|has)Attribute\('(\w+)'\)/g), ([, name]) => name ?? ''),
  );
  expect(names(element.attributes)).toEqual([...new Set([...read, 'lang'])].sort());
});

test('[ELEMENT-6] the manifest promises no export that the script does not have', () => {
  expect(source('widget.ts')).not.toMatch(/^export /m);
  const promised = manifest.modules.flatMap(({ exports }) => exports.map(({ kind }) => kind));
  expect(promised).toEqual(['custom-element-definition']);
});
