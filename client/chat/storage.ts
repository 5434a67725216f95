import type { Language } from '../../server/protocol.ts';

/** What the browser remembers: the way back to a conversation, never its content. */
export interface Remembered {
  conversation: string;
  secret: string;
  lang: Language;
}

const key = 'hvad-saa';

// Storage can be forbidden, full or tampered with; the chat then lives as long as the page.

/** The remembered conversation, if there is a whole one. */
export function recall(): Remembered | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRemembered(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function remember({ conversation, secret, lang }: Remembered): void {
  try {
    localStorage.setItem(key, JSON.stringify({ conversation, secret, lang }));
  } catch {}
}

export function forgetRemembered(): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false;
  const { conversation, secret, lang } = value as Record<string, unknown>;
  return typeof conversation === 'string' && typeof secret === 'string' && (lang === 'da' || lang === 'en');
}
