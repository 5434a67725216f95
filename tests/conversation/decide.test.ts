import { describe, expect, test } from 'vitest';
import { decideAnswer, decideChange } from '../../server/conversation/decide.ts';
import type { Input } from '../../server/conversation/inputs.ts';
import { replay } from '../../server/conversation/replay.ts';
import { answer, command, started } from './example.ts';

describe('decisions', () => {
  test('[CONV-3] only the current question, and only what it offers', () => {
    const now = replay(started, []);
    expect(decideAnswer(now, command('how-long', 'not-decided'))).toEqual({
      ok: false,
      code: 'question-not-current',
    });
    expect(decideAnswer(now, command('purpose', 'toString'))).toEqual({
      ok: false,
      code: 'option-not-offered',
    });
    expect(decideAnswer(now, command('topic', 'before.nonsense'))).toEqual({
      ok: false,
      code: 'option-not-offered',
    });
    expect(decideAnswer(now, command('stage', '__proto__'))).toEqual({
      ok: false,
      code: 'option-not-offered',
    });
    expect(decideAnswer(now, command('purpose', 'just-in-case')).ok).toBe(true);
  });

  test('[CONV-3] only a given answer can be changed, and only to what was offered', () => {
    const now = replay(started, [answer('purpose', 'document-the-process')]);
    expect(decideChange(now, command('how-long', 'not-decided'))).toEqual({
      ok: false,
      code: 'question-not-answered',
    });
    expect(decideChange(now, command('purpose', 'yes'))).toEqual({ ok: false, code: 'option-not-offered' });
    expect(decideChange(now, command('purpose', 'delete-them')).ok).toBe(true);
  });

  test('[CONV-6] the menu is open wherever the conversation stands, and its answers can be changed', () => {
    const now = replay(started, [answer('purpose', 'just-in-case')]);
    expect(decideAnswer(now, command('topic', 'menu')).ok).toBe(true);
    expect(decideAnswer(now, command('topic', 'during.cpr')).ok).toBe(true);
    const chosen: Input[] = [{ kind: 'answer', topic: 'menu', question: 'stage', option: 'during' }];
    const menu = replay({ lang: 'da', topic: null }, chosen);
    const decision = decideChange(menu, command('stage', 'after'));
    expect(decision.ok && replay({ lang: 'da', topic: null }, [...chosen, decision.input])).toMatchObject({
      steps: [{ answer: { option: 'after' } }],
    });
  });
});
