import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Conversation } from '../../client/chat/conversation.ts';

const entry = (seq: number) => ({ seq, turn: seq, block: { kind: 'say' as const, text: `nr. ${seq}` } });
const filled = (count: number) => {
  const conversation = new Conversation();
  for (let seq = 1; seq <= count; seq++) conversation.add(entry(seq));
  return conversation;
};

describe('the blocks of a conversation', () => {
  test('[CONV-2] are taken in order; what is known is passed over, and a gap is told', () => {
    const conversation = filled(2);
    expect(conversation.add(entry(2))).toBe('known');
    expect(conversation.add(entry(4))).toBe('gap');
    expect(conversation.add(entry(3))).toBe('added');
    expect(conversation.lastSeq).toBe(3);
  });

  test('[SOCK-4] are dropped above the last that still holds', () => {
    const conversation = filled(3);
    conversation.rewind(1);
    expect(conversation.entries).toEqual([entry(1)]);
    expect(conversation.add(entry(2))).toBe('added');
    conversation.rewind(0);
    expect(conversation.lastSeq).toBe(0);
  });

  test('are handed out as they stood', () => {
    const conversation = filled(1);
    const before = conversation.entries;
    conversation.add(entry(2));
    conversation.rewind(0);
    expect(before).toEqual([entry(1)]);
  });

  test('[CONV-2] never have a gap, whatever arrives', () => {
    const step = fc.record({ rewind: fc.boolean(), seq: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const conversation = new Conversation();
        for (const { rewind, seq } of steps)
          if (rewind) conversation.rewind(seq);
          else if (seq > 0) conversation.add(entry(seq));
        expect(conversation.entries.map(({ seq }) => seq)).toEqual(
          Array.from({ length: conversation.lastSeq }, (_, index) => index + 1),
        );
      }),
    );
  });
});
