import { type TermId, terms } from '../../flows/index.ts';
import termsDa from '../../locales/da/terms.json' with { type: 'json' };
import termsEn from '../../locales/en/terms.json' with { type: 'json' };
import type { Language, TermInText } from '../protocol.ts';

/** A term of art: what it is called, the forms it takes in a text, and what it meant in 2005 and means today. */
export interface TermTexts {
  name: string;
  forms: string[];
  formerly: string;
  today: string;
}

/** The words of every term, by language. A term without them in both languages is a compile error. */
export const termTexts: Record<Language, Record<TermId, TermTexts>> = { da: termsDa, en: termsEn };

const finders = { da: finderOf(termTexts.da), en: finderOf(termTexts.en) };

/** The terms of art in a text, each where it first stands, in the form it has there. Links are left alone. */
export function termsIn(lang: Language, text: string): TermInText[] {
  const { pattern, byForm } = finders[lang];
  const found = new Map<TermId, string>();
  for (const [form] of text.replace(/\[[^\]]*\]\([^)]*\)/g, '').matchAll(pattern)) {
    const id = byForm.get(form.toLowerCase());
    if (id && !found.has(id)) found.set(id, form);
  }
  return [...found].map(([id, form]) => ({ id, text: form }));
}

/** Whole words only, the longest form first: “udtrykkeligt samtykke” before “samtykke”. */
function finderOf(texts: Record<TermId, TermTexts>) {
  const byForm = new Map<string, TermId>();
  for (const id of Object.keys(terms) as TermId[])
    for (const form of texts[id].forms) byForm.set(form.toLowerCase(), id);
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length);
  const escaped = forms.map((form) => form.replace(/[()]/g, '\\$&'));
  return { byForm, pattern: new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'giu') };
}
