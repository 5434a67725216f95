import type { Page } from 'playwright-core';
import answerDa from '../../locales/da/answer.json' with { type: 'json' };
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import answerEn from '../../locales/en/answer.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };
import { readConfig } from '../../server/config.ts';
import type { Language } from '../../server/protocol.ts';
import { createTranslators } from '../../server/texts/translator.ts';

/** All words, with the contact details that the product has without a setting. */
export const translators = createTranslators(readConfig({}).organisation);

/** The widget's own words, those of its answers included. */
export const widget = { da: { ...widgetDa, ...answerDa }, en: { ...widgetEn, ...answerEn } };

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

/** The question that a topic begins with. */
export function firstQuestion(lang: Language, topic: string): string {
  return Object.values(translators[lang].topic(topic).questions)[0]?.text ?? '';
}

/** A name that begins with these words; hints may follow them. */
export const starting = (words: string) => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

export const button = (page: Page, words: string) =>
  page.getByRole('button', { name: starting(words) }).last();

export const heading = (page: Page, words: string) =>
  page.getByRole('heading', { name: words, exact: true }).last();

/** Opens the chat on our own page, up to where something can be chosen or asked. */
export async function openChat(
  page: Page,
  { url }: { url: string },
  lang: Language,
  query = '',
): Promise<void> {
  await page.goto(`${url}/?lang=${lang}${query}`);
  await page.getByRole('button', { name: widget[lang].launcher.open }).click();
  await page.getByRole('textbox').waitFor();
}
