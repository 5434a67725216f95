import type da from '../../../locales/da/extras.json';
import type { Language } from '../../../server/protocol.ts';

/** The words of the extras. */
export type Words = typeof da;

/** Fetches one language's words. */
export async function loadWords(language: Language): Promise<Words> {
  const module =
    language === 'en'
      ? await import('../../../locales/en/extras.json')
      : await import('../../../locales/da/extras.json');
  return module.default;
}
