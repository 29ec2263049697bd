/** Draws a paragraph: its lines wrapped to the width, each printed line with the box that it got. */
import type { Align, Line, Paragraph } from '../../document/model.js';
import { textWidth, wrap } from './metrics.js';
import type { Drawn, DrawnText, Place } from './types.js';

const USUAL = 13;
const LEADING = 1.25;
const AFTER = 4;
const SMALLEST = 6;
const LARGEST = 20;

const sizeOf = ({ size }: Paragraph): number => Math.min(LARGEST, Math.max(SMALLEST, size ?? USUAL));

const ANCHORS: Readonly<Record<Align, DrawnText['anchor']>> = {
  left: 'start',
  justify: 'start',
  center: 'middle',
  right: 'end',
};

function anchorX(anchor: DrawnText['anchor'], { left, width }: Place): number {
  if (anchor === 'start') return left;
  return anchor === 'middle' ? left + width / 2 : left + width;
}

/** The label of automatic numbering belongs to the text of the paragraph, not to that of its first line. */
function textOf(paragraph: Paragraph, line: Line, first: boolean): string {
  const { label } = paragraph;
  return first && label !== null && !line.text.startsWith(label) ? `${label} ${line.text}` : line.text;
}

function drawLine(paragraph: Paragraph, line: Line, place: Place, first: boolean): Drawn<Line> {
  const size = sizeOf(paragraph);
  const anchor = ANCHORS[paragraph.align ?? 'left'];
  const pieces = wrap(textOf(paragraph, line, first), place.width, size, line.bold);
  const texts = pieces.map((text, index) => ({
    x: anchorX(anchor, place),
    y: place.top + size * (index * LEADING + 1),
    text,
    size,
    bold: line.bold,
    italic: line.italic,
    anchor,
    mono: false,
  }));
  const height = pieces.length * size * LEADING;
  const wide = Math.min(place.width, Math.max(0, ...pieces.map((text) => textWidth(text, size, line.bold))));
  const x =
    anchor === 'start'
      ? place.left
      : anchor === 'middle'
        ? place.left + (place.width - wide) / 2
        : place.left + place.width - wide;
  const range = {
    ...line.range,
    page: place.page,
    box: [x, place.top, x + wide, place.top + height] as const,
  };
  return { value: { ...line, range }, height, texts, frames: [] };
}

export function drawParagraph(paragraph: Paragraph, place: Place): Drawn<Paragraph> {
  const texts: DrawnText[] = [];
  const lines: Line[] = [];
  let top = place.top;
  for (const [index, line] of paragraph.lines.entries()) {
    const drawn = drawLine(paragraph, line, { ...place, top }, index === 0);
    lines.push(drawn.value);
    texts.push(...drawn.texts);
    top += drawn.height;
  }
  return { value: { ...paragraph, lines }, height: top - place.top + AFTER, texts, frames: [] };
}
