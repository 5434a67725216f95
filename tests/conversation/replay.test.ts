import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows, isOutcome, pathsOf, topics } from '../../flows/index.ts';
import { decideAnswer, decideChange } from '../../server/conversation/decide.ts';
import type { Beginning, Input } from '../../server/conversation/inputs.ts';
import { walkTopic } from '../../server/conversation/place.ts';
import { replay, type Step } from '../../server/conversation/replay.ts';
import { commonLength, transcriptOf } from '../../server/conversation/transcript.ts';
import { conversation } from './arbitrary.ts';

const topic = 'before.unsuccessful-applicants';
const started: Beginning = { lang: 'da', topic };
const answer = (question: string, option: string): Input => ({ kind: 'answer', topic, question, option });
const change = (question: string, option: string): Input => ({ kind: 'change', topic, question, option });
const command = (question: string, option: string) => ({ id: crypto.randomUUID(), question, option });

/** How often a topic was entered afresh: from the beginning, the menu or a question in own words. */
function timesEntered(id: string, beginning: Beginning, steps: readonly Step[]): number {
  const entered = steps.filter(({ answer, asked, place }) =>
    asked ? place.kind !== 'menu' && place.topic === id : answer?.topic === 'menu' && answer.option === id,
  );
  return entered.length + (beginning.topic === id ? 1 : 0);
}

describe('replay', () => {
  test('[ASK-9] a question that the words answered is answered, shown as such, and can be changed', () => {
    const said = [{ question: 'purpose', option: 'delete-them' }];
    const ask: Input = { kind: 'ask', decision: 'answer', topics: [topic], said, masked: false };
    const menu: Beginning = { lang: 'da', topic: null };
    const kinds = (inputs: Input[]) =>
      transcriptOf(replay(menu, inputs)).flatMap(({ block }) =>
        block.kind === 'say' ? [block.text] : block.kind === 'question' ? [block.id] : [block.kind],
      );
    const asked = ['welcome', 'stage', 'asked', 'understood', 'purpose', 'answer'];
    expect(kinds([ask])).toEqual([...asked, 'said', 'journalised']);
    expect(decideChange(replay(menu, [ask]), command('purpose', 'document-the-process'))).toMatchObject({
      ok: true,
    });
    expect(kinds([ask, change('purpose', 'document-the-process')])).toEqual([...asked, 'how-long']);
  });

  test('[ASK-9] what today’s flow no longer offers was not said', () => {
    const said = [{ question: 'purpose', option: 'gone' }];
    const ask: Input = { kind: 'ask', decision: 'answer', topics: [topic], said, masked: false };
    expect(replay(started, [ask]).place).toMatchObject({ question: 'purpose' });
  });

  test('[FLOW-1] [CONV-1] every path of every topic, answered in a conversation, ends in its outcome', () => {
    for (const { id } of topics)
      for (const path of pathsOf(flows[id])) {
        const inputs = path.answers.map((given): Input => ({ kind: 'answer', topic: id, ...given }));
        expect(replay({ lang: 'da', topic: id }, inputs).place).toEqual({
          kind: 'outcome',
          topic: id,
          outcome: path.outcome,
        });
      }
  });

  test('[CONV-1] the same inputs give the same transcript, and more inputs never rewrite what an answer left alone', () => {
    fc.assert(
      fc.property(conversation, ({ beginning, inputs }) => {
        const whole = transcriptOf(replay(beginning, inputs));
        expect(transcriptOf(replay(beginning, structuredClone(inputs)))).toEqual(whole);
        const last = inputs.at(-1);
        if (last?.kind !== 'answer') return;
        const before = transcriptOf(replay(beginning, inputs.slice(0, -1)));
        expect(commonLength(before, whole)).toBe(before.length);
      }),
    );
  });

  test('[CONV-2] seq counts from 1 without gaps and turn never falls', () => {
    fc.assert(
      fc.property(conversation, ({ beginning, inputs }) => {
        const transcript = transcriptOf(replay(beginning, inputs));
        expect(transcript.map(({ seq }) => seq)).toEqual(transcript.map((_, index) => index + 1));
        transcript.reduce((turn, numbered) => {
          expect(numbered.turn === turn || numbered.turn === turn + 1).toBe(true);
          return numbered.turn;
        }, 0);
      }),
    );
  });

  test('[CONV-4] changing an answer to what it is changes nothing; changing it there and back restores it', () => {
    fc.assert(
      fc.property(conversation, fc.nat(), fc.nat(), ({ beginning, inputs }, pick, other) => {
        const now = replay(beginning, inputs);
        const given = now.steps.flatMap(({ answer }) => (answer ? [answer] : []));
        const own = given.flatMap((answer, index) => {
          const last = !given.slice(index + 1).some((later) => later.question === answer.question);
          return answer.topic !== 'menu' && last ? [{ ...answer, topic: answer.topic }] : [];
        });
        const step = own[pick % own.length];
        if (!step) return;
        const { topic: id, question, option } = step;
        const state = flows[id].states[question];
        if (!state || isOutcome(state)) return;
        const options = Object.keys(state.on);
        const same: Input = { kind: 'change', topic: id, question, option };
        const there: Input = {
          kind: 'change',
          topic: id,
          question,
          option: options[other % options.length] as string,
        };
        expect(transcriptOf(replay(beginning, [...inputs, same]))).toEqual(transcriptOf(now));
        expect(transcriptOf(replay(beginning, [...inputs, there, same]))).toEqual(transcriptOf(now));
      }),
    );
  });

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
      const afresh = [
        answer('purpose', 'document-the-process'),
        again,
        answer('purpose', 'delete-them'),
        back,
      ];
      expect(told(...afresh).slice(-4)).toEqual([
        ...['topic=back', 'purpose', 'purpose=document-the-process', 'how-long'],
      ]);
      expect(told(...afresh, change('purpose', 'just-in-case')).slice(-2)).toEqual([
        ...['purpose=just-in-case', 'no-purpose'],
      ]);
    });
  });

  test('[ASK-6] the way back that was offered last is there, whatever was changed', () => {
    fc.assert(
      fc.property(conversation, ({ beginning, inputs }) => {
        const { steps, leftOpen } = replay(beginning, inputs);
        const last = steps.at(-1);
        if (last?.asked) expect(last.leftOpen).toBe(leftOpen);
      }),
    );
  });

  test('[CONV-4] a changed answer is shown, and the conversation stands where the shown answers lead', () => {
    fc.assert(
      fc.property(conversation, ({ beginning, inputs }) => {
        for (const [index, input] of inputs.entries()) {
          if (input.kind !== 'change') continue;
          const { steps, place } = replay(beginning, inputs.slice(0, index + 1));
          const shown = steps.flatMap(({ answer }) => (answer ? [answer] : []));
          const { topic: changed, question, option } = input;
          const last = shown.findLast((given) => given.topic === changed && given.question === question);
          expect(last?.option).toBe(option);
          if (place.kind === 'menu') continue;
          const ofTopic = shown.filter((given) => given.topic === place.topic);
          const walked = walkTopic(
            place.topic,
            new Map(ofTopic.map((given) => [given.question, given.option])),
          );
          const places = [walked.beginning, ...walked.steps.map((step) => step.place)];
          // a topic that was entered again stands where its later answers have come to, on the way of all of them
          if (timesEntered(place.topic, beginning, steps) > 1) expect(places).toContainEqual(place);
          else expect(places.at(-1)).toEqual(place);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('[CONV-3] [CONV-4] every answer stands below its question, whatever was changed above', () => {
    fc.assert(
      fc.property(conversation, ({ beginning, inputs }) => {
        const { steps, beginning: start } = replay(beginning, inputs);
        for (const [index, { answer }] of steps.entries()) {
          if (!answer || answer.topic === 'menu') continue;
          const { topic: id, question } = answer;
          const above = index === 0 ? start : steps[index - 1]?.place;
          expect(above).toMatchObject({ kind: 'question', topic: id, question });
          expect(above).toHaveProperty('options', expect.arrayContaining([answer.option]));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('[CONV-4] later answers that still fit are kept, and those that do not are asked again', () => {
    const toDeadline = [answer('purpose', 'document-the-process'), answer('how-long', 'not-decided')];
    expect(replay(started, [...toDeadline, change('how-long', 'three-years-at-most')]).place).toMatchObject({
      outcome: 'keep-until-deadline',
    });
    expect(replay(started, [...toDeadline, change('purpose', 'offer-other-posts')]).place).toMatchObject({
      question: 'applicant-has-agreed',
    });
    const restored = [
      ...toDeadline,
      change('purpose', 'just-in-case'),
      change('purpose', 'document-the-process'),
    ];
    expect(replay(started, restored).place).toMatchObject({ outcome: 'set-a-deadline' });
  });

  test('[CONV-5] an answer that the flow no longer offers has its question asked again', () => {
    const stale = [answer('purpose', 'an-option-of-last-year'), answer('how-long', 'not-decided')];
    expect(replay(started, stale).place).toMatchObject({ kind: 'question', question: 'purpose' });
    expect(replay(started, [...stale, answer('purpose', 'just-in-case')]).place).toMatchObject({
      outcome: 'no-purpose',
    });
    const gone: Input[] = [{ kind: 'answer', topic: 'before.gone', question: 'a', option: 'b' }];
    expect(replay({ lang: 'da', topic: 'before.gone' }, gone).place).toMatchObject({
      kind: 'menu',
      question: 'stage',
    });
  });

  test('[CONV-6] a topic that is entered again starts afresh', () => {
    const again: Input = { kind: 'answer', topic: 'menu', question: 'topic', option: topic };
    const twice = replay(started, [answer('purpose', 'just-in-case'), again]);
    expect(twice.place).toMatchObject({ kind: 'question', question: 'purpose', number: 1 });
    expect(twice.steps).toHaveLength(2);
  });

  test('[CONV-8] the language is the only thing that a language input changes', () => {
    fc.assert(
      fc.property(conversation, ({ beginning, inputs }) => {
        const spoken = replay(beginning, [...inputs, { kind: 'language', lang: 'en' }]);
        expect(spoken.lang).toBe('en');
        expect(transcriptOf(spoken)).toEqual(transcriptOf(replay(beginning, inputs)));
      }),
    );
  });
});

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
