import {
  instruments,
  isTopicId,
  menuHeadings,
  type ProvisionId,
  provisions,
  type Verdict,
} from '../../flows/index.ts';
import type { KeyedBlock } from '../conversation/transcript.ts';
import type { Block, Option } from '../protocol.ts';
import { danishIn } from './danish.ts';
import { termsIn } from './terms.ts';
import type { Translator } from './translator.ts';

type Keyed<Kind extends KeyedBlock['kind']> = Extract<KeyedBlock, { kind: Kind }>;

/** The words of blocks that were rendered before, as long as their ids are in use. */
const rendered = new WeakMap<KeyedBlock, { translator: Translator; month: string; block: Block }[]>();

/**
 * Turns a block of ids into a block of words.
 * @param month the month it is read in, YYYY-MM, for telling that a text is due for review
 * @throws Error for an id that has no text.
 */
export function renderBlock(translator: Translator, keyed: KeyedBlock, month: string): Block {
  const before = rendered.get(keyed) ?? [];
  const known = before.find((one) => one.translator === translator && one.month === month);
  if (known) return known.block;
  const block = withNotes(translator, renderWords(translator, keyed, month));
  rendered.set(keyed, [...before.filter((one) => one.month === month), { translator, month, block }]);
  return block;
}

/** A block with what its words need: the terms of art that are explained, and what of it is in Danish. */
function withNotes({ lang }: Translator, block: Block): Block {
  const text = explainable(block);
  const terms = text ? termsIn(lang, text) : [];
  const danish = danishIn(lang, JSON.stringify(block));
  return { ...block, ...(terms.length && { terms }), ...(danish.length && { danish }) };
}

/** The running text of a block, in which terms of art are explained; labels and names of topics are left as they are. */
function explainable(block: Block): string {
  if (block.kind === 'question') return block.help ?? '';
  if (block.kind === 'steps') return block.items.join('\n');
  if (block.kind === 'suggestions' || block.kind === 'answer' || block.kind === 'asked') return '';
  return block.kind === 'say' ? '' : block.text;
}

function renderWords(translator: Translator, keyed: KeyedBlock, month: string): Block {
  const { t, topic: textsOf } = translator;
  switch (keyed.kind) {
    case 'say': {
      if (keyed.text === 'welcome' || keyed.text === 'said')
        return { kind: 'say', text: t(`conversation:say.${keyed.text}`) };
      const { title, summary } = textsOf(keyed.topic);
      return { kind: 'say', text: t(`conversation:say.${keyed.text}`, { title, summary }) };
    }
    case 'asked':
      return { kind: 'asked', text: t('conversation:say.asked') };
    case 'answer': {
      const { topic, question, option, said } = keyed;
      const { label } = optionTexts(translator, topic, question, option);
      return { kind: 'answer', topic, question, option, text: label, ...(said && { said }) };
    }
    case 'question':
      return renderQuestion(translator, keyed);
    case 'outcome': {
      const { topic, id, verdict } = keyed;
      const { title, text } = outcomeTexts(translator, topic, id);
      return { kind: 'outcome', id, topic, verdict, title, text };
    }
    case 'steps':
      return { kind: 'steps', items: outcomeTexts(translator, keyed.topic, keyed.outcome).steps };
    case 'today': {
      const { topic, outcome, facts, asOf, reviewBy, revisions } = keyed;
      return {
        kind: 'today',
        text: outcomeTexts(translator, topic, outcome).today,
        change: facts.change,
        confidence: facts.confidence,
        provisions: facts.provisions.map((id) => renderProvision(translator, id)),
        asOf,
        reviewBy,
        revisions: revisions.map(({ id, on }) => ({ on, text: t(`revisions:${id}`) })),
      };
    }
    case 'pamphlet': {
      const { section, pages, verdict } = keyed.facts;
      const { source: text } = outcomeTexts(translator, keyed.topic, keyed.outcome);
      return { kind: 'pamphlet', document: keyed.document, text, section, pages: [...pages], verdict };
    }
    case 'suggestions':
      return {
        kind: 'suggestions',
        items: [
          ...keyed.topics.map((topic) => ({ topic: topic as string, label: textsOf(topic).title })),
          ...(keyed.back ? [{ topic: 'back', label: backLabel(translator, keyed.back) }] : []),
        ],
      };
    case 'notice':
      return renderNotice(translator, keyed, month);
  }
}

/** A provision as it is cited in a language, with its instrument's official address where that is stable. */
export function renderProvision({ t }: Translator, id: ProvisionId): { label: string; url?: string } {
  const instrument: { url?: string } = instruments[provisions[id]];
  return { label: t(`provisions:${id}`), ...(instrument.url && { url: instrument.url }) };
}

function renderNotice({ t }: Translator, keyed: Keyed<'notice'>, month: string): Block {
  if (keyed.code === 'general-guidance') {
    const code = month > keyed.reviewBy ? 'review-due' : keyed.code;
    return { kind: 'notice', code, text: t(`conversation:notices.${code}`, { reviewBy: keyed.reviewBy }) };
  }
  if (keyed.code !== 'guidance-updated')
    return { kind: 'notice', code: keyed.code, text: t(`conversation:notices.${keyed.code}`) };
  const { code, was, now } = keyed;
  const verdictOf = (verdict: Verdict) => t(`widget:verdicts.${verdict}`);
  const key = was === null ? 'open' : now === null ? 'asked-again' : was === now ? 'same' : 'changed';
  const verdicts = { was: was && verdictOf(was), now: now && verdictOf(now) };
  return { kind: 'notice', code, text: t(`conversation:notices.guidance-updated.${key}`, verdicts) };
}

function renderQuestion(translator: Translator, keyed: Keyed<'question'>): Block {
  const { topic, id, options, progress, clarifies } = keyed;
  const { text, help } =
    topic === 'menu'
      ? { text: translator.t(`conversation:menu.${clarifies ? 'clarify' : id}.text`) }
      : questionTexts(translator, topic, id);
  return {
    kind: 'question',
    id,
    topic,
    text,
    ...(help && { help }),
    options: options.map((option) => ({
      ...optionTexts(translator, topic, id, option),
      ...(topic === 'menu' && !clarifies && headingAbove(translator, option)),
    })),
    ...(progress && { progress }),
  };
}

/** An option as it is offered, in the menu or in a topic. */
export function optionTexts(translator: Translator, topic: string, question: string, id: string): Option {
  if (topic !== 'menu') {
    const texts = questionTexts(translator, topic, question).options[id];
    if (!texts) throw new Error(`no text for ${topic}, question ${question}, option ${id}`);
    return { id, ...texts };
  }
  if (question === 'topic' && id !== 'menu' && id !== 'back') {
    const { title, summary } = translator.topic(id);
    return { id, label: title, hint: summary };
  }
  const key = `conversation:menu.${question}.options.${id}`;
  return { id, label: translator.t(`${key}.label`), hint: translator.t(`${key}.hint`) };
}

function headingAbove({ t }: Translator, option: string): { heading: string } | undefined {
  const key = isTopicId(option) && menuHeadings[option];
  return key ? { heading: t(`conversation:menu.headings.${key}`) } : undefined;
}

function backLabel({ t, topic: textsOf }: Translator, topic: string): string {
  return t('conversation:menu.back', { title: textsOf(topic).title });
}

function questionTexts(
  { topic: textsOf }: Translator,
  topic: string,
  id: string,
): { text: string; help?: string; options: Record<string, { label: string; hint?: string }> } {
  const texts = textsOf(topic).questions[id];
  if (!texts) throw new Error(`no texts for ${topic}, question ${id}`);
  return texts;
}

function outcomeTexts({ topic: textsOf }: Translator, topic: string, id: string) {
  const texts = textsOf(topic).outcomes[id];
  if (!texts) throw new Error(`no texts for ${topic}, outcome ${id}`);
  return texts;
}
