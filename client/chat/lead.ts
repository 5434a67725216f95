import { reveal } from './panel.ts';

/** Where the focus was when the user's own doing began; undefined where it was not theirs. */
export type Origin = Element | null | undefined;

/**
 * Leads focus and eye through the chat: to what the user's own doing brought, never away from where they have turned
 * since.
 */
export class Lead {
  #root: ShadowRoot;
  /** Set when the user's own doing brings new blocks. */
  #origin: Origin;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** What comes next is the user's own doing, begun where the focus is. */
  follow(from = this.focused): void {
    this.#origin = from;
  }

  /** Whether what has come was the user's own doing. Asked at once: by the time it is drawn, they may have gone on. */
  take(): Origin {
    const origin = this.#origin;
    this.#origin = undefined;
    return origin;
  }

  /**
   * Leads on to the first thing that is new, if the user asked for it; tells whether they did. Where they have turned
   * since stays in sight, whatever came above it.
   */
  on(since: number, origin: Origin): boolean {
    if (origin === undefined) return false;
    const isNew = (lead: HTMLElement) => Number(lead.closest<HTMLElement>('.turn')?.dataset.seq) >= since;
    const leads = this.#leads;
    const target = leads.find(isNew) ?? leads.at(-1);
    if (!this.focused || this.focused === origin) this.moveTo(target);
    else this.focused.scrollIntoView({ block: 'nearest' });
    return true;
  }

  moveTo(target: HTMLElement | null | undefined): void {
    target?.focus({ preventScroll: true });
    this.#revealTurn(target);
  }

  /** A conversation that was fetched again goes on at its end; so does a focus that has just been let in. */
  toEnd(): void {
    const lead = this.#leads.at(-1);
    if (this.focused?.id === 'title') lead?.focus({ preventScroll: true });
    this.#revealTurn(lead, false);
  }

  /** A browser keeps how far was scrolled, also while the chat is closed. */
  toStart(): void {
    this.#scroller.scrollTop = 0;
  }

  reveal(target: Element | Range | null): void {
    if (target) reveal(target, this.#scroller);
  }

  /** Shows a term together with the definition that it opened. */
  revealDefinition(term: HTMLElement): void {
    const definition = this.find(`#${term.getAttribute('aria-controls')}`);
    if (!definition) return;
    const both = new Range();
    both.setStartBefore(term);
    both.setEndAfter(definition);
    this.reveal(both);
  }

  #revealTurn(target: Element | null | undefined, gently?: boolean): void {
    if (target) reveal(target.closest('.turn') ?? target, this.#scroller, gently);
  }

  /** What the focus can be led to: questions, outcomes and what introduces them. */
  get #leads(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-lead]')];
  }

  /** Where there is little height, all of the panel scrolls instead of its middle. */
  get #scroller(): Element {
    const [panel, scroll] = [this.find('.panel'), this.find('.scroll')];
    const middle = scroll ?? this.#root.host;
    return getComputedStyle(middle).overflowY === 'visible' ? (panel ?? middle) : middle;
  }
}
