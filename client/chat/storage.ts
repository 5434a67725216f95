import type { Language } from '../../server/protocol.ts';

/** What the browser remembers of a conversation: the way back to it, never its content. */
export interface Remembered {
  conversation: string;
  secret: string;
  lang: Language;
}

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
    if (this.#left) return undefined;
    try {
      const value: unknown = JSON.parse(read(this.#key));
      return isRemembered(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  remember({ conversation, secret, lang }: Remembered): void {
    if (!this.#left) write(this.#key, JSON.stringify({ conversation, secret, lang }));
  }

  /** The ids of the topics that were used last, newest first, with blanks between. */
  get topics(): string {
    return read(this.#topics);
  }
  set topics(ids: string) {
    write(this.#topics, ids);
  }

  /** Forgets whatever it is, and remembers nothing more until another conversation begins. */
  leave(): void {
    write(this.#key, '');
    this.#left = true;
  }

  /** Forgets a conversation, unless another tab has put its own in that place. */
  forget(own: Pick<Remembered, 'conversation'> | undefined): void {
    this.#left = false;
    if (this.recall()?.conversation === own?.conversation) write(this.#key, '');
  }
}

// Storage can be forbidden, full or tampered with; the chat then lives as long as the page.

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {}
}

function isRemembered(value: unknown): value is Remembered {
  const { conversation, secret, lang } = (value ?? {}) as Record<string, unknown>;
  return typeof conversation === 'string' && typeof secret === 'string' && (lang === 'da' || lang === 'en');
}
