import { html } from 'lit-html';

/** A text whose Danish words, in its brackets, say so to whoever reads aloud. */
export function withDanish(text: string, danish: readonly string[] = []): unknown {
  if (!danish.length) return text;
  const parts = text.split(new RegExp(`(?<=\\()(${danish.join('|')})(?=[,)])`));
  return parts.map((part, index) => (index % 2 ? html`<span lang="da">${part}</span>` : part));
}
