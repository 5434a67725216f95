import type { Language } from '../../server/protocol.ts';

/** What the browser remembers of a conversation: the way back to it, never its content. */
export interface Remembered {
  conversation: string;
  secret: string;
  lang: Language;
}

// Storage can be forbidden, full or tampered with; the chat then lives as long as the page.

/** Where one widget of a page remembers its conversation. */
export class Memory {
  #key: string;
  #topics: string;
  /** What is still under way belongs to a conversation that the user has left for good. */
  #left = false;

  constructor(name: string) {
    this.#key = name;
    this.#topics = `${name} topics`;
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
    if (this.#left) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify({ conversation, secret, lang }));
    } catch {}
  }

  /** The ids of the topics that were used last, newest first, with blanks between. */
  get topics(): string {
    try {
      return localStorage.getItem(this.#topics) ?? '';
    } catch {
      return '';
    }
  }
  set topics(ids: string) {
    try {
      if (ids) localStorage.setItem(this.#topics, ids);
      else localStorage.removeItem(this.#topics);
    } catch {}
  }

  /** Forgets all, and remembers nothing more until another conversation begins. */
  leave(): void {
    this.forget();
    this.topics = '';
    this.#left = true;
  }

  forget(): void {
    this.#left = false;
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
