/** Reading aids over the physical model that every later layer shares. */
import { clean } from '../language/text.js';
import type { Block, Cell, DocumentModel, Paragraph, SourceRange, TableBlock } from './model.js';

export function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph';
}

export function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

/** The ranges of all lines of a paragraph, in reading order. */
export function rangesOf(paragraph: Paragraph): SourceRange[] {
  return paragraph.lines.map((line) => line.range);
}

/** The lines of a paragraph that hold the characters `start` to `end` of its text; all of them when lines and text do not agree. */
export function rangesOfSpan(paragraph: Paragraph, start: number, end: number): SourceRange[] {
  const found: SourceRange[] = [];
  let at = 0;
  for (const line of paragraph.lines) {
    const text = clean(line.text);
    const from = paragraph.text.indexOf(text, at);
    if (from < 0 || from > at + 1) return rangesOf(paragraph);
    at = from + text.length;
    if (from < end && at > start) found.push(line.range);
  }
  return found.length > 0 ? found : rangesOf(paragraph);
}

/** The cell that covers a grid position; a merged cell covers several. */
export function cellAt(table: TableBlock, row: number, column: number): Cell | null {
  return table.cells.find((cell) => covers(cell, row, column)) ?? null;
}

function covers(cell: Cell, row: number, column: number): boolean {
  const inRow = row >= cell.row && row < cell.row + cell.rowSpan;
  return inRow && column >= cell.column && column < cell.column + cell.columnSpan;
}

/** The grid of a table: for each row and column the cell that covers it. Positions outside every cell are null. */
export function gridOf(table: TableBlock): (Cell | null)[][] {
  const grid: (Cell | null)[][] = Array.from({ length: table.rowCount }, () =>
    new Array<Cell | null>(table.columnCount).fill(null),
  );
  for (const cell of table.cells) {
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, table.rowCount); row++) {
      grid[row]?.fill(cell, cell.column, Math.min(cell.column + cell.columnSpan, table.columnCount));
    }
  }
  return grid;
}

/** All running text of a document in reading order, cells included. */
export function textOf(document: DocumentModel): string {
  return document.blocks
    .map((block) =>
      isTable(block) ? block.cells.map((cell) => cell.text).join('\n') : isParagraph(block) ? block.text : '',
    )
    .join('\n');
}
