import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { flows, questionsOf, topics } from '../../flows/index.ts';
import type { CommandName } from '../../server/protocol.ts';

/** Names that lead astray where a plain object is used as a table. */
export const treacherous = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
] as const;

const questions = Object.values(flows).flatMap(questionsOf);
/** What our own conversations send. */
const ownIds = [
  ...['stage', 'area', 'topic', 'menu', 'back', 'before', 'da', 'en', '*', 'xstate.init', ''],
  ...topics.map(({ id }) => id),
  ...questions.flatMap(({ id, on }) => [id, ...Object.keys(on)]),
];

const astray = [
  '\u0000',
  '\ud800',
  '\u202e',
  '{{7*7}}',
  '$t(conversation:errors.internal)',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00%ff',
  '010190-1234',
  'NaN',
  '1e999',
];

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ownIds) },
  { weight: 3, arbitrary: fc.constantFrom(...treacherous) },
  { weight: 3, arbitrary: fc.constantFrom(...astray) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** The longest that are taken, and longer. */
const longText = fc
  .tuple(
    fc.constantFrom('x', 'æ', '🙂', ' ', '\\', '0', '1-'),
    fc.constantFrom(79, 81, 499, 501, 2_500, 5_000),
  )
  .map(([unit, times]) => unit.repeat(times));

/** Lists or objects in one another, up to some thousands deep. */
const deep = fc
  .tuple(fc.constantFrom('list', 'object', '__proto__'), fc.constantFrom(10, 300, 2_000))
  .map(([kind, depth]) => {
    const [open, close] = kind === 'list' ? ['[', ']'] : [`{"${kind === 'object' ? 'a' : kind}":`, '}'];
    return JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`) as unknown;
  });

/** Objects whose own keys are treacherous, as a JSON parser makes them. */
const polluting = fc
  .tuple(fc.constantFrom(...treacherous), fc.constantFrom(...treacherous), fc.jsonValue({ maxDepth: 1 }))
  .map(([outer, inner, value]) => {
    const text = `{"${outer}":{"${inner}":${JSON.stringify(value)},"polluted":true},"lang":"da"}`;
    return JSON.parse(text) as unknown;
  });

const wrongType = fc.constantFrom<unknown>(
  ...[null, undefined, true, 0, -0, -1, 0.5, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], {}, [[]], { length: 1e9 }, { length: { toString: 'x', valueOf: 'y' } }, { size: {} }],
  { toJSON: 'x', toString: 'y', valueOf: 'z' },
);

const bytes = fc.uint8Array({ maxLength: 100 }).map((some) => Buffer.from(some) as unknown);

const lightValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: oddText },
  { weight: 5, arbitrary: wrongType },
  { weight: 3, arbitrary: polluting },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: bytes },
);

/** Whatever may stand where something else belongs; at most 30,000 bytes of it. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 40, arbitrary: lightValue },
  { weight: 1, arbitrary: longText },
  { weight: 1, arbitrary: deep },
);

/** A conversation that stands at an outcome: the way back into it leads further than any that is made up. */
export const finished = {
  conversation: '',
  secret: '',
  topic: 'before.unsuccessful-applicants',
  answers: { purpose: 'document-the-process', 'how-long': 'not-decided' },
  outcome: 'set-a-deadline',
};

/** Something of the right form for each event, to be spoilt in one place. */
const proper = {
  start: () => ({ lang: 'da', topic: 'before.tests' }),
  resume: () => ({ conversation: finished.conversation, secret: finished.secret, after: 0 }),
  answer: () => ({ id: randomUUID(), question: 'stage', option: 'before' }),
  change: () => ({ id: randomUUID(), question: 'stage', option: 'after' }),
  language: () => ({ id: randomUUID(), lang: 'en' }),
  ask: () => ({ id: randomUUID(), text: 'Må vi gemme ansøgninger?' }),
  report: () => ({ id: randomUUID(), text: 'Må vi det? 010190-1234' }),
  export: () => ({}),
  forget: () => ({ id: randomUUID() }),
  feedback: () => ({ id: randomUUID(), outcome: finished.outcome, helpful: true, comment: 'x' }),
} satisfies Record<CommandName, () => object>;
const events = Object.keys(proper) as CommandName[];

const spoilt = fc
  .record({
    event: fc.constantFrom(...events),
    field: fc.nat(3),
    value: oddValue,
    how: fc.constantFrom('replace', 'replace', 'replace', 'replace', 'replace', 'drop', 'add', 'wrap'),
    name: oddText,
  })
  .map(({ event, field, value, how, name }): unknown[] => {
    const payload: Record<string, unknown> = proper[event]();
    const keys = Object.keys(payload);
    const key = keys[field % keys.length];
    if (how === 'wrap') return [event, [payload], value];
    if (how === 'drop' && key) delete payload[key];
    else Object.defineProperty(payload, how === 'add' || !key ? name : key, { value, enumerable: true });
    return [event, payload];
  });

const anyEmission: fc.Arbitrary<unknown[]> = fc.oneof(
  { weight: 50, arbitrary: spoilt },
  {
    weight: 15,
    arbitrary: fc
      .tuple(fc.constantFrom(...events), oddValue, fc.array(lightValue, { maxLength: 2 }))
      .map(([event, value, others]) => [event, value, ...others]),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom(...treacherous, 'nonsense', ''), oddText), oddValue)
      .map(([event, value]) => [event, value]),
  },
  // some that are all right, so that what is spoilt meets every state of a conversation
  { weight: 1, arbitrary: fc.constantFrom(...events).map((event) => [event, proper[event]()]) },
);

/** What is emitted: an event that we know or not, and whatever with it. */
export const emission = anyEmission.map((one) =>
  // fast-check's own way to print a counterexample overflows on what is thousands deep
  Object.defineProperty(one, fc.toStringMethod, { value: () => JSON.stringify(one) }),
);
