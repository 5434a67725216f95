import { describe, expect, test } from 'vitest';
import { type Flow, flows, isOutcome, type OutcomeFacts, topicById } from '../../flows/index.ts';
import { reportOn } from '../../scripts/content-report.ts';
import { flowProblems, parityProblems, reviewProblems, textProblems } from '../../scripts/content-rules.ts';
import { lix } from '../../scripts/readability.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';

const topic = 'before.unsuccessful-applicants';
const flow = flows[topic];
const danish = readTopicTexts('da')[topic];
const english = readTopicTexts('en')[topic];

/** The example topic with one outcome's facts broken. */
function broken(change: (facts: OutcomeFacts) => OutcomeFacts): Flow {
  const state = flow.states['no-purpose'];
  if (!state || !isOutcome(state)) throw new Error('no outcome');
  return { ...flow, states: { ...flow.states, 'no-purpose': { ...state, meta: change(state.meta) } } };
}

function textsWith(change: (texts: typeof danish) => void): typeof danish {
  const copy = structuredClone(danish);
  change(copy);
  return copy;
}

describe('[TEXT-7] what must not ship is named in one line', () => {
  test('a citation', () => {
    const page = broken((facts) => ({ ...facts, source: { ...facts.source, pages: [52] } }));
    expect(flowProblems(page)).toEqual(['outcome "no-purpose": page 52 is not in section 1']);
    const section = broken((facts) => ({ ...facts, source: { ...facts.source, section: '12' } }));
    expect(flowProblems(section)).toEqual(['outcome "no-purpose": section "12" does not exist']);
    const provision = broken((facts) => ({
      ...facts,
      today: { ...facts.today, provisions: ['gdpr-99' as never] },
    }));
    expect(flowProblems(provision)).toEqual(['outcome "no-purpose": provision "gdpr-99" does not exist']);
  });

  test('a link', () => {
    expect(flowProblems(broken((facts) => ({ ...facts, related: ['before.gone' as never] })))).toEqual([
      'outcome "no-purpose": related topic "before.gone"',
    ]);
    const away = textsWith(({ outcomes }) => {
      if (outcomes['no-purpose']) outcomes['no-purpose'].text = 'Se [her](https://example.org/).';
    });
    expect(textProblems(flow, away, 'da')).toEqual(['link to "https://example.org/"']);
  });

  test('a text key', () => {
    const without = textsWith(({ questions }) => {
      delete questions.purpose?.options['just-in-case'];
    });
    expect(textProblems(flow, without, 'da')).toEqual([
      'question "purpose": option "just-in-case" has no text',
    ]);
    expect(parityProblems(without, english)).toEqual([
      'questions.purpose.options.just-in-case: only in one language',
    ]);
    const renamed = textsWith(({ outcomes }) => {
      outcomes['no-porpoise'] = outcomes['no-purpose'] as never;
    });
    expect(textProblems(flow, renamed, 'da')).toEqual([
      'outcome "no-porpoise" has a text but is not in the flow',
    ]);
  });

  test('a placeholder in one language only', () => {
    expect(parityProblems({ a: 'Skriv til {{mail}}.' }, { a: 'Write to us.' })).toEqual([
      'a: placeholders differ',
    ]);
  });

  test('a review date', () => {
    expect(reviewProblems({ asOf: '2026-11', reviewBy: '2027-13' })).toEqual(['"2027-13" is no month']);
    expect(reviewProblems({ asOf: '2026-11', reviewBy: '2026-10' })).toEqual([
      'to be read again by 2026-10, before 2026-11',
    ]);
  });

  test('an answer that is too long, too hard, or too sure of itself', () => {
    const long = textsWith(({ outcomes }) => {
      if (outcomes['no-purpose']) outcomes['no-purpose'].text = 'Ja. '.repeat(91);
    });
    expect(textProblems(flow, long, 'da')).toEqual(['outcome "no-purpose": 91 words in the answer']);
    const hard = textsWith(({ outcomes }) => {
      if (outcomes['no-purpose'])
        outcomes['no-purpose'].today = 'Behandlingsgrundlagene forudsætter '.repeat(30);
    });
    expect(textProblems(flow, hard, 'da')).toEqual([
      expect.stringMatching(/^outcome "no-purpose": LIX \d+$/),
    ]);
    const unsure = broken((facts) => ({ ...facts, today: { ...facts.today, confidence: 'low' } }));
    expect(textProblems(unsure, danish, 'da')).toEqual([
      'outcome "no-purpose": below high confidence, but sends nobody to the DPO or datatilsynet.dk',
    ]);
  });

  test('a circle, and a state that nothing leads to', () => {
    const circle: Flow = { ...flow, states: { ...flow.states, 'how-long': { on: { again: 'purpose' } } } };
    expect(() => flowProblems(circle)).toThrow('runs in a circle');
    const island: Flow = { ...flow, states: { ...flow.states, island: { on: { out: 'no-purpose' } } } };
    expect(flowProblems(island)).toEqual(['"island" is never reached']);
  });
});

test('[TEXT-6] a passed review date is a reminder and no problem', () => {
  expect(reportOn(topic, topicById(topic).reviewBy).reminders).toEqual([]);
  expect(reportOn(topic, '2031-01')).toMatchObject({
    problems: [],
    reminders: [`was to be read again by ${topicById(topic).reviewBy}`],
  });
});

test('LIX counts words a sentence and long words', () => {
  expect(lix('Du må ikke.')).toBe(3);
  expect(lix('Personoplysninger skal slettes. De skal væk.')).toBeCloseTo(3 + (100 * 2) / 6);
});
