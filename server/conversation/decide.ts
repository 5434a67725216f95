import { isMenuQuestion } from '../../flows/index.ts';
import type { Command, ErrorCode } from '../protocol.ts';
import type { Input } from './inputs.ts';
import { menuStep } from './place.ts';
import type { Conversation } from './replay.ts';

/** A conversation that has grown past this is no conversation; the cap bounds replay and store. */
export const mostInputs = 500;

export type Decision = { ok: true; input: Input } | { ok: false; code: ErrorCode };

const refuse = (code: ErrorCode): Decision => ({ ok: false, code });

/** Whether an answer is possible where the conversation stands. The menu can be answered from anywhere. */
export function decideAnswer(conversation: Conversation, command: Command<'answer'>): Decision {
  const { question, option } = command;
  const { place } = conversation;
  if (place.kind === 'question' && place.question === question) {
    if (!place.options.includes(option)) return refuse('option-not-offered');
    return { ok: true, input: { kind: 'answer', topic: place.topic, question, option } };
  }
  if (!isMenuQuestion(question)) return refuse('question-not-current');
  const back = question === 'topic' && option === 'back' && conversation.leftOpen;
  if (!back && !menuStep(question, option)) return refuse('option-not-offered');
  return { ok: true, input: { kind: 'answer', topic: 'menu', question, option } };
}

/**
 * Whether an earlier answer can be given anew: the last one given to that question. Topics may call their questions
 * alike; the one where the conversation stands is meant first.
 */
export function decideChange(conversation: Conversation, command: Command<'change'>): Decision {
  const { question, option } = command;
  const { steps, beginning, place } = conversation;
  const here = place.kind === 'menu' ? 'menu' : place.topic;
  const inTopic = steps.findLastIndex(({ answer }) => answer?.question === question && answer.topic === here);
  const answered = inTopic < 0 ? steps.findLastIndex(({ answer }) => answer?.question === question) : inTopic;
  const given = steps[answered]?.answer;
  if (!given) return refuse('question-not-answered');
  const asked = answered === 0 ? beginning : steps[answered - 1]?.place;
  const options = asked && asked.kind !== 'outcome' && asked.question === question ? asked.options : [];
  const offered = given.topic === 'menu' && isMenuQuestion(question) && menuStep(question, option);
  if (!offered && !options.includes(option)) return refuse('option-not-offered');
  return { ok: true, input: { kind: 'change', topic: given.topic, question, option } };
}
