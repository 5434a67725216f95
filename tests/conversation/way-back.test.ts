import { describe, expect, test } from 'vitest';
import { decideChange } from '../../server/conversation/decide.ts';
import type { Input } from '../../server/conversation/inputs.ts';
import { replay } from '../../server/conversation/replay.ts';
import { transcriptOf } from '../../server/conversation/transcript.ts';
import { answer, change, command, started, topic } from './example.ts';

describe('[CONV-4] an answer above the way back that is changed', () => {
  const other = 'during.principles';
  const asking: Input = { kind: 'ask', decision: 'answer', topics: [other], masked: false };
  const none: Input = { kind: 'ask', decision: 'none', topics: [], masked: false };
  const back: Input = { kind: 'answer', topic: 'menu', question: 'topic', option: 'back' };
  const elsewhere: Input = { kind: 'answer', topic: 'menu', question: 'topic', option: 'during.cpr' };
  const toWayBack = [answer('purpose', 'document-the-process'), asking, back];
  /** The transcript in short: answers as `question=option`, questions and outcomes by their ids. */
  const told = (...inputs: Input[]) =>
    transcriptOf(replay(started, inputs)).flatMap(({ block }) => {
      if (block.kind === 'answer') return [`${block.question}=${block.option}`];
      if (block.kind === 'asked') return ['asked'];
      return block.kind === 'question' || block.kind === 'outcome' ? [block.id] : [];
    });

  test('is shown where it was given, and what came after it follows from it', () => {
    expect(told(...toWayBack, change('purpose', 'offer-other-posts'))).toEqual([
      ...['purpose', 'purpose=offer-other-posts', 'applicant-has-agreed'],
      ...['asked', 'purpose', 'topic=back', 'applicant-has-agreed'],
    ]);
  });

  test('keeps what was answered since where it fits, and asks the rest again', () => {
    const since = [...toWayBack, answer('how-long', 'not-decided')];
    const elsewhereFirst = [...since, change('purpose', 'offer-other-posts')];
    expect(told(...elsewhereFirst).slice(-2)).toEqual(['topic=back', 'applicant-has-agreed']);
    expect(told(...elsewhereFirst, change('purpose', 'document-the-process'))).toEqual(told(...since));
    const changed = [...since, change('how-long', 'three-years-at-most')];
    expect(told(...changed).slice(-2)).toEqual(['how-long=three-years-at-most', 'keep-until-deadline']);
  });

  test('is given after the way back where it ends the topic: what was asked in between left it open', () => {
    const ended = [...toWayBack, change('purpose', 'just-in-case')];
    expect(told(...ended)).toEqual([
      ...['purpose', 'asked', 'purpose', 'topic=back', 'purpose', 'purpose=just-in-case', 'no-purpose'],
    ]);
    expect(told(...ended, change('purpose', 'document-the-process'))).toEqual(told(...toWayBack));
  });

  test('leaves the way back to the topic when another way is chosen instead', () => {
    const toTaken = [answer('purpose', 'document-the-process'), none, back];
    const away = [...toTaken, answer('how-long', 'not-decided'), { ...elsewhere, kind: 'change' as const }];
    expect(replay(started, away)).toMatchObject({ place: { topic: 'during.cpr' }, leftOpen: topic });
    expect(told(...away, back).slice(-2)).toEqual(['topic=back', 'how-long']);
  });

  test('takes the way back with it where it ends a topic that nobody went back to', () => {
    const left = replay(started, [answer('purpose', 'document-the-process'), none]);
    expect([left.leftOpen, left.steps.at(-1)?.leftOpen]).toEqual([topic, topic]);
    const ended = replay(started, [
      answer('purpose', 'document-the-process'),
      none,
      change('purpose', 'just-in-case'),
    ]);
    expect([ended.leftOpen, ended.steps.at(-1)?.leftOpen]).toEqual([undefined, undefined]);
  });

  test('is that of the topic where the conversation stands, though the other calls a question alike', () => {
    const alike: Input = { kind: 'answer', topic: other, question: 'purpose', option: 'definite-task' };
    const now = replay(started, [answer('purpose', 'document-the-process'), asking, alike, back]);
    expect(now.steps.findLast((step) => step.answer?.question === 'purpose')?.answer?.topic).toBe(other);
    expect(decideChange(now, command('purpose', 'just-in-case'))).toMatchObject({
      ok: true,
      input: { topic, option: 'just-in-case' },
    });
  });

  test('is told again where the topic was entered afresh in between', () => {
    const again: Input = { ...asking, topics: [topic] };
    const afresh = [answer('purpose', 'document-the-process'), again, answer('purpose', 'delete-them'), back];
    expect(told(...afresh).slice(-4)).toEqual([
      ...['topic=back', 'purpose', 'purpose=document-the-process', 'how-long'],
    ]);
    expect(told(...afresh, change('purpose', 'just-in-case')).slice(-2)).toEqual([
      ...['purpose=just-in-case', 'no-purpose'],
    ]);
  });
});
