import { describe, expect, test } from 'vitest';
import { maySuggestFor } from '../../client/chat/extras/may-suggest.ts';

describe('[EASE-2] topics are looked for', () => {
  test.each(['syg', 'sygefravær', 'må vi gemme ansøgninger fra 2005 ', '§ 13 i loven'])('in "%s"', (draft) =>
    expect(maySuggestFor(draft)).toBe(true),
  );
  test.each([
    ['too short', 'sy'],
    ['blank', '      '],
    ['too long', 'a'.repeat(501)],
    ['a CPR number', 'Jens 010190-1234 er syg'],
    ['half a CPR number', 'Jens 010190 er syg'],
    ['a number that is being written', 'Jens 01'],
    ['an e-mail address that is being written', 'skriv til jens@'],
    ['an e-mail address', 'skriv til jens@example.dk nu'],
    ['a phone number', 'ring 33 92 80 00 om det'],
    ['half a phone number', 'ring 33 92 8 om det'],
  ])('not in %s', (_what, draft) => expect(maySuggestFor(draft)).toBe(false));

  test('at no moment while a number or an address is typed', () => {
    for (const text of [
      'Jens, 010190-1234, er syg',
      'ring til 33928000 i dag',
      'jens.hansen@example.dk er syg',
    ]) {
      const whole = text.match(/[\d-]{6,}|\S+@\S+/)?.[0] ?? '';
      const begun = text.indexOf(whole);
      const named = whole.includes('@') ? whole.indexOf('@') + 1 : 1;
      for (let length = begun + named; length <= text.length; length++)
        expect(maySuggestFor(text.slice(0, length)), text.slice(0, length)).toBe(false);
    }
  });
});
