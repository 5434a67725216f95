import type answer from '../../locales/da/answer.json';
import type widget from '../../locales/da/widget.json';
import type { Language } from '../../server/protocol.ts';

/**
 * The widget's own words. Everything else arrives from the server in the right language. Those that only answers need
 * come with what shows answers.
 */
export type Labels = typeof widget & typeof answer;

/** Fetches one language's labels; the other language's are never loaded unless asked for. */
export async function loadLabels(language: Language, withAnswers: boolean): Promise<Labels> {
  const english = language === 'en';
  const [widget, answer] = await Promise.all([
    english ? import('../../locales/en/widget.json') : import('../../locales/da/widget.json'),
    withAnswers
      ? english
        ? import('../../locales/en/answer.json')
        : import('../../locales/da/answer.json')
      : undefined,
  ]);
  return { ...widget.default, ...answer?.default } as Labels;
}

/** Fills the `{names}` of a label. */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
