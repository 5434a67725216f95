import { mask, withoutMarks } from '../../shared/mask.ts';
import type { Interpret } from '../conversation/conversations.ts';
import type { Language } from '../protocol.ts';
import { optionTexts } from '../texts/render.ts';
import type { Translator } from '../texts/translator.ts';
import type { Classifier } from './classifier.ts';
import { findTopics } from './find-topics.ts';
import { matchOption } from './match-option.ts';
import type { SaidIn } from './said.ts';

/**
 * Makes an input of a question in the user's own words: the option they choose where the conversation stands, else
 * the topics they may be about, and what the words answer already. Masked first, matched, and forgotten: the input
 * holds ids only.
 */
export function createInterpreter(
  classifier: Classifier,
  translators: Record<Language, Translator>,
  saidIn: SaidIn,
): Interpret {
  return (words, { place, lang }) => {
    const masked = mask(words);
    const text = withoutMarks(masked.text);
    if (place.kind !== 'outcome') {
      const { question } = place;
      const topic = place.kind === 'menu' ? 'menu' : place.topic;
      const options = place.options.map((id) => optionTexts(translators[lang], topic, question, id));
      const option = matchOption(text, options);
      if (option !== undefined) return { kind: 'answer', topic, question, option };
    }
    const { decision, topics } = findTopics(classifier, text);
    const [best] = topics;
    const said = decision === 'answer' && best ? saidIn(text, best.id) : undefined;
    return {
      kind: 'ask',
      decision,
      topics: topics.map(({ id }) => id),
      ...(said && { said: [said] }),
      masked: masked.found.length > 0,
    };
  };
}
