import { html, type TemplateResult } from 'lit-html';
import type { Language } from '../../../server/protocol.ts';
import type { Session } from '../session.ts';
import type { View } from '../views/view.ts';
import type { ExtrasHost } from './extras.ts';
import type { Words } from './words.ts';

const most = 5;

/** The topics that were used last, newest first. Their ids stand in this browser alone. */
export class RecentTopics {
  #host: ExtrasHost;
  #session: Session;
  #titles = new Map<Language, Promise<void> | Record<string, string>>();

  constructor(host: ExtrasHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** Remembers the topic that the user is at, once they have chosen or asked something. */
  note(): void {
    const topic = this.#session.at;
    if (!topic || topic === 'menu' || !this.#session.hasInputs) return;
    this.#host.memory.topics = [topic, ...this.#ids.filter((id) => id !== topic)].slice(0, most).join(' ');
  }

  view(view: View, { recent }: Words): TemplateResult | undefined {
    const ids = this.#ids;
    if (!ids.length || this.#session.at !== 'menu') return undefined;
    const titles = this.#titlesIn(view.language);
    if (!titles) return undefined;
    return html`
      <section class="recent" aria-labelledby="recent">
        <h3 id="recent" aria-level=${view.level}>${recent.heading}</h3>
        <ul role="list">
          ${ids
            .filter((id) => titles[id])
            .map(
              (id) => html`
                <li>
                  <button
                    type="button"
                    class="quiet"
                    aria-disabled=${view.busy}
                    @click=${() => view.goTo(id)}
                  >${titles[id]}</button>
                </li>
              `,
            )}
        </ul>
        <button type="button" class="tool" @click=${() => void this.#clear(recent.cleared)}>${recent.clear}</button>
      </section>
    `;
  }

  get #ids(): string[] {
    return this.#host.memory.topics.split(' ').filter(Boolean);
  }

  async #clear(done: string): Promise<void> {
    this.#host.memory.topics = '';
    await this.#host.redraw();
    this.#host.announcer.say(done);
    this.#host.lead.find('#title')?.focus();
  }

  /** All titles come together, so that nobody learns which of them are wanted. */
  #titlesIn(language: Language): Record<string, string> | undefined {
    const titles = this.#titles.get(language);
    if (!titles) this.#titles.set(language, this.#load(language));
    return titles instanceof Promise ? undefined : titles;
  }

  async #load(language: Language): Promise<void> {
    try {
      const response = await fetch(new URL(`api/titles?lang=${language}`, this.#host.base));
      if (!response.ok) return;
      this.#titles.set(language, await response.json());
      void this.#host.redraw();
    } catch {
      // Without their titles the topics are just not offered.
    }
  }
}
