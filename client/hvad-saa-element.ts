import type { Language } from '../server/protocol.ts';
import type { ChatElement } from './chat/chat-element.ts';
import { launcherStyles } from './launcher-styles.ts';

/** The words of the launcher, put in by the build (vite.config.ts) from locales/. */
declare const LAUNCHER_LABELS: Record<Language, { open: string; failed: string }>;
const labels = LAUNCHER_LABELS;

/** The folder that widget.js was loaded from: the server's base path. */
const base = new URL(/* @vite-ignore */ '.', import.meta.url);

/** Says, for as long as the tab lives, that the chat was open when the page was left. */
const openInTab = 'hvad-saa-open';

/**
 * `<hvad-saa lang="da|en" topic="before.tests">`: a launcher that fetches the chat when it is first wanted.
 *
 * - `lang` is the language; without it, that of the nearest element with one; Danish if it is unknown.
 * - `topic` is where the chat begins; without it, at the menu.
 * - `open` opens the chat with the page; a link to `#hvad-saa` or `#hvad-saa=before.tests` opens it from the page.
 * - `embedded` fills the page with the chat, without launcher, for use in an `<iframe>`.
 */
export class HvadSaaElement extends HTMLElement {
  static observedAttributes = ['lang'];

  #root = this.attachShadow({ mode: 'open' });
  #region = document.createElement('section');
  #launcher = document.createElement('button');
  #chat?: Promise<ChatElement>;
  #open = false;

  static define(tag = 'hvad-saa', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, HvadSaaElement);
  }

  constructor() {
    super();
    const styles = new CSSStyleSheet();
    styles.replaceSync(launcherStyles);
    this.#root.adoptedStyleSheets = [styles];
    this.#region.append(this.#launcher);
    this.#launcher.type = 'button';
    this.#launcher.ariaExpanded = 'false';
    this.#launcher.addEventListener('click', () => this.toggle());
    this.#root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.close();
    });
  }

  get language(): Language {
    const lang = this.lang || this.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    return lang?.startsWith('en') ? 'en' : 'da';
  }

  connectedCallback(): void {
    this.#label(labels[this.language].open);
    if (!this.embedded) this.#root.prepend(this.#region);
    addEventListener('hashchange', this.#followHash);
    if (this.embedded || this.hasAttribute('open') || wasOpen()) void this.open({ focus: false });
    this.#followHash();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#followHash);
  }

  attributeChangedCallback(): void {
    this.#label(labels[this.language].open);
  }

  get embedded(): boolean {
    return this.hasAttribute('embedded');
  }

  /**
   * Opens the chat. With a topic the conversation goes there; the page's own topic is where it begins, and where a
   * first click on the launcher leads. Without `focus` the focus stays in the page.
   */
  async open({ focus = true, topic }: { focus?: boolean; topic?: string } = {}): Promise<void> {
    const first = !this.#chat;
    const own = this.getAttribute('topic') ?? undefined;
    this.#expand(true);
    this.#label(labels[this.language].open);
    try {
      this.#chat ??= this.#load(topic ?? own);
      const chat = await this.#chat;
      if (this.#open) chat.open({ focus, topic: topic ?? (first && focus ? own : undefined) });
    } catch {
      this.#chat = undefined;
      this.#expand(false);
      this.#label(labels[this.language].failed);
    }
  }

  /** Closes the chat and hands the focus back to the launcher. */
  close(): void {
    if (this.embedded || !this.#open) return;
    this.#expand(false);
    void this.#chat?.then((chat) => {
      chat.close();
      this.#launcher.focus();
    });
  }

  toggle(): void {
    if (this.#open) this.close();
    else void this.open();
  }

  async #load(topic?: string): Promise<ChatElement> {
    const { ChatElement } = await import('./chat/chat-element.ts');
    ChatElement.define();
    const chat = new ChatElement({
      base,
      name: 'hvad-saa',
      language: this.language,
      topic,
      mode: this.embedded ? 'page' : 'launcher',
    });
    chat.addEventListener('close', () => this.close());
    this.#root.append(chat);
    return chat;
  }

  #expand(open: boolean): void {
    this.#open = open;
    this.#launcher.ariaExpanded = String(open);
    rememberOpen(open);
  }

  #label(text: string): void {
    this.#region.ariaLabel = labels[this.language].open;
    this.#launcher.textContent = text;
  }

  #followHash = (): void => {
    const [name, topic] = location.hash.slice(1).split('=');
    if (name !== 'hvad-saa') return;
    // Taken out of the address, or the same link would not work a second time.
    history.replaceState(history.state, '', location.pathname + location.search);
    void this.open(topic ? { topic } : {});
  };
}

// A page may forbid storage; then the chat just does not reopen by itself.
function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(openInTab) === '1';
  } catch {
    return false;
  }
}

function rememberOpen(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(openInTab, '1');
    else sessionStorage.removeItem(openInTab);
  } catch {}
}
