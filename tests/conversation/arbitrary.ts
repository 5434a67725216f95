import fc from 'fast-check';
import { flows, menuOptions, topics } from '../../flows/index.ts';
import { decideAnswer, decideChange } from '../../server/conversation/decide.ts';
import type { Beginning, Input } from '../../server/conversation/inputs.ts';
import { walkTopic } from '../../server/conversation/place.ts';
import { type Conversation, replay } from '../../server/conversation/replay.ts';

/** One thing a person may do, as numbers that pick among what the conversation offers. */
type Act = { kind: 'answer' | 'change' | 'language' | 'menu' | 'ask' | 'back'; pick: number; other: number };

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('answer' as const) },
    { weight: 3, arbitrary: fc.constant('change' as const) },
    { weight: 1, arbitrary: fc.constant('language' as const) },
    { weight: 1, arbitrary: fc.constant('menu' as const) },
    { weight: 2, arbitrary: fc.constant('ask' as const) },
    { weight: 2, arbitrary: fc.constant('back' as const) },
  ),
  pick: fc.nat(1000),
  other: fc.nat(1000),
});

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The input that an act makes where the conversation stands, through the same decisions as a command's. */
function inputOf(conversation: Conversation, { kind, pick, other }: Act): Input | undefined {
  const id = crypto.randomUUID();
  const { place, steps } = conversation;
  if (kind === 'ask') {
    const decision = at(['answer', 'clarify', 'none'] as const, pick);
    const found = [at(topics, pick).id, at(topics, other).id];
    const { beginning } = walkTopic(at(found, 0), new Map());
    const said =
      decision === 'answer' && other % 3 === 0 && beginning.kind === 'question'
        ? [{ question: beginning.question, option: at(beginning.options, other) }]
        : undefined;
    return {
      kind,
      decision,
      topics: decision === 'none' ? [] : found,
      ...(said && { said }),
      masked: other % 2 === 0,
    };
  }
  if (kind === 'language') return { kind, lang: at(['da', 'en'] as const, pick) };
  const answered = steps.flatMap(({ answer }) => (answer ? [answer] : []));
  if (kind === 'change' && answered.length) {
    const { topic, question } = at(answered, pick);
    const state = topic === 'menu' ? undefined : flows[topic].states[question];
    const options = state && 'on' in state ? Object.keys(state.on) : menuOptions('stage');
    const decision = decideChange(conversation, { id, question, option: at(options, other) });
    return decision.ok ? decision.input : undefined;
  }
  const answerable = kind === 'answer' && place.kind !== 'outcome';
  const question = answerable ? place.question : 'topic';
  const option = kind === 'back' ? 'back' : answerable ? at(place.options, pick) : at(topics, pick).id;
  const decision = decideAnswer(conversation, { id, question, option });
  return decision.ok ? decision.input : undefined;
}

/** Any conversation that people could have: how it began, and its inputs. */
export const conversation: fc.Arbitrary<{ beginning: Beginning; inputs: Input[] }> = fc
  .record({
    lang: fc.constantFrom('da' as const, 'en' as const),
    topic: fc.option(fc.constantFrom(...topics.map(({ id }) => id)), { nil: null }),
    acts: fc.array(act, { maxLength: 25, size: 'max' }),
  })
  .map(({ lang, topic, acts }) => {
    const beginning = { lang, topic };
    const inputs: Input[] = [];
    for (const one of acts) {
      const input = inputOf(replay(beginning, inputs), one);
      if (input) inputs.push(input);
    }
    return { beginning, inputs };
  });
