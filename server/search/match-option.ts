import { common, fold } from './features.ts';

export interface LabelledOption {
  id: string;
  label: string;
}

const yes = ['ja', 'jo', 'jep', 'yes', 'yep', 'yeah'];
const no = ['nej', 'nope', 'no', 'nix'];
const unsure = [
  'ved ikke',
  'ved jeg ikke',
  'ved vi ikke',
  'ved det ikke',
  'aner det ikke',
  'dont know',
  'do not know',
  'no idea',
  'not sure',
];

const numbered = /^\s*(?:nr\.?|mulighed|option)?\s*(\d{1,2})[.)]?\s*$/i;

/** Numbers that people write in figures where a label has the word. */
const figures: Record<string, string> = {
  ...{ tre: '3', fire: '4', fem: '5', seks: '6', syv: '7', ti: '10' },
  ...{ three: '3', four: '4', five: '5', six: '6', seven: '7', ten: '10' },
};

const wordsOf = (text: string): string[] =>
  (
    fold(text)
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  ).map((word) => (Object.hasOwn(figures, word) ? (figures[word] ?? word) : word));
const phrase = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** After a yes or a no they make a question, a condition or an alternative of it, or take it back. */
const turning = wordsOf(`
  men vent måske eller hvis medmindre når hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke
  but wait maybe perhaps or if unless when what who where how why which whose
`);
/** Directly after a yes or a no they ask ("ja må vi det"), further on they do not ("ja det må vi"). */
const asking = wordsOf('må kan skal bør vil may can could must should shall');
/** Not knowing whether, or about, something is a question of its own. */
const whether = wordsOf('om whether');
/** Beside the commonest words of all, what a yes, a no or a "don't know" consists of. */
const replying = wordsOf('må kan bør gør ved aner tak dont im know sure idea please');

/** Whether a text does no more than reply: a number, a yes, a no or a "don't know" that tells of no matter. */
export function isReply(text: string): boolean {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (numbered.test(text)) return true;
  if (![...yes, ...no].includes(first) && !saysUnsure(phrase(text))) return false;
  return words.every((word) => common.has(word) || [...yes, ...no, ...replying].includes(word));
}

const saysUnsure = (spoken: string) => unsure.some((words) => spoken.includes(phrase(words)));

/**
 * The option that a short text chooses, if it does so beyond doubt: its number ("2"), its own words, or a yes or a
 * no, and nothing that turns it, where only one option begins so. Anything else is a question of its own.
 */
export function matchOption(text: string, options: readonly LabelledOption[]): string | undefined {
  const words = wordsOf(text);
  const number = numbered.exec(text)?.[1];
  if (number) return options[Number(number) - 1]?.id;

  const spoken = phrase(text);
  const asks = text.includes('?');
  const same = options.filter(({ label }) => phrase(label) === spoken && (!asks || label.includes('?')));
  if (same.length === 1) return same[0]?.id;
  // more than a few words are a question, unless they are the label's own
  if (asks || words.length > 6) return undefined;
  const only = (found: readonly LabelledOption[]) => (found.length === 1 ? found[0]?.id : undefined);
  const asksOn = words.slice(0, -1).some((word) => turning.includes(word) || whether.includes(word));
  if (saysUnsure(spoken) && !asksOn) return only(options.filter(({ label }) => saysUnsure(phrase(label))));
  const [first = '', second = ''] = words;
  const beginning = [yes, no].find((group) => group.includes(first));
  const other = beginning === yes ? no : yes;
  const turned =
    asking.includes(second) || words.some((word) => turning.includes(word) || other.includes(word));
  if (beginning && !turned)
    return only(options.filter(({ label }) => beginning.includes(wordsOf(label)[0] ?? '')));
  if (words.length < 2) return soleBearer(first, options);
  return only(options.filter(({ label }) => phrase(label).startsWith(spoken.trimEnd())));
}

/** The option whose label begins with a word that no other label holds; the commonest words begin a question as well. */
function soleBearer(word: string, options: readonly LabelledOption[]): string | undefined {
  if (word.length < 4 || common.has(word) || turning.includes(word)) return undefined;
  const [found, ...more] = options.filter(({ label }) => wordsOf(label).includes(word));
  return found && more.length === 0 && wordsOf(found.label)[0] === word ? found.id : undefined;
}
