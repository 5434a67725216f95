import { describe, expect, test } from 'vitest';
import { charactersLeft, check, longestQuestion } from '../../client/chat/draft.ts';
import * as protocol from '../../server/protocol.ts';

test('the widget knows the length that the server takes', () => {
  expect(longestQuestion).toBe(protocol.longestQuestion);
});

describe('a draft', () => {
  test('is ready when it holds no personal data', () => {
    expect(check(' Må vi gemme ansøgninger i § 12, s. 13? \n')).toEqual({
      kind: 'ready',
      text: 'Må vi gemme ansøgninger i § 12, s. 13?',
    });
  });

  test('[MASK-1] with personal data is shown first as it would be sent', () => {
    expect(check('Kan Anne, 010190-1234, få tlf. 20 30 40 50 slettet?')).toEqual({
      kind: 'masked',
      text: 'Kan Anne, [CPR], få tlf. [tlf.] slettet?',
      found: ['cpr', 'phone'],
    });
  });

  test('[MASK-1] is not stopped a second time by the marks', () => {
    expect(check('Kan Anne, [CPR], få tlf. [tlf.] slettet?').kind).toBe('ready');
  });

  test('is not sent when it is empty or too long, also once it is masked', () => {
    expect(check(' \n ').kind).toBe('empty');
    expect(check('x'.repeat(longestQuestion)).kind).toBe('ready');
    expect(check('x'.repeat(longestQuestion + 1)).kind).toBe('too-long');
    expect(check(`${'x'.repeat(longestQuestion - 6)} a@b.c`).kind).toBe('too-long');
    expect(check('…'.repeat(longestQuestion)).kind).toBe('too-long');
  });

  test('tells near its end how many characters are left', () => {
    expect(charactersLeft('Må vi?')).toBeUndefined();
    expect(charactersLeft('x'.repeat(400))).toBe(100);
    expect(charactersLeft('x'.repeat(512))).toBe(-12);
    // counted as it would be sent
    expect(charactersLeft('…'.repeat(170))).toBe(-10);
  });
});
