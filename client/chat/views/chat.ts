import { html, nothing, type TemplateResult } from 'lit-html';
import type { Mode } from '../../api.ts';
import type { Announcer } from '../announcer.ts';
import type { Extras } from '../extras/index.ts';
import type { Session } from '../session.ts';
import { transcriptOf } from '../transcript.ts';
import { connectionInWords } from '../wording.ts';
import { type EndingView, endingView } from './ending.ts';
import { type HeaderView, headerView } from './header.ts';
import { transcriptView } from './transcript.ts';
import type { View } from './view.ts';

export interface ChatView {
  mode: Mode;
  view: View;
  header: HeaderView;
  ending: EndingView;
  /** The field for questions in the user's own words. */
  field: TemplateResult;
  /** The user's own data, shown in place of the conversation. */
  yourData: TemplateResult | undefined;
  announcer: Announcer;
  /** What the conversation can do without. */
  extras: Extras | undefined;
  /** The user wants the dialog closed. */
  close(): void;
}

/** The whole chat. */
export function chatView(session: Session, chat: ChatView): TemplateResult {
  const { view, field, yourData, announcer } = chat;
  const { labels, language } = view;
  const fresh = !session.hasInputs && session.at === 'menu';
  // Not before its place is known: a field that moves takes the focus and what is being typed with it.
  const below = session.at && !fresh && !yourData;
  const content = html`
    ${headerView(chat.header)}
    ${yourData ?? nothing}
    <div class="scroll" ?hidden=${yourData}>
      ${session.note ? html`<p class="note">${labels.notes[session.note]}</p>` : nothing}
      ${
        session.entries.length
          ? transcriptView(view, transcriptOf(session.entries), fresh ? field : nothing)
          : session.connection === 'refused'
            ? nothing
            : html`<p class="loading">${labels.loading}</p>`
      }
      ${chat.extras?.recent(view)}
      ${session.hasInputs ? endingView(chat.ending) : nothing}
      ${session.at ? shortcutsView(chat.header) : nothing}
    </div>
    ${connectionView(session, view)}
    ${below ? field : nothing}
    ${announcer.element}
    ${chat.extras?.beside(view)}
  `;
  if (chat.mode === 'page')
    return html`<main class="panel page" part="panel" lang=${language} aria-labelledby="title">${content}</main>`;
  if (chat.mode === 'inline')
    return html`<div class="panel inline" part="panel" role="group" lang=${language} aria-labelledby="title">${content}</div>`;
  return html`
    <dialog class="panel" part="panel" lang=${language} aria-labelledby="title" @cancel=${(event: Event) => cancel(chat, event)}>
      ${content}
    </dialog>
  `;
}

function shortcutsView({ labels, shortcuts }: HeaderView): TemplateResult {
  return html`<button type="button" class="quiet to-shortcuts" @click=${shortcuts}>${labels.shortcuts}</button>`;
}

/** What is going on with the connection, beside the open question and the field. */
function connectionView(session: Session, { labels }: View): TemplateResult | typeof nothing {
  const words = connectionInWords(labels, session);
  if (!words) return nothing;
  if (session.connection === 'refused') return html`<p class="connection" role="alert">${words}</p>`;
  return html`<p class="connection ${session.back ? 'back' : ''}">${words}</p>`;
}

/** The dialog is closed by the launcher, not by itself. */
function cancel(chat: ChatView, event: Event): void {
  event.preventDefault();
  chat.close();
}
