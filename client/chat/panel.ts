/**
 * Where the panel covers the page it is modal, so that the focus cannot get lost behind it. Told in em, that is in the
 * reader's own text size: large text needs as much room as a small window leaves.
 */
const covering = '(max-width: 40em), (max-height: 30em)';

/** Opens and closes the dialog: beside the page where there is room, over it where there is not. */
export class Panel {
  #dialog: HTMLDialogElement;
  #covers = matchMedia(covering);

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
  }

  connect(): void {
    this.#covers.addEventListener('change', this.#adapt);
  }

  disconnect(): void {
    this.#covers.removeEventListener('change', this.#adapt);
  }

  show(): void {
    if (this.#dialog.open) return;
    if (this.#covers.matches) this.#dialog.showModal();
    // Unlike show(), the attribute leaves the focus where it is.
    else this.#dialog.setAttribute('open', '');
  }

  hide(): void {
    if (this.#dialog.open) this.#dialog.close();
  }

  #adapt = (): void => {
    if (!this.#dialog.open) return;
    const root = this.#dialog.getRootNode() as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    this.#dialog.close();
    this.show();
    focused?.focus({ preventScroll: true });
  };
}

/** Scrolls gently until an element or range is seen: whole if it fits, else from its beginning. */
export function reveal(element: Element | Range, scroller: Element, gently = true): void {
  const seen = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const above = box.top - 8 - seen.top;
  const below = box.bottom + 16 - seen.bottom;
  const fits = below - above <= 0;
  const top = fits ? Math.max(below, 0) || Math.min(above, 0) : above;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: gently && !still ? 'smooth' : 'instant' });
}
