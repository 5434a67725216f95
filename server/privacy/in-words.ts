import { isMenuQuestion, isTopicId } from '../../flows/index.ts';
import type { Input } from '../conversation/inputs.ts';
import { menuLabel } from '../texts/menu.ts';
import type { Translator } from '../texts/translator.ts';

/** A stored input as a sentence. What today's guidance no longer has is named by its id. */
export function inWords(translator: Translator, input: Input): string {
  const { t } = translator;
  switch (input.kind) {
    case 'answer':
    case 'change':
      return t(`export:inputs.${input.kind}`, choiceIn(translator, input.topic, input));
    case 'language':
      return t(`export:inputs.language.${input.lang}`);
    case 'ask': {
      const topics = input.topics.map((topic) => `“${titleOf(translator, topic)}”`);
      const list = new Intl.ListFormat(translator.lang, { type: 'disjunction' }).format(topics);
      const [best = ''] = input.topics;
      const said = (input.said ?? []).map((choice) =>
        t('export:inputs.ask.said', choiceIn(translator, best, choice)),
      );
      const masked = input.masked ? [t('export:inputs.ask.masked')] : [];
      return [t(`export:inputs.ask.${input.decision}`, { topics: list }), ...said, ...masked].join(' ');
    }
    case 'guidance':
      return t('export:inputs.guidance');
  }
}

/** A topic's title in a language; its id, where today's guidance has no such topic. */
export function titleOf({ topic: textsOf }: Translator, topic: string): string {
  return isTopicId(topic) ? textsOf(topic).title : topic;
}

function choiceIn(
  translator: Translator,
  topic: string,
  { question, option }: { question: string; option: string },
) {
  return {
    question: questionIn(translator, topic, question),
    option: optionIn(translator, topic, question, option),
  };
}

function questionIn({ t, topic: textsOf }: Translator, topic: string, question: string): string {
  if (topic === 'menu') return isMenuQuestion(question) ? t(`conversation:menu.${question}.text`) : question;
  return (isTopicId(topic) && textsOf(topic).questions[question]?.text) || question;
}

function optionIn(translator: Translator, topic: string, question: string, option: string): string {
  const { t, topic: textsOf } = translator;
  if (topic !== 'menu')
    return (isTopicId(topic) && textsOf(topic).questions[question]?.options[option]?.label) || option;
  if (isTopicId(option)) return textsOf(option).title;
  if (option === 'back') return t('conversation:menu.topic.options.back.label');
  return menuLabel(translator, option) ?? option;
}
