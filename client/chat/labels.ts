import type da from '../../locales/da/widget.json';
import type { Language } from '../../server/protocol.ts';

/** The widget's own words. Everything else arrives from the server in the right language. */
export type Labels = typeof da;

/** Fetches one language's labels; the other language's are never loaded unless asked for. */
export async function loadLabels(language: Language): Promise<Labels> {
  const module =
    language === 'en'
      ? await import('../../locales/en/widget.json')
      : await import('../../locales/da/widget.json');
  return module.default;
}

/** Fills the `{names}` of a label. */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
