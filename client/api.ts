/**
 * The element as host pages know it. It holds types alone: handed out as it is, it is the type declaration of the
 * package (npm run package).
 */

/** How the chat stands in its page: beside it behind a launcher, within its text, or filling it. */
export type Mode = 'launcher' | 'inline' | 'page';

/** Where the chat is led to: by the ids of `GET /api/topics`. */
export interface OutcomeDetail {
  topic: string;
  outcome: string;
  verdict:
    | 'allowed'
    | 'allowed-with-conditions'
    | 'consent-required'
    | 'not-allowed'
    | 'depends'
    | 'information';
}

/**
 * `<hvad-saa>`. Every attribute may be left out. One has no property: `websocket`, on pages of another origin than the
 * server's, says that their policy lets `connect-src wss://…` through; without it the chat goes by polling.
 */
export interface HvadSaa extends HTMLElement {
  /** `da` or `en`; without it, that of the nearest element with a language, else Danish. */
  lang: string;
  /** Where the chat begins, such as `before.tests`; without it, at the menu. */
  topic: string | null;
  /** The server's address, where it is not the folder that widget.js came from. */
  server: string | null;
  /** `launcher` if it is left out. Read when the element enters the page. */
  mode: Mode;
  /** The colours: `virk` (if it is left out) or `borger`, and `light` or `dark`, else as the page: `borger dark`. */
  theme: string | null;
  /**
   * Opens the chat and moves the focus into it. The attribute `open` opens it without, and tells whether it is open.
   * Frameworks that set properties for attributes may set this one, too: `true` opens, `false` closes.
   */
  get open(): () => Promise<void>;
  set open(open: boolean);
  /** Closes the chat; a focus that was in it goes back to the launcher. */
  close(): void;
  /** Opens the chat and asks, as if the user had written it: personal data is shown masked before it is sent. */
  ask(text: string): Promise<void>;
  /** Opens the chat at a topic. */
  start(topic: string): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    'hvad-saa': HvadSaa;
  }
  interface HTMLElementEventMap {
    'hvad-saa-open': Event;
    'hvad-saa-close': Event;
    'hvad-saa-outcome': CustomEvent<OutcomeDetail>;
  }
}
