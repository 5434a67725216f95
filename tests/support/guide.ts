import type { Page } from 'playwright-core';
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };
import { readConfig } from '../../server/config.ts';
import type { Language } from '../../server/protocol.ts';
import { createTranslators } from '../../server/texts/translator.ts';

const translators = createTranslators(readConfig({}).organisation);

/** The widget's own words. */
export const widget = { da: widgetDa, en: widgetEn };

/** The words of a topic as a user sees them, by id. */
export function wordsOf(lang: Language, topic: string) {
  const { t, topic: textsOf } = translators[lang];
  const texts = textsOf(topic);
  return {
    stage: (id: string) => t(`conversation:menu.stage.options.${id}.label`),
    menu: (question: string) => t(`conversation:menu.${question}.text`),
    title: texts.title,
    question: (id: string) => texts.questions[id]?.text ?? '',
    option: (question: string, id: string) => texts.questions[question]?.options[id]?.label ?? '',
    outcome: (id: string) => texts.outcomes[id]?.title ?? '',
  };
}

/** A button whose name begins with these words; hints may follow them. */
export const button = (page: Page, words: string) =>
  page
    .getByRole('button', { name: new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) })
    .last();

export const heading = (page: Page, words: string) =>
  page.getByRole('heading', { name: words, exact: true }).last();
