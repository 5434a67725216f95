import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows, isOutcome, pathsOf, topics } from '../../flows/index.ts';
import { decideChange } from '../../server/conversation/decide.ts';
import type { Beginning, Input } from '../../server/conversation/inputs.ts';
import { walkTopic } from '../../server/conversation/place.ts';
import { replay, type Step } from '../../server/conversation/replay.ts';
import { commonLength, transcriptOf } from '../../server/conversation/transcript.ts';
import { conversation } from './arbitrary.ts';
import { answer, change, command, started, topic } from './example.ts';

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
