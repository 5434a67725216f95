import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flows, isTopicId, questionsOf, topics } from '../../flows/index.ts';

const rows = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ✓ |'))
  .map((line) => {
    const [, source = '', , where = ''] = line.split(' | ');
    const places = [...where.matchAll(/`([^`]+) › ([^`]+)`/g)].map(([, topic = '', id = '']) => ({
      topic,
      id,
    }));
    return { line, source, places };
  });

test('[COVER-1] every row names a place, and every place exists', () => {
  const missing = rows.filter(({ places }) => places.length === 0).map(({ line }) => line);
  expect(missing).toEqual([]);
  const dead = rows
    .flatMap(({ places }) => places)
    .filter(({ topic, id }) => {
      if (!isTopicId(topic)) return true;
      const { states } = flows[topic];
      const options = questionsOf(flows[topic]).flatMap(({ on }) => Object.keys(on));
      return id !== 'every outcome' && !(id in states) && !options.includes(id);
    });
  expect(dead).toEqual([]);
});

test('[COVER-2] no page of the pamphlet from 5 to 31 and no topic is left out', () => {
  const pages = new Set(
    rows.flatMap(({ source }) => {
      const found = /^pp?\. (\d+)(?:[–-](\d+))?/.exec(source);
      if (!found) return [];
      const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
  expect(Array.from({ length: 27 }, (_, index) => index + 5).filter((page) => !pages.has(page))).toEqual([]);
  const covered = new Set(rows.flatMap(({ places }) => places.map(({ topic }) => topic)));
  expect(topics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});
