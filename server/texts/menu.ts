import { isTopicId, type MenuGroup, menuGroups, menuOptions, type TopicId } from '../../flows/index.ts';
import type { Translator } from './translator.ts';

/** What the menu calls a group of topics, or the way to more of them; nothing for what it does not offer. */
export function menuLabel({ t }: Translator, option: string): string | undefined {
  const question = (['stage', 'area'] as const).find((each) => menuOptions(each).includes(option));
  return question && t(`conversation:menu.${question}.options.${option}.label`);
}

/** Every topic, in the groups that the menu leads to. */
export function topicGroups(translator: Translator): { id: MenuGroup; label: string; topics: TopicId[] }[] {
  return (Object.keys(menuGroups) as MenuGroup[]).map((id) => ({
    id,
    label: menuLabel(translator, id) ?? id,
    topics: menuOptions('topic', id).filter(isTopicId),
  }));
}
