import type { Language } from '../../../server/protocol.ts';
import type { BlockOf } from '../conversation.ts';
import { fill, type Labels } from '../labels.ts';

// What only the card says of an outcome. No DOM.

/** "Afsnit 2, s. 13"; empty for a source that has neither. */
export function placeInWords(labels: Labels, { section, pages }: BlockOf<'pamphlet'>): string {
  const [first, last] = [pages[0], pages.at(-1)];
  const where =
    section === 'intro' || section === 'annex'
      ? labels[section]
      : section && fill(labels.section, { section });
  const page =
    first === last
      ? first !== undefined && fill(labels.page, { pages: first })
      : fill(labels.pages, { pages: isRun(pages) ? `${first}–${last}` : pages.join(', ') });
  return capitalised([where, page].filter(Boolean).join(', '));
}

/** "Ændret siden 2005". The privacy policy is not from 2005, so it is compared with itself. */
export function changeInWords(
  labels: Labels,
  { change }: BlockOf<'today'>,
  source?: BlockOf<'pamphlet'>,
): string {
  return source?.document === 'privacy-policy' ? labels.policyChanges[change] : labels.changes[change];
}

/** "Pjecens eget svar: Ja". The policy only informs where it has no verdict, so nothing is said of that. */
export function sourceVerdictInWords(labels: Labels, source: BlockOf<'pamphlet'>): string | undefined {
  if (source.verdict !== 'information')
    return fill(labels.sources[source.document].verdict, { verdict: labels.verdicts[source.verdict] });
  return source.document === 'pamphlet' ? labels.sources.pamphlet.noVerdict : undefined;
}

/** "november 2026" for `2026-11`. */
export function monthInWords(language: Language, month: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

function isRun(pages: number[]): boolean {
  return pages.every((page, index) => index === 0 || page === (pages[index - 1] ?? 0) + 1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
