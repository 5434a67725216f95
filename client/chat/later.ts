import type { ActionsHost } from './actions.ts';
import type { Extras } from './extras/index.ts';
import type { Labels } from './labels.ts';
import type { Session } from './session.ts';
import type { YourData } from './your-data/index.ts';

/** What the parts that are fetched later do to the rest of the chat. */
export interface LaterHost extends ActionsHost {
  goTo(topic: string): void;
  clearDraft(): void;
}

/** The parts of the chat that are fetched when they are first wanted. */
export class Later {
  #host: LaterHost;
  #session: Session;
  /** What the conversation can do without. */
  extras: Extras | undefined;
  /** What shows the user's own data in place of the conversation. */
  yourData: YourData | undefined;

  constructor(host: LaterHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** Something was pressed, written or left in the chat; the first of it brings the extras. */
  heed(event: Event): void {
    const asksForHelp = (event as KeyboardEvent).key === '?' && (event.target as Element).id !== 'ask';
    if (this.extras) this.extras.heed(event);
    else void (asksForHelp ? this.openShortcuts() : this.fetchExtras());
  }

  async fetchExtras(): Promise<void> {
    try {
      const { Extras, styles } = await import('./extras/index.ts');
      if (!this.extras) {
        this.#host.adopt(styles);
        this.extras = new Extras(this.#host, this.#session);
      }
      await this.extras.settled();
    } catch {
      // It is tried again with the next key.
    }
  }

  async openShortcuts(): Promise<void> {
    await this.fetchExtras();
    this.extras?.openShortcuts();
  }

  async openYourData(labels: Labels): Promise<void> {
    const { lead, adopt } = this.#host;
    if (this.yourData) return lead.find('#your-data')?.focus();
    try {
      const { YourData, styles } = await import('./your-data/index.ts');
      const back = () => {
        this.leaveYourData();
        lead.find('#to-your-data')?.focus();
      };
      adopt(styles);
      this.yourData = new YourData(
        { ...this.#host, deleted: () => this.#host.clearDraft(), back },
        this.#session,
      );
      await this.yourData.open();
    } catch {
      this.#session.fail(labels.yourData.failed);
    }
  }

  leaveYourData(): void {
    this.yourData?.close();
    this.yourData = undefined;
    void this.#host.redraw();
  }
}
