import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Card } from './cards.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where everything stands, in pixels from the top left. */
export interface Layout {
  width: number;
  height: number;
  /** The top left corner of each card, by its id. */
  corners: Record<string, Point>;
  /** The points of each line: its start, then three for each Bézier curve. */
  lines: Point[][];
}

/** Between two columns of cards. */
const gap = 96;

/** What we read of Graphviz's JSON. */
interface Drawn {
  bb: string;
  objects: { name: string; pos: string }[];
  edges?: { pos: string }[];
}

/**
 * Places cards from left to right and routes a line from each option to where it leads. Graphviz gets boxes and
 * ports without words: what it measures of a font must not decide where our words fit.
 */
export async function layOut(cards: readonly Card[]): Promise<Layout> {
  const graphviz = await Graphviz.load();
  const dot = `digraph {
graph [rankdir=LR, nodesep=${20 / 72}, ranksep=${gap / 72}]
node [shape=plain]
${cards.map((card) => `"${card.id}" [label=<${tableOf(card)}>]`).join('\n')}
${cards.flatMap(linesFrom).join('\n')}
}`;
  const drawn = JSON.parse(graphviz.layout(dot, 'json', 'dot', { yInvert: true })) as Drawn;
  const [, height = 0, width = 0] = drawn.bb.split(',').map((part) => Math.ceil(Number(part)));
  const sizes = new Map(cards.map((card) => [card.id, card]));
  const corners = drawn.objects.map(({ name, pos }) => {
    const centre = pointOf(pos);
    const { width, height } = sizes.get(name) as Card;
    return [name, { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2) }];
  });
  return {
    width,
    height,
    corners: Object.fromEntries(corners),
    lines: (drawn.edges ?? []).map(({ pos }) => lineOf(pos)),
  };
}

function tableOf(card: Card): string {
  const cell = (height: number, port = '') =>
    `<TR><TD${port} FIXEDSIZE="TRUE" WIDTH="${card.width}" HEIGHT="${height}"></TD></TR>`;
  const cells =
    card.kind === 'outcome'
      ? [cell(card.height, ' PORT="in"')]
      : [
          cell(card.question.height, ' PORT="in"'),
          ...card.options.map(({ height }, index) => cell(height, ` PORT="option-${index}"`)),
        ];
  return `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">${cells.join('')}</TABLE>`;
}

/** The line of the first option is kept straight, so that the first question stands at the top, where reading begins. */
function linesFrom(card: Card): string[] {
  if (card.kind === 'outcome') return [];
  return card.options.map(
    ({ to }, index) => `"${card.id}":"option-${index}":e -> "${to}":in:w [weight=${index ? 1 : 20}]`,
  );
}

/**
 * Graphviz writes the tip first, as `e,x,y`. Between neighbouring columns nothing is in the way, and one plain curve
 * is easier to follow than the one that Graphviz bends.
 */
function lineOf(pos: string): Point[] {
  const [tipText = '', ...others] = pos.split(' ');
  const tip = pointOf(tipText.slice(2));
  const [start, ...bends] = others.map(pointOf) as [Point, ...Point[]];
  if (tip.x - start.x > 1.5 * gap) return [start, ...bends.slice(0, -1), tip];
  const middle = Math.round((start.x + tip.x) / 2);
  return [start, { x: middle, y: start.y }, { x: middle, y: tip.y }, tip];
}

function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map((part) => Math.round(Number(part)));
  return { x, y };
}
