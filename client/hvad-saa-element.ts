import type { Language } from '../server/protocol.ts';
import type { HvadSaa, Mode } from './api.ts';
import type { ChatElement, Wish } from './chat/chat-element.ts';
import launcherStyles from './launcher.css?inline';

/** The words of the launcher, put in by the build (vite.config.ts) from locales/. */
declare const LAUNCHER_LABELS: Record<Language, { open: string; failed: string }>;
const labels = LAUNCHER_LABELS;

/** The folder that widget.js was loaded from: the server's base path. */
const home = import.meta.url.replace(/[^/]*$/, '');

/**
 * `<hvad-saa>`: a launcher that fetches the chat when it is first wanted. What hosts can do with it stands in api.ts;
 * besides, a link to `#hvad-saa` or `#hvad-saa=before.tests` opens the first one of its page.
 */
export class HvadSaaElement extends HTMLElement implements HvadSaa {
  static observedAttributes = ['lang', 'open'];

  #root = this.attachShadow({ mode: 'open' });
  #region = document.createElement('section');
  #launcher = document.createElement('button');
  #chat: Promise<ChatElement> | undefined;
  #isOpen = false;

  constructor() {
    super();
    const styles = new CSSStyleSheet();
    styles.replaceSync(launcherStyles);
    this.#root.adoptedStyleSheets = [styles];
    this.#region.append(this.#launcher);
    this.#launcher.part = 'launcher';
    this.#launcher.ariaExpanded = 'false';
    this.#launcher.onclick = () => (this.#isOpen ? this.close() : this.#show());
  }

  get topic(): string | null {
    return this.getAttribute('topic');
  }
  set topic(topic: string | null) {
    this.#reflect('topic', topic);
  }

  get server(): string | null {
    return this.getAttribute('server');
  }
  set server(server: string | null) {
    this.#reflect('server', server);
  }

  get mode(): Mode {
    const mode = this.getAttribute('mode');
    return mode === 'inline' || mode === 'page' ? mode : 'launcher';
  }
  set mode(mode: Mode) {
    this.#reflect('mode', mode);
  }

  get theme(): string | null {
    return this.getAttribute('theme');
  }
  set theme(theme: string | null) {
    this.#reflect('theme', theme);
  }

  get open(): () => Promise<void> {
    return () => this.#show();
  }
  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  ask(text: string): Promise<void> {
    return this.#show({ text });
  }

  start(topic: string): Promise<void> {
    return this.#show({ topic });
  }

  close(): void {
    if (this.mode !== 'launcher' || !this.#isOpen) return;
    const focused = this.#root.activeElement;
    this.#turn(false);
    void this.#chat?.then((chat) => {
      chat.close();
      if (focused) this.#launcher.focus();
    });
  }

  connectedCallback(): void {
    // What a framework has set before the element was defined would hide the accessors.
    const own = this as unknown as Record<string, unknown>;
    for (const [property, value] of Object.entries(own)) {
      delete own[property];
      own[property] = value;
    }
    const launched = this.mode === 'launcher';
    if (launched) this.#root.append(this.#region);
    this.#label();
    if (!launched || this.hasAttribute('open') || inTab(this.id)) void this.#show({}, false);
    addEventListener('hashchange', this.#followHash);
    addEventListener('keydown', this.#escape);
    this.#followHash();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#followHash);
    removeEventListener('keydown', this.#escape);
    this.#chat = undefined;
    this.#isOpen = false;
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name: string): void {
    this.#label();
    if (name !== 'open' || !this.isConnected || this.hasAttribute('open') === this.#isOpen) return;
    if (this.#isOpen) this.close();
    else void this.#show({}, false);
  }

  get #language(): Language {
    return this.matches(':lang(en)') ? 'en' : 'da';
  }

  /**
   * Opens the chat. With a topic the conversation goes there; the element's own topic is where it begins, and where a
   * first click on the launcher leads. Without `focus` the focus stays in the page.
   */
  async #show(wish: Wish = {}, focus = true): Promise<void> {
    const own = this.topic ?? undefined;
    const topic = this.#chat || !focus || wish.text ? undefined : own;
    this.#turn(true);
    this.#label();
    this.#chat ??= this.#load(wish.topic ?? own);
    const loading = this.#chat;
    try {
      const chat = await loading;
      // It may have been closed or taken out of the page meanwhile.
      if (!this.#isOpen || loading !== this.#chat) return;
      if (!chat.isConnected) this.#root.append(chat);
      await chat.open({ focus, topic, ...wish });
    } catch (error) {
      console.error(error);
      this.#chat = undefined;
      this.#turn(false);
      this.#label('failed');
      this.#root.replaceChildren(this.#region);
    }
  }

  async #load(topic?: string): Promise<ChatElement> {
    const { ChatElement } = await import('./chat/chat-element.ts');
    const base = new URL(this.server?.replace(/\/?$/, '/') ?? home, document.baseURI);
    const chat = new ChatElement(this, { base, language: this.#language, topic });
    chat.addEventListener('close', () => this.close());
    if (this.mode !== 'launcher') this.#region.remove();
    return chat;
  }

  #turn(open: boolean): void {
    if (this.#isOpen === open) return;
    this.#isOpen = open;
    if (this.mode === 'launcher') {
      this.#launcher.ariaExpanded = `${open}`;
      this.toggleAttribute('open', open);
      inTab(this.id, open);
    }
    this.dispatchEvent(new Event(open ? 'hvad-saa-open' : 'hvad-saa-close', { bubbles: true }));
  }

  #label(text: 'open' | 'failed' = 'open'): void {
    const words = labels[this.#language];
    this.#region.ariaLabel = words.open;
    this.#launcher.textContent = words[text];
  }

  #reflect(name: string, value: string | null): void {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  /** From the page as well: what has the focus there may lie below the panel (WCAG 2.4.11). */
  #escape = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && !defaultPrevented) this.close();
  };

  #followHash = (): void => {
    const [name, topic] = location.hash.split('=');
    if (name !== '#hvad-saa' || document.querySelector('hvad-saa') !== this) return;
    // Taken out of the address, or the same link would not work a second time.
    history.replaceState(history.state, '', location.href.split('#')[0]);
    void this.#show({ topic });
  };
}

/**
 * Tells, for as long as the tab lives, whether a widget was open when its page was left, and remembers it. A page may
 * forbid that; then the chat just does not reopen by itself.
 */
function inTab(id: string, open?: boolean): boolean {
  const key = `hvad-saa-open ${id}`;
  try {
    if (open !== undefined) sessionStorage[key] = open ? '1' : '';
    return !!sessionStorage[key];
  } catch {
    return false;
  }
}
