import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Definitions } from '../../client/chat/answer/definitions.ts';
import type { Block } from '../../server/protocol.ts';

const consent = {
  id: 'consent',
  name: 'samtykke',
  formerly: 'Et frivilligt ja.',
  today: 'Også utvetydigt.',
  topic: { id: 'definitions.consent', title: 'Samtykke' },
};
const say = (text: string): Block => ({ kind: 'say', text });
const fetching = vi.fn<typeof fetch>();
const changed = vi.fn();
let definitions: Definitions;

beforeEach(() => {
  fetching.mockReset().mockImplementation(async () => Response.json([consent]));
  changed.mockReset();
  vi.stubGlobal('fetch', fetching);
  definitions = new Definitions(new URL('https://example.org/guide/'), changed);
});
afterEach(() => vi.unstubAllGlobals());

describe('the definitions', () => {
  test('[TERM-1] are fetched below the widget’s base, once in a language', async () => {
    const block = say('Et samtykke');
    await definitions.press('da', block, 'consent');
    await definitions.press('da', block, 'consent');
    await definitions.press('da', say('Samtykke'), 'consent');
    await definitions.press('en', block, 'consent');
    expect(fetching.mock.calls.map(([url]) => String(url))).toEqual([
      'https://example.org/guide/api/terms?lang=da',
      'https://example.org/guide/api/terms?lang=en',
    ]);
    expect(definitions.find('da', 'consent')).toEqual(consent);
  });

  test('[TERM-1] are open one in a block, and closed by a second press', async () => {
    const [one, other] = [say('Et samtykke'), say('Et samtykke')];
    await definitions.press('da', one, 'consent');
    await definitions.press('da', other, 'consent');
    expect([definitions.openIn(one), definitions.openIn(other)]).toEqual(['consent', 'consent']);
    await definitions.press('da', one, 'consent');
    expect([definitions.openIn(one), definitions.openIn(other)]).toEqual([undefined, 'consent']);
    definitions.closeAll();
    expect(definitions.openIn(other)).toBeUndefined();
  });

  test('are named apart by the block they belong to', () => {
    const [one, other] = [say('Et samtykke'), say('Et samtykke')];
    expect(definitions.numberOf(one)).toBe(definitions.numberOf(one));
    expect(definitions.numberOf(one)).not.toBe(definitions.numberOf(other));
  });

  test('[TERM-1] say that they are on their way, and that they arrived', async () => {
    const pressed = definitions.press('da', say('Et samtykke'), 'consent');
    expect(definitions.find('da', 'consent')).toBe('loading');
    expect(changed).toHaveBeenCalledTimes(1);
    await pressed;
    expect(definitions.find('da', 'consent')).toEqual(consent);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['the server is out of reach', () => Promise.reject(new TypeError('fetch failed'))],
    ['the server refuses', async () => new Response('', { status: 503 })],
    ['the answer is not JSON', async () => new Response('<!doctype html>')],
  ])('[TERM-1] stay open when %s, and are fetched at the next press', async (_when, answer) => {
    const block = say('Et samtykke');
    fetching.mockImplementationOnce(answer);
    await definitions.press('da', block, 'consent');
    expect(definitions.find('da', 'consent')).toBe('failed');
    expect(definitions.openIn(block)).toBe('consent');
    await definitions.press('da', block, 'consent');
    expect(definitions.find('da', 'consent')).toEqual(consent);
    expect(definitions.openIn(block)).toBe('consent');
  });
});
