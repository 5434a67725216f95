import type { Flow, OutcomeFacts } from '../flows/flow.ts';
import { pamphletSections } from '../flows/pamphlet.ts';
import { outcomesOf, pathsOf, questionsOf } from '../flows/paths.ts';
import { provisions } from '../flows/provisions.ts';
import { isTopicId, topicById } from '../flows/topics.ts';
import type { TopicTexts } from '../server/texts/topic-texts.ts';
import { lix, wordCount } from './readability.ts';

/** The answer stands before the steps and must be read in one glance. */
const MOST_WORDS_IN_ANSWER = 90;
const HIGHEST_LIX = 50;
const MOST_QUESTIONS = 5;
export type OutcomeTexts = TopicTexts['outcomes'][string];

/** All that a reader of an outcome reads, for measuring how readable it is. */
export function outcomeProse(texts: OutcomeTexts): string {
  return [`${texts.title}.`, texts.text, ...texts.steps, texts.source, texts.today].join('\n');
}

function differences(what: string, expected: string[], found: string[]): string[] {
  return [
    ...expected.filter((id) => !found.includes(id)).map((id) => `${what} "${id}" has no text`),
    ...found
      .filter((id) => !expected.includes(id))
      .map((id) => `${what} "${id}" has a text but is not in the flow`),
  ];
}

/** What is wrong with the structure of a flow: one line a finding. */
export function flowProblems(flow: Flow): string[] {
  const paths = pathsOf(flow);
  const reached = new Set(
    paths.flatMap((path) => [path.outcome, ...path.answers.map((answer) => answer.question)]),
  );
  const problems = Object.keys(flow.states)
    .filter((id) => !reached.has(id))
    .map((id) => `"${id}" is never reached`);
  const longest = Math.max(...paths.map((path) => path.answers.length));
  if (longest > MOST_QUESTIONS) problems.push(`${longest} questions on one path`);
  for (const { id, facts } of outcomesOf(flow)) problems.push(...citationProblems(flow, id, facts));
  return problems;
}

function sectionProblems(section: string | null, pages: readonly number[]): string[] {
  const found = Object.entries(pamphletSections).find(([name]) => name === section)?.[1];
  if (!found) return [`section "${section}" does not exist`];
  if (!pages.length) return ['no page of the pamphlet'];
  return pages
    .filter((page) => page < found.first || page > found.last)
    .map((page) => `page ${page} is not in section ${section}`);
}

function citationProblems(flow: Flow, id: string, facts: OutcomeFacts): string[] {
  const problems: string[] = [];
  const { section, pages } = facts.source;
  if (topicById(flow.topic).document === 'pamphlet') problems.push(...sectionProblems(section, pages));
  if (!facts.today.provisions.length) problems.push('no provision of today');
  for (const provision of facts.today.provisions) {
    if (!(provision in provisions)) problems.push(`provision "${provision}" does not exist`);
  }
  if (facts.related.length < 1 || facts.related.length > 3) problems.push('one to three related topics');
  for (const topic of facts.related) {
    if (!isTopicId(topic) || topic === flow.topic) problems.push(`related topic "${topic}"`);
  }
  return problems.map((problem) => `outcome "${id}": ${problem}`);
}

/** What is wrong with the dates of a topic: one line a finding. A date that has passed is no problem, see ContentReport. */
export function reviewProblems({ asOf, reviewBy }: { asOf: string; reviewBy: string }): string[] {
  const month = /^20\d\d-(0[1-9]|1[0-2])$/;
  const problems = [asOf, reviewBy]
    .filter((date) => !month.test(date))
    .map((date) => `"${date}" is no month`);
  return problems.length === 0 && reviewBy <= asOf
    ? [`to be read again by ${reviewBy}, before ${asOf}`]
    : problems;
}

/** Where a link in a text may lead: the authorities' own addresses. */
const LINK_HOSTS = [
  'www.datatilsynet.dk',
  'www.retsinformation.dk',
  'eur-lex.europa.eu',
  'www.borger.dk',
  'virk.dk',
];

function linkProblems(texts: TopicTexts): string[] {
  const links = JSON.stringify(texts).matchAll(/\]\(([^)]*)\)/g);
  return [...links]
    .map(([, address = '']) => address)
    .filter((address) => !LINK_HOSTS.some((host) => address.startsWith(`https://${host}/`)))
    .map((address) => `link to "${address}"`);
}

/** What is wrong with a topic's words in one language, held against its flow: one line a finding. */
export function textProblems(flow: Flow, texts: TopicTexts, lang: 'da' | 'en'): string[] {
  const [questions, outcomes] = [questionsOf(flow), outcomesOf(flow)];
  const problems = [
    ...differences(
      'question',
      questions.map(({ id }) => id),
      Object.keys(texts.questions),
    ),
    ...differences(
      'outcome',
      outcomes.map(({ id }) => id),
      Object.keys(texts.outcomes),
    ),
  ];
  for (const { id, on } of questions) {
    const found = Object.keys(texts.questions[id]?.options ?? {});
    problems.push(...differences(`question "${id}": option`, Object.keys(on), found));
  }
  for (const { id, facts } of outcomes) {
    const own = texts.outcomes[id];
    if (own) problems.push(...outcomeTextProblems(facts, own, lang).map((p) => `outcome "${id}": ${p}`));
  }
  problems.push(...linkProblems(texts));
  if (JSON.stringify(texts).includes('!')) problems.push('an exclamation mark');
  // titles are the topic list's own, and one of them says "man"
  const { title: _title, ...own } = texts;
  if (lang === 'da' && /\bman\b/i.test(JSON.stringify(own))) problems.push('"man" instead of "du" or "I"');
  return problems;
}

function outcomeTextProblems(facts: OutcomeFacts, texts: OutcomeTexts, lang: 'da' | 'en'): string[] {
  const problems: string[] = [];
  const length = wordCount(texts.text);
  if (length > MOST_WORDS_IN_ANSWER) problems.push(`${length} words in the answer`);
  const hard = lix(outcomeProse(texts));
  if (lang === 'da' && hard > HIGHEST_LIX) problems.push(`LIX ${hard.toFixed(0)}`);
  const sendsOn = /DPO|datatilsynet\.dk/.test(outcomeProse(texts));
  if (facts.today.confidence !== 'high' && !sendsOn)
    problems.push('below high confidence, but sends nobody to the DPO or datatilsynet.dk');
  return problems;
}

/** Texts of two languages that do not hold the same keys and placeholders: one line a finding. */
export function parityProblems(da: unknown, en: unknown, path = ''): string[] {
  if (typeof da === 'string' && typeof en === 'string') {
    const names = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join();
    return names(da) === names(en) ? [] : [`${path}: placeholders differ`];
  }
  if (typeof da !== 'object' || typeof en !== 'object' || !da || !en)
    return [`${path}: only in one language`];
  const keys = new Set([...Object.keys(da), ...Object.keys(en)]);
  return [...keys].flatMap((key) =>
    parityProblems(Reflect.get(da, key), Reflect.get(en, key), path ? `${path}.${key}` : key),
  );
}
