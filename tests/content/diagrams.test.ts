import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { flows, isOutcome, outcomesOf, topics } from '../../flows/index.ts';
import { diagramFile, diagramsFolder, drawAll, verdictWords } from '../../scripts/diagrams/all.ts';
import { cardsOf, fontSize, padding, signSize } from '../../scripts/diagrams/cards.ts';
import { signs } from '../../scripts/diagrams/signs.ts';
import { widthOf } from '../../scripts/diagrams/wrap.ts';
import { languages } from '../../server/protocol.ts';
import { translators } from '../support/guide.ts';

const diagrams = await drawAll();

test('[DIAG-1] the committed pictures are what the flows draw', () => {
  const stale = diagrams.filter(({ lang, topic, svg }) => {
    const file = diagramFile(lang, topic);
    return !existsSync(file) || readFileSync(file, 'utf8') !== svg;
  });
  expect(
    stale.map(({ lang, topic }) => `${lang} ${topic}`),
    'run npm run diagrams',
  ).toEqual([]);
  const files = readdirSync(fileURLToPath(diagramsFolder), { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile())).toHaveLength(diagrams.length);
});

test('[DIAG-1] the same flows draw the same pictures', async () => {
  expect(await drawAll()).toEqual(diagrams);
});

describe.each(languages)('in "%s"', (lang) => {
  test.each(topics.map(({ id }) => id))('[DIAG-2] [DIAG-3] %s is drawn in its own words', (topic) => {
    const svg = diagrams.find((diagram) => diagram.lang === lang && diagram.topic === topic)?.svg ?? '';
    const drawn = textsIn(svg);
    const { title, questions, outcomes } = translators[lang].topic(topic);
    const expected = Object.entries(flows[topic].states).flatMap(([id, state]) =>
      isOutcome(state)
        ? [verdictWords[lang][state.meta.verdict], outcomes[id]?.title]
        : [
            questions[id]?.text,
            ...Object.keys(state.on).map((option) => questions[id]?.options[option]?.label),
          ],
    );
    expect(drawn).toEqual([title, ...expected]);
    for (const { facts } of outcomesOf(flows[topic])) {
      expect(svg).toContain(`<path d="${signs[facts.verdict].shape}"`);
    }
  });

  test.each(topics.map(({ id }) => id))('[DIAG-2] %s fits into its cards', (topic) => {
    for (const card of cardsOf(flows[topic], translators[lang].topic(topic), verdictWords[lang])) {
      const inner = card.width - padding;
      const right = (lines: string[], left: number, bold = false) =>
        Math.max(...lines.map((line) => left + widthOf(line, fontSize, bold)));
      const rights =
        card.kind === 'question'
          ? [
              right(card.question.lines, padding, true),
              ...card.options.map(({ lines }) => right(lines, padding)),
            ]
          : [
              right(card.word.lines, 2 * padding + signSize, true),
              right(card.title.lines, 2 * padding + signSize),
            ];
      expect(Math.max(...rights), card.id).toBeLessThanOrEqual(inner);
    }
  });
});

test('[DIAG-3] no two verdicts have the same shape', () => {
  const shapes = Object.values(signs).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

/** The texts of a picture as they are read, wrapped lines joined. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text
      .replaceAll(/<\/?tspan[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}
