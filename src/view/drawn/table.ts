/** Draws a table: columns as wide as their texts ask for, rows as high as their cells. */
import type { Box, Cell, Paragraph, TableBlock } from '../../document/model.js';
import { textWidth } from './metrics.js';
import { drawParagraph } from './paragraph.js';
import type { Drawn, DrawnText, Place } from './types.js';

const PADDING = 4;
/** A column of long texts asks for more room than one of numbers, but not by as much as its texts are longer. */
const DAMPING = 0.6;
const LEAST = 24;

/** Shares of the width; a layout table of two halves keeps them. */
function columnWidths({ ruled, columnCount, cells }: TableBlock, width: number): number[] {
  const wanted = Array.from({ length: columnCount }, (): number => (ruled ? LEAST : 1));
  if (ruled)
    for (const { column, columnSpan, text } of cells)
      if (columnSpan === 1)
        wanted[column] = Math.max(wanted[column] ?? 0, LEAST + textWidth(text, 13, false) ** DAMPING);
  const sum = wanted.reduce((all, one) => all + one, 0);
  return wanted.map((one) => (one / sum) * width);
}

const total = (values: readonly number[], from: number, count: number): number =>
  values.slice(from, from + count).reduce((sum, value) => sum + value, 0);

interface DrawnCell {
  readonly cell: Cell;
  readonly height: number;
  /** Draws the content at a height. */
  readonly at: (top: number) => { paragraphs: Paragraph[]; texts: DrawnText[] };
}

function prepare(cell: Cell, widths: readonly number[], place: Place): DrawnCell {
  const left = place.left + total(widths, 0, cell.column) + PADDING;
  const width = total(widths, cell.column, cell.columnSpan) - 2 * PADDING;
  const at = (top: number) => {
    const paragraphs: Paragraph[] = [];
    const texts: DrawnText[] = [];
    let y = top + PADDING;
    for (const paragraph of cell.paragraphs) {
      const drawn = drawParagraph(paragraph, { ...place, left, width, top: y });
      paragraphs.push(drawn.value);
      texts.push(...drawn.texts);
      y += drawn.height;
    }
    return { paragraphs, texts, bottom: y };
  };
  return { cell, height: at(0).bottom + PADDING, at };
}

/** Cells of one row first; one that spans several makes the last of them higher when they do not do. */
function rowHeights(rowCount: number, cells: readonly DrawnCell[]): number[] {
  const heights = Array.from({ length: rowCount }, () => 0);
  for (const { cell, height } of [...cells].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const last = Math.min(rowCount, cell.row + cell.rowSpan) - 1;
    const there = total(heights, cell.row, last - cell.row);
    heights[last] = Math.max(heights[last] ?? 0, height - there);
  }
  return heights;
}

export function drawTable(table: TableBlock, place: Place): Drawn<TableBlock> {
  const widths = columnWidths(table, place.width);
  const prepared = table.cells.map((cell) => prepare(cell, widths, place));
  const heights = rowHeights(table.rowCount, prepared);
  const texts: DrawnText[] = [];
  const frames: Box[] = [];
  const cells = prepared.map(({ cell, at }): Cell => {
    const left = place.left + total(widths, 0, cell.column);
    const top = place.top + total(heights, 0, cell.row);
    const right = left + total(widths, cell.column, cell.columnSpan);
    const bottom = top + total(heights, cell.row, cell.rowSpan);
    const content = at(top);
    texts.push(...content.texts);
    const box: Box = [left, top, right, bottom];
    if (table.ruled) frames.push(box);
    return { ...cell, paragraphs: content.paragraphs, ranges: [{ page: place.page, box, lines: null }] };
  });
  const height = total(heights, 0, heights.length);
  const box: Box = [place.left, place.top, place.left + place.width, place.top + height];
  return {
    value: { ...table, cells, ranges: [{ page: place.page, box, lines: null }] },
    height: height + PADDING,
    texts,
    frames,
  };
}
