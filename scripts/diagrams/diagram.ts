import type { Flow } from '../../flows/index.ts';
import { escapeHtml } from '../../server/http/html.ts';
import type { Language } from '../../server/protocol.ts';
import type { TopicTexts } from '../../server/texts/topic-texts.ts';
import {
  type Card,
  cardsOf,
  fontSize,
  lineHeight,
  type OutcomeCard,
  padding,
  type QuestionCard,
  signSize,
  type VerdictWords,
} from './cards.ts';
import { layOut, type Point } from './layout.ts';
import { signs } from './signs.ts';

const margin = 16;
const titleHeight = 40;
const ink = '#1a1a1a';

/**
 * Draws a flow as SVG: questions as rounded cards with a row for each option, outcomes as square ones with their
 * verdict by shape and word. Attributes alone carry the looks, so the picture needs no inline style.
 * @throws Error for a state that has no words.
 */
export async function diagramOf(
  flow: Flow,
  texts: TopicTexts,
  verdicts: VerdictWords,
  lang: Language,
): Promise<string> {
  const cards = cardsOf(flow, texts, verdicts);
  const layout = await layOut(cards);
  const width = layout.width + 2 * margin;
  const height = layout.height + 2 * margin + titleHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" role="img" aria-labelledby="title summary" font-family="Arial, Helvetica, sans-serif" font-size="${fontSize}" fill="${ink}">
<title id="title">${escapeHtml(texts.title)}</title>
<desc id="summary">${escapeHtml(texts.summary)}</desc>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
<path d="M0 0H${width}V${height}H0z" fill="#fff"/>
<text x="${margin}" y="${margin + 20}" font-size="20" font-weight="bold">${escapeHtml(texts.title)}</text>
<g transform="translate(${margin} ${margin + titleHeight})">
<g fill="none" stroke="#454545" stroke-width="1.5">
${layout.lines.map((line) => `<path d="${curve(line)}" marker-end="url(#tip)"/>`).join('\n')}
</g>
${cards.map((card) => drawCard(card, layout.corners[card.id] as Point)).join('\n')}
</g>
</svg>
`;
}

function drawCard(card: Card, corner: Point): string {
  const drawn = card.kind === 'question' ? drawQuestion(card) : drawOutcome(card);
  return `<g transform="translate(${corner.x} ${corner.y})">\n${drawn.join('\n')}\n</g>`;
}

function drawQuestion({ width, height, question, options }: QuestionCard): string[] {
  const radius = 12;
  const head = `M0 ${question.height}V${radius}a${radius} ${radius} 0 0 1 ${radius}-${radius}H${width - radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}V${question.height}z`;
  let top = question.height;
  const rows = options.map(({ lines, height }) => {
    const row = drawLines(lines, padding, top + 7);
    const rule = `M0 ${top}H${width}`;
    top += height;
    return { row, rule };
  });
  return [
    `<rect width="${width}" height="${height}" rx="${radius}" fill="#fff"/>`,
    `<path d="${head}" fill="#e2f2fb"/>`,
    `<path d="${rows.map(({ rule }) => rule).join('')}" stroke="#8e8e8e"/>`,
    `<rect width="${width}" height="${height}" rx="${radius}" fill="none" stroke="#004d99" stroke-width="1.5"/>`,
    drawLines(question.lines, padding, 10, ' font-weight="bold"'),
    ...rows.map(({ row }) => row),
  ];
}

function drawOutcome({ width, height, verdict, word, title }: OutcomeCard): string[] {
  const { shape, sign, tone, soft, onTone } = signs[verdict];
  const left = 2 * padding + signSize;
  return [
    `<path d="M0 0H${width}V${height}H0z" fill="${soft}" stroke="${ink}"/>`,
    `<g transform="translate(${padding} ${padding}) scale(${signSize / 24})"><path d="${shape}" fill="${tone}" stroke="${ink}"/>` +
      `<path d="${sign}" fill="none" stroke="${onTone}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    drawLines(word.lines, left, padding - 2, ' font-weight="bold"'),
    drawLines(title.lines, left, word.height),
  ];
}

function drawLines(lines: readonly string[], x: number, top: number, attributes = ''): string {
  const baseline = top + lineHeight - 4;
  const [first = '', ...others] = lines.map(escapeHtml);
  const spans = others.map((line) => `<tspan x="${x}" dy="${lineHeight}">${line}</tspan>`).join('');
  return `<text x="${x}" y="${baseline}"${attributes}>${first}${spans}</text>`;
}

function curve([start, ...bends]: readonly Point[]): string {
  const place = (point?: Point) => `${point?.x} ${point?.y}`;
  return `M${place(start)}C${bends.map(place).join(' ')}`;
}
