import { createInstance } from 'i18next';
import { isTopicId, topics as topicList } from '../../flows/index.ts';
import answerDa from '../../locales/da/answer.json' with { type: 'json' };
import answerPageDa from '../../locales/da/answer-page.json' with { type: 'json' };
import conversationDa from '../../locales/da/conversation.json' with { type: 'json' };
import embeddingPageDa from '../../locales/da/embedding-page.json' with { type: 'json' };
import exportDa from '../../locales/da/export.json' with { type: 'json' };
import flowsPageDa from '../../locales/da/flows-page.json' with { type: 'json' };
import hostPageDa from '../../locales/da/host-page.json' with { type: 'json' };
import pageDa from '../../locales/da/page.json' with { type: 'json' };
import privacyDa from '../../locales/da/privacy.json' with { type: 'json' };
import provisionsDa from '../../locales/da/provisions.json' with { type: 'json' };
import revisionsDa from '../../locales/da/revisions.json' with { type: 'json' };
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import answerEn from '../../locales/en/answer.json' with { type: 'json' };
import answerPageEn from '../../locales/en/answer-page.json' with { type: 'json' };
import conversationEn from '../../locales/en/conversation.json' with { type: 'json' };
import embeddingPageEn from '../../locales/en/embedding-page.json' with { type: 'json' };
import exportEn from '../../locales/en/export.json' with { type: 'json' };
import flowsPageEn from '../../locales/en/flows-page.json' with { type: 'json' };
import hostPageEn from '../../locales/en/host-page.json' with { type: 'json' };
import pageEn from '../../locales/en/page.json' with { type: 'json' };
import privacyEn from '../../locales/en/privacy.json' with { type: 'json' };
import provisionsEn from '../../locales/en/provisions.json' with { type: 'json' };
import revisionsEn from '../../locales/en/revisions.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };
import type { Organisation } from '../config.ts';
import { type Language, languages } from '../protocol.ts';
import { readTopicTexts, type TopicTexts } from './topic-texts.ts';

const da = {
  answer: answerDa,
  answerPage: answerPageDa,
  conversation: conversationDa,
  embeddingPage: embeddingPageDa,
  export: exportDa,
  flowsPage: flowsPageDa,
  hostPage: hostPageDa,
  page: pageDa,
  privacy: privacyDa,
  provisions: provisionsDa,
  revisions: revisionsDa,
  widget: widgetDa,
};
const en = {
  answer: answerEn,
  answerPage: answerPageEn,
  conversation: conversationEn,
  embeddingPage: embeddingPageEn,
  export: exportEn,
  flowsPage: flowsPageEn,
  hostPage: hostPageEn,
  page: pageEn,
  privacy: privacyEn,
  provisions: provisionsEn,
  revisions: revisionsEn,
  widget: widgetEn,
};
// a key that stands in one language only does not compile
en satisfies typeof da;
da satisfies typeof en;

/** Looks up a text by its key, such as `conversation:errors.internal`, and fills in its values. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

export interface Translator {
  lang: Language;
  /** @throws Error for a key that has no text. */
  t: Translate;
  /** @throws Error for a topic that has no texts. */
  topic: (id: string) => TopicTexts;
}

/**
 * Loads every word of the product, with the organisation's contact details in the places that ask for them.
 * @throws Error that names the file for one of the wrong form.
 */
export function createTranslators(organisation: Organisation): Record<Language, Translator> {
  const resources = {
    da: { ...da, topics: readTopicTexts('da') },
    en: { ...en, topics: readTopicTexts('en') },
  };
  const i18next = createInstance({
    initAsync: false,
    lng: 'da',
    supportedLngs: [...languages],
    fallbackLng: false,
    resources,
    ns: Object.keys(resources.da),
    interpolation: { escapeValue: false, defaultVariables: placeholdersOf(organisation) },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no text for "${key}"`);
    },
  });
  i18next.init();
  const translatorIn = (lang: Language): Translator => {
    const t = i18next.getFixedT(lang);
    const filled = new Map(
      topicList.map(({ id }) => [id, t(`topics:${id}`, { returnObjects: true }) as unknown as TopicTexts]),
    );
    // what is asked for without values is one of our keys, so these are as many as there are texts
    const plain = new Map<string, string>();
    const lookUp = (key: string) => {
      const text = plain.get(key) ?? String(t(key));
      plain.set(key, text);
      return text;
    };
    return {
      lang,
      t: (key, values) => (values ? String(t(key, values)) : lookUp(key)),
      topic: (id) => {
        const texts = isTopicId(id) && filled.get(id);
        if (!texts) throw new Error(`no texts for ${id} in "${lang}"`);
        return texts;
      },
    };
  };
  return { da: translatorIn('da'), en: translatorIn('en') };
}

function placeholdersOf({ name, address, phone, mail, cvr, dpo, personnel }: Organisation) {
  return {
    organisation: name,
    address,
    phone,
    mail,
    cvr,
    dpoMail: dpo.mail,
    dpoPhone: dpo.phone,
    // stands directly behind the word for the office
    personnelMail: personnel ? ` (${personnel.mail})` : '',
  };
}
