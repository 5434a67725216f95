import type { Change, Result } from '../conversation/conversations.ts';
import { exportOf } from '../privacy/export.ts';
import type { Acknowledgement, Command, CommandName, Success } from '../protocol.ts';
import type { HandlerContext } from './context.ts';
import type { Session } from './session.ts';

type Handler<Name extends CommandName> = (
  context: HandlerContext,
  session: Session,
  payload: Command<Name>,
  acknowledge: (acknowledgement: Acknowledgement<Success<Name>>) => void,
) => void | Promise<void>;

/** Persist, then acknowledge, then stream. */
async function submit(
  { conversations, deliver }: HandlerContext,
  session: Session,
  change: Change,
  acknowledge: (acknowledgement: Acknowledgement<{ turn: number }>) => void,
): Promise<void> {
  const { conversation } = session;
  if (!conversation) return acknowledge(session.refusal('no-conversation'));
  const result = await conversations.submit(conversation, change);
  if (!result.ok) return acknowledge(session.refusal(result.code));
  acknowledge(result);
  await deliver(conversation);
}

function answered<T>(session: Session, result: Result<T>): Acknowledgement<T> {
  return result.ok ? result : session.refusal(result.code);
}

/** What each command does. A refused one changes nothing. */
export const handlers: { [Name in CommandName]: Handler<Name> } = {
  async start({ conversations }, session, { lang, topic }, acknowledge) {
    session.speak(lang);
    const started = conversations.start(lang, topic);
    acknowledge(answered(session, started));
    if (!started.ok) return;
    const stored = await conversations.load(started.conversation);
    if (stored) session.attach(stored, 0);
  },

  async resume({ conversations, deliver }, session, { conversation, secret, after }, acknowledge) {
    const opened = await conversations.open(conversation, secret);
    if (!opened.ok) return acknowledge(session.refusal(opened.code));
    acknowledge({ ok: true });
    session.attach(opened.stored, after, opened.updated);
    // what was written while the store read, here or elsewhere, was shown to those only who followed already
    await conversations.reload(conversation);
    await deliver(conversation);
  },

  answer: (context, session, payload, acknowledge) =>
    submit(context, session, { name: 'answer', payload }, acknowledge),

  change: (context, session, payload, acknowledge) =>
    submit(context, session, { name: 'change', payload }, acknowledge),

  language: (context, session, payload, acknowledge) =>
    submit(context, session, { name: 'language', payload }, (acknowledgement) =>
      acknowledge(acknowledgement.ok ? { ok: true } : acknowledgement),
    ),

  ask: (context, session, payload, acknowledge) =>
    submit(context, session, { name: 'ask', payload }, acknowledge),

  async report({ conversations }, session, payload, acknowledge) {
    await conversations.report(session.lang, payload);
    acknowledge({ ok: true });
  },

  async feedback({ conversations }, session, payload, acknowledge) {
    const { conversation } = session;
    if (!conversation) return acknowledge(session.refusal('no-conversation'));
    acknowledge(answered(session, await conversations.feedback(conversation, payload)));
  },

  async export({ conversations, translators, retentionDays }, session, _payload, acknowledge) {
    const { conversation, lang } = session;
    if (!conversation) return acknowledge(session.refusal('no-conversation'));
    const stored = await conversations.reload(conversation);
    if (!stored) return acknowledge(session.refusal('conversation-not-found'));
    acknowledge({ ok: true, data: exportOf(stored, translators[lang], retentionDays) });
  },

  async forget({ conversations }, session, _payload, acknowledge) {
    const { conversation } = session;
    if (!conversation) return acknowledge(session.refusal('no-conversation'));
    await conversations.forget(conversation);
    session.detach();
    acknowledge({ ok: true });
  },
};
