import words from '../../locales/en/danish.json' with { type: 'json' };
import type { Language } from '../protocol.ts';

/** Longest first: “følsomme oplysninger” before “følsomme”. */
const forms = [...words].sort((one, other) => other.length - one.length).join('|');
const inText = new RegExp(`(?<=\\()(?:${forms})(?=[,)])`, 'g');
const inHtml = new RegExp(`\\((?:${forms}|<em>(?:${forms})</em>)(?=[,)])`, 'g');

/**
 * The Danish words in an English text, which stand in brackets behind their English names. Whoever shows the text
 * says so, so that they are read aloud in Danish (WCAG 3.1.2).
 */
export function danishIn(lang: Language, text: string): string[] {
  return lang === 'en' ? [...new Set(text.match(inText))] : [];
}

/** Marks the same words in the HTML of an English text. */
export function withDanishMarked(lang: Language, html: string): string {
  return lang === 'en' ? html.replace(inHtml, (found) => `(<span lang="da">${found.slice(1)}</span>`) : html;
}
