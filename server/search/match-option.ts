import { fold } from './features.ts';

export interface LabelledOption {
  id: string;
  label: string;
}

const yes = ['ja', 'jo', 'jep', 'yes', 'yep', 'yeah'];
const no = ['nej', 'nope', 'no', 'nix'];
const unsure = [
  'ved ikke',
  'ved jeg ikke',
  'ved det ikke',
  'aner det ikke',
  'dont know',
  'do not know',
  'no idea',
  'not sure',
];

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g) ?? [];
const phrase = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** After a yes or a no they make a question, a condition or an alternative of it, or take it back. */
const turning = wordsOf(`
  men vent måske eller hvis medmindre når hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke
  but wait maybe perhaps or if unless when what who where how why which whose
`);
/** Directly after a yes or a no they ask ("ja må vi det"), further on they do not ("ja det må vi"). */
const asking = wordsOf('må kan skal bør vil may can could must should shall');

/**
 * The option that a short text chooses, if it does so beyond doubt: its number ("2"), its own words, or a yes or a
 * no, and nothing that turns it, where only one option begins so. Anything else is a question of its own.
 */
export function matchOption(text: string, options: readonly LabelledOption[]): string | undefined {
  const words = wordsOf(text);
  const number = /^\s*(?:nr\.?|mulighed|option)?\s*(\d{1,2})[.)]?\s*$/i.exec(text)?.[1];
  if (number) return options[Number(number) - 1]?.id;

  const spoken = phrase(text);
  const asks = text.includes('?');
  const same = options.filter(({ label }) => phrase(label) === spoken && (!asks || label.includes('?')));
  if (same.length === 1) return same[0]?.id;
  // more than a few words are a question, unless they are the label's own
  if (asks || words.length > 6) return undefined;
  const only = (found: readonly LabelledOption[]) => (found.length === 1 ? found[0]?.id : undefined);
  if (unsure.some((words) => spoken.includes(phrase(words))))
    return only(options.filter(({ label }) => unsure.some((words) => phrase(label).includes(phrase(words)))));
  const [first = '', second = ''] = words;
  const beginning = [yes, no].find((group) => group.includes(first));
  const other = beginning === yes ? no : yes;
  const turned =
    asking.includes(second) || words.some((word) => turning.includes(word) || other.includes(word));
  if (beginning && !turned)
    return only(options.filter(({ label }) => beginning.includes(wordsOf(label)[0] ?? '')));
  if (words.length < 2) return undefined;
  return only(options.filter(({ label }) => phrase(label).startsWith(spoken.trimEnd())));
}
