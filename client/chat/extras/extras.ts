import type { TemplateResult } from 'lit-html';
import type { Language } from '../../../server/protocol.ts';
import type { Mode } from '../../api.ts';
import type { Announcer } from '../announcer.ts';
import type { Lead } from '../lead.ts';
import type { Session } from '../session.ts';
import type { Memory } from '../storage.ts';
import type { View } from '../views/view.ts';
import { asideView } from './aside.ts';
import { RecentTopics } from './recent.ts';
import { Shortcuts } from './shortcuts.ts';
import { Suggestions } from './suggestions.ts';
import { loadWords, type Words } from './words.ts';

/** What the extras need of the chat that they stand in. */
export interface ExtrasHost {
  readonly base: URL;
  readonly mode: Mode;
  readonly memory: Memory;
  readonly lead: Lead;
  readonly announcer: Announcer;
  /** Draws anew, and resolves when that is done. */
  redraw(): Promise<void>;
  /** The user has chosen a topic. */
  goTo(topic: string): void;
  /** What was written is not wanted any more. */
  clearDraft(): void;
}

/** All that a conversation can do without, behind one door. */
export class Extras {
  #host: ExtrasHost;
  #session: Session;
  #language: Language | undefined;
  #words: Words | undefined;
  #suggestions: Suggestions;
  #recent: RecentTopics;
  #shortcuts: Shortcuts;

  constructor(host: ExtrasHost, session: Session) {
    this.#host = host;
    this.#session = session;
    this.#suggestions = new Suggestions(host, session);
    this.#recent = new RecentTopics(host, session);
    this.#shortcuts = new Shortcuts(host);
  }

  /** Something was pressed, written or left in the chat. */
  heed(event: Event): void {
    if (!this.#words) return;
    this.#suggestions.heed(event, this.#words);
    if (event.type === 'keydown') this.#shortcuts.press(event as KeyboardEvent);
  }

  /** New blocks have arrived, or the language was switched. */
  async settled(): Promise<void> {
    this.#recent.note();
    const { language } = this.#session;
    if (language === this.#language) return;
    this.#language = language;
    const words = await loadWords(language);
    if (language !== this.#language) return;
    this.#words = words;
    // what was written while they were on their way
    const field = this.#host.lead.find('#ask') as HTMLTextAreaElement | null;
    if (field) this.#suggestions.look(field, words);
    await this.#host.redraw();
  }

  openShortcuts(): void {
    void this.#shortcuts.open();
  }

  /** The topics that what is being written may be about. */
  suggestions(): TemplateResult | undefined {
    return this.#words && this.#suggestions.view(this.#words);
  }

  /** The topics that were used last, where the conversation stands at the menu. */
  recent(view: View): TemplateResult | undefined {
    return this.#words && this.#recent.view(view, this.#words);
  }

  /** What stands beside the conversation. */
  beside(view: View): (TemplateResult | undefined)[] {
    const words = this.#words;
    if (!words) return [];
    return [
      this.#shortcuts.view(view, words),
      this.#host.mode === 'page' ? asideView(this.#session, words) : undefined,
    ];
  }
}
