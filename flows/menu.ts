import { type Stage, stageOf, type TopicId, topics } from './topics.ts';

/** The groups of topics that the menu leads to, each the stages it holds. */
export const menuGroups = {
  before: ['before'],
  during: ['during'],
  after: ['after'],
  framework: ['framework'],
  duties: ['security', 'rights', 'information-duty', 'notification'],
  words: ['definitions', 'reading'],
  act: ['act'],
  policy: ['policy'],
} as const satisfies Record<string, readonly Stage[]>;

export type MenuGroup = keyof typeof menuGroups;

const questions = ['stage', 'area', 'topic'] as const;
export type MenuQuestion = (typeof questions)[number];

export function isMenuQuestion(id: string): id is MenuQuestion {
  return (questions as readonly string[]).includes(id);
}

export function isMenuGroup(id: string): id is MenuGroup {
  return id in menuGroups;
}

/**
 * What the menu offers at a question: where in the employment (`stage`), which other area (`area`), which topic
 * of the chosen group (`topic`); `menu` is the way back to the top.
 */
export function menuOptions(question: 'stage' | 'area'): readonly string[];
export function menuOptions(question: 'topic', group: MenuGroup): readonly (TopicId | 'menu')[];
export function menuOptions(question: MenuQuestion, group?: MenuGroup): readonly string[] {
  if (question === 'stage') return ['before', 'during', 'after', 'other'];
  if (question === 'area') return ['framework', 'duties', 'words', 'act', 'policy', 'menu'];
  const stages: readonly Stage[] = menuGroups[group as MenuGroup];
  const ids = topics.map((topic) => topic.id).filter((id) => stages.includes(stageOf(id)));
  return [...ids, 'menu'];
}

/** The headings within the longest lists of topics: above which topic, and the key of their words. */
export const menuHeadings: Partial<Record<TopicId, string>> = {
  'during.principles': 'ground-rules-and-pay',
  'during.sickness-absence': 'absence',
  'during.competence-registration': 'other-information',
  'during.publishing-work-contact': 'publishing',
  'act.section-1': 'act-scope',
  'act.section-5': 'act-conditions',
  'act.section-9': 'act-special-cases',
};
