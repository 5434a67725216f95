import type { Block, Language } from '../../../server/protocol.ts';

/** What a term of art meant in 2005 and means today, and the topic that says more. */
export interface Definition {
  id: string;
  name: string;
  formerly: string;
  today: string;
  topic: { id: string; title: string };
  /** The Danish words that stand in brackets in English texts. */
  danish: string[];
}

/** How long the definitions may take to arrive, in ms. */
const patience = 10_000;

/**
 * Which terms stand open, one in a block, and what they mean. The definitions of a language are fetched together,
 * when the first of them is wanted. A block that is rendered anew is another block: its terms are closed. No DOM.
 */
export class Definitions {
  #base: URL;
  #changed: () => void;
  #open = new WeakMap<Block, string>();
  #numbers = new WeakMap<Block, number>();
  #count = 0;
  #known = new Map<Language, Map<string, Definition>>();
  #loading = new Set<Language>();

  constructor(base: URL, changed: () => void) {
    this.#base = base;
    this.#changed = changed;
  }

  /** A number of the block's own, by which its definition can be named. */
  numberOf(block: Block): number {
    const number = this.#numbers.get(block) ?? ++this.#count;
    this.#numbers.set(block, number);
    return number;
  }

  /** The term that stands open in a block. */
  openIn(block: Block): string | undefined {
    return this.#open.get(block);
  }

  find(language: Language, id: string): Definition | 'loading' | 'failed' {
    return this.#known.get(language)?.get(id) ?? (this.#loading.has(language) ? 'loading' : 'failed');
  }

  /** Opens a term, closes it, or tries again where its definition could not be fetched. */
  async press(language: Language, block: Block, id: string): Promise<void> {
    const missing = this.find(language, id) === 'failed';
    if (this.openIn(block) === id && !missing) return this.close(block);
    this.#open.set(block, id);
    const loaded = missing ? this.#load(language) : undefined;
    this.#changed();
    await loaded;
  }

  close(block: Block): void {
    this.#open.delete(block);
    this.#changed();
  }

  closeAll(): void {
    this.#open = new WeakMap();
    this.#changed();
  }

  async #load(language: Language): Promise<void> {
    this.#loading.add(language);
    try {
      const response = await fetch(new URL(`api/terms?lang=${language}`, this.#base), {
        signal: AbortSignal.timeout(patience),
      });
      if (!response.ok) throw new Error(`the terms were refused: ${response.status}`);
      const definitions: Definition[] = await response.json();
      this.#known.set(language, new Map(definitions.map((definition) => [definition.id, definition])));
    } catch {
      // The reader is told in the place of the definition, and can press the term again.
    }
    this.#loading.delete(language);
    this.#changed();
  }
}
