import type da from '../../../locales/da/your-data.json';
import type { Language } from '../../../server/protocol.ts';

/** The words of "Your data", which no one loads who does not open it. */
export type Words = typeof da;

/** Fetches the words in one language. */
export async function loadWords(language: Language): Promise<Words> {
  const module =
    language === 'en'
      ? await import('../../../locales/en/your-data.json')
      : await import('../../../locales/da/your-data.json');
  return module.default;
}

const locales = { da: 'da', en: 'en-GB' };

/** "22. december 2026", where the reader is. */
export function dateInWords(language: Language, time: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(time));
}

/** "22. november 2026 kl. 14.05", where the reader is. */
export function timeInWords(language: Language, time: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );
}
