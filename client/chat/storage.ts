import type { Language } from '../../server/protocol.ts';

/** What the browser remembers: the way back to a conversation, never its content. */
export interface Remembered {
  conversation: string;
  secret: string;
  lang: Language;
}

// Storage can be forbidden, full or tampered with; the chat then lives as long as the page.

/** Where one widget of a page remembers its conversation. */
export class Memory {
  #key: string;

  constructor(name: string) {
    this.#key = name;
  }

  /** The remembered conversation, if there is a whole one. */
  recall(): Remembered | undefined {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      return isRemembered(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  remember({ conversation, secret, lang }: Remembered): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ conversation, secret, lang }));
    } catch {}
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {}
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false;
  const { conversation, secret, lang } = value as Record<string, unknown>;
  return typeof conversation === 'string' && typeof secret === 'string' && (lang === 'da' || lang === 'en');
}
