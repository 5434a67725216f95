import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import {
  flows,
  isTopicId,
  longestFrom,
  type MenuGroup,
  menuGroups,
  menuHeadings,
  menuOptions,
  outcomesOf,
  pathsOf,
  topics,
} from '../../flows/index.ts';
import { flowProblems } from '../../scripts/content-rules.ts';

describe.each(topics.map((topic) => topic.id))('%s', (id) => {
  const flow = flows[id];

  test('[FLOW-1] stands at the path of its id and is a machine of that name', () => {
    expect(existsSync(new URL(`../../flows/${id.replace('.', '/')}.ts`, import.meta.url))).toBe(true);
    expect(flow.machine.id).toBe(id);
  });

  test('[FLOW-1] every path that XState finds ends in an outcome, and they are the paths we list', () => {
    const ends = getSimplePaths(flow.machine, { toState: (snapshot) => snapshot.status === 'done' });
    const walked = ends.map((path) =>
      path.steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init'),
    );
    const listed = pathsOf(flow).map((path) => path.answers.map(({ option }) => option));
    const sorted = (paths: string[][]) => paths.map((path) => path.join(' > ')).sort();
    expect(sorted(walked)).toEqual(sorted(listed));
    const deadEnds = getSimplePaths(flow.machine).filter(
      ({ state }) => state.status !== 'done' && flow.machine.events.every((type) => !state.can({ type })),
    );
    expect(deadEnds).toEqual([]);
  });

  test('[FLOW-2] [FLOW-4] [FLOW-5] its structure and citations hold', () => {
    expect(flowProblems(flow)).toEqual([]);
  });

  test('[FLOW-3] the number of questions ahead never falls short of a path', () => {
    for (const path of pathsOf(flow))
      path.answers.forEach(({ question }, index) => {
        expect(longestFrom(flow, question)).toBeGreaterThanOrEqual(path.answers.length - index);
      });
  });
});

test('[FLOW-5] every topic is led to by another', () => {
  const ledTo = new Set(
    Object.values(flows)
      .flatMap(outcomesOf)
      .flatMap(({ facts }) => facts.related),
  );
  expect(topics.map(({ id }) => id).filter((id) => !ledTo.has(id))).toEqual([]);
});

test('[FLOW-7] the menu leads to every topic', () => {
  const groups = Object.keys(menuGroups) as (keyof typeof menuGroups)[];
  const offered = groups
    .flatMap((group) => menuOptions('topic', group))
    .filter((option) => option !== 'menu');
  expect(offered.toSorted()).toEqual(topics.map(({ id }) => id).toSorted());
  expect(
    [...menuOptions('stage'), ...menuOptions('area')]
      .filter((option) => option !== 'other' && option !== 'menu')
      .toSorted(),
  ).toEqual(groups.toSorted());
});

test('[EASE-12] every list of more than ten topics begins with a heading, and none stands above more than six', () => {
  for (const group of Object.keys(menuGroups) as MenuGroup[]) {
    const listed = menuOptions('topic', group).filter(isTopicId);
    if (listed.length <= 10) continue;
    const parts: number[] = [];
    for (const topic of listed) {
      if (menuHeadings[topic]) parts.push(0);
      parts.push((parts.pop() ?? Number.POSITIVE_INFINITY) + 1);
    }
    expect(Math.max(...parts), group).toBeLessThanOrEqual(6);
  }
});
