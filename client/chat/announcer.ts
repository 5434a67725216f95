import type { Labels } from './labels.ts';
import type { Session } from './session.ts';
import { connectionInWords } from './wording.ts';

/** How long a screen reader may take to notice a text, in ms. */
const patience = 5_000;

/**
 * The live region, apart from the transcript: it is given whole sentences of finished turns, never history. The
 * transcript itself stays silent, so nothing is read twice or half.
 */
export class Announcer {
  readonly element = document.createElement('div');
  #told: Pick<Session, 'connection' | 'problem'> = { connection: 'connecting', problem: undefined };

  constructor() {
    this.element.className = 'announcer visually-hidden';
    this.element.setAttribute('aria-live', 'polite');
  }

  /** Takes back what may still be read, such as words of another language. */
  clear(): void {
    this.element.replaceChildren();
  }

  /** Reads a text aloud once, after what is being read now. */
  say(text: string): void {
    if (!text) return;
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    // A new node is announced even when its words are the same as before.
    this.element.replaceChildren(paragraph);
    // Read or waiting to be read, it is the screen reader's by now; left here, it would be met again in the text.
    setTimeout(() => paragraph.remove(), patience);
  }

  /** Says what has become of the connection and of the last command; tells whether there is a new problem. */
  sayState(session: Session, labels: Labels | undefined): boolean {
    const { connection, problem } = session;
    const before = this.#told;
    this.#told = { connection, problem };
    if (!labels) return false;
    // Once for each loss, however often it is tried again; a refusal is an alert by itself
    if (connection !== before.connection && connection !== 'refused')
      this.say(connectionInWords(labels, session) ?? '');
    if (!problem || problem === before.problem) return false;
    this.say(problem);
    return true;
  }
}
