import type { Block, Language } from '../../server/protocol.ts';
import { plainText } from '../../shared/markdown.ts';
import type { PersonalData } from '../../shared/mask.ts';
import type { BlockOf } from './conversation.ts';
import { fill, type Labels } from './labels.ts';
import type { Session } from './session.ts';

// Facts of a block put into words, for the card and for the announcer alike. No DOM.

/** "Spørgsmål 2 af højst 4". */
export function progressInWords(labels: Labels, { progress }: BlockOf<'question'>): string | undefined {
  if (!progress) return undefined;
  return progress.number === 1 && progress.atMost === 1
    ? labels.progressOnly
    : fill(labels.progress, progress);
}

/** "I 2005 var svaret: Ja", where the source answered otherwise than the law does today. */
export function differenceInWords(
  labels: Labels,
  { verdict }: BlockOf<'outcome'>,
  source?: BlockOf<'pamphlet'>,
): string | undefined {
  if (!source || source.verdict === verdict) return undefined;
  const words = labels[source.document];
  return source.verdict === 'information'
    ? words.differsWithoutVerdict
    : fill(words.differs, { verdict: labels.verdicts[source.verdict] });
}

/** "et CPR-nummer og et telefonnummer". */
export function personalDataInWords(labels: Labels, language: Language, kinds: PersonalData[]): string {
  return new Intl.ListFormat(language).format(kinds.map((kind) => labels.masked.kinds[kind]));
}

/** What is going on with the connection, where there is something to tell. */
export function connectionInWords(
  labels: Labels,
  { connection, back, entries }: Pick<Session, 'connection' | 'back' | 'entries'>,
): string | undefined {
  if (connection === 'refused') return labels.refused;
  if (connection !== 'offline') return back ? labels.online : undefined;
  if (!navigator.onLine) return labels.noNetwork;
  return entries.length ? labels.offline : labels.unreachable;
}

/** "12 tegn tilbage", or how many are too many. */
export function charactersInWords(labels: Labels, left: number): string {
  return fill(left < 0 ? labels.ask.tooLong : labels.ask.left, { count: Math.abs(left) });
}

/** A turn's blocks as they are read aloud, in their order. */
export function spoken(labels: Labels, blocks: readonly Block[]): string {
  const source = blocks.find((block) => block.kind === 'pamphlet');
  return blocks
    .flatMap((block) => sentences(labels, block, source))
    .filter((text) => text !== undefined)
    .filter(Boolean)
    .map((text) => (/[.?!:…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function sentences(labels: Labels, block: Block, source?: BlockOf<'pamphlet'>): (string | undefined)[] {
  switch (block.kind) {
    case 'say':
    case 'notice':
      return block.text.split('\n\n').map(plainText);
    case 'answer':
      // The topic that was chosen introduces itself next.
      if (block.topic === 'menu') return [];
      return [fill(labels.yourAnswer, { answer: block.text })];
    case 'question':
      return [
        progressInWords(labels, block),
        block.text,
        block.help && plainText(block.help),
        fill(labels.options, { count: block.options.length }),
      ];
    case 'outcome':
      return [
        labels.verdicts[block.verdict],
        block.title,
        plainText(block.text),
        differenceInWords(labels, block, source),
      ];
    // Steps, sources and what is related stand below the answer, where the focus is, to be read at one's own pace.
    default:
      return [];
  }
}
