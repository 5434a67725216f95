import { existsSync, readFileSync } from 'node:fs';
import { flows, outcomesOf, pathsOf, questionsOf, type TopicId, topicById } from '../flows/index.ts';
import { type Language, languages } from '../server/protocol.ts';
import { type TopicTexts, topicTexts, topicTextsFile } from '../server/texts/topic-texts.ts';
import { flowProblems, outcomeProse, parityProblems, reviewProblems, textProblems } from './content-rules.ts';
import { lix } from './readability.ts';

/** What there is to say of one topic's content. */
export interface ContentReport {
  topic: TopicId;
  /** What must not ship: one line a finding. */
  problems: string[];
  /** What to look at in time: review dates that have passed, answers that we are not sure of. */
  reminders: string[];
  /** LIX of each Danish outcome. */
  lix: number[];
  questions: number;
  paths: number;
}

/** Checks one topic's flow, citations and texts. `month` is the present one, YYYY-MM. */
export function reportOn(topic: TopicId, month: string): ContentReport {
  const flow = flows[topic];
  const { da, en, problems: unreadable } = readBoth(topic);
  const { reviewBy } = topicById(topic);
  const unsure = outcomesOf(flow).filter(({ facts }) => facts.today.confidence === 'low').length;
  return {
    topic,
    problems: [
      ...flowProblems(flow),
      ...reviewProblems(topicById(topic)),
      ...unreadable,
      ...(da ? textProblems(flow, da, 'da').map((line) => `da: ${line}`) : []),
      ...(en ? textProblems(flow, en, 'en').map((line) => `en: ${line}`) : []),
      ...(da && en ? parityProblems(da, en) : []),
    ],
    reminders: [
      ...(month > reviewBy ? [`was to be read again by ${reviewBy}`] : []),
      ...(unsure ? [`${unsure} answers of low confidence`] : []),
    ],
    lix: da ? Object.values(da.outcomes).map((texts) => lix(outcomeProse(texts))) : [],
    questions: questionsOf(flow).length,
    paths: pathsOf(flow).length,
  };
}

function readBoth(topic: TopicId) {
  const problems: string[] = [];
  const read = (lang: Language): TopicTexts | undefined => {
    const file = topicTextsFile(lang, topic);
    if (!existsSync(file)) {
      problems.push(`${lang}: no file locales/${lang}/${topic.replace('.', '/')}.json`);
      return undefined;
    }
    const parsed = topicTexts.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    const issues = parsed.error?.issues ?? [];
    problems.push(...issues.map((issue) => `${lang}: ${issue.path.join('.')}: ${issue.message}`));
    return parsed.data;
  };
  const [da, en] = languages.map(read);
  return { da, en, problems };
}
