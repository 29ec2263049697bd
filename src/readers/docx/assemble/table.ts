import type { Block, Cell, Paragraph, SourceRange, TableBlock } from '../../../document/model.js';
import type { RawBlock, RawTable } from '../raw.js';
import { isRuled } from './borders.js';
import type { Context } from './context.js';
import { makeGrid, type PlacedCell } from './grid.js';
import { assembleParagraph } from './paragraph.js';

/** The table of the model; `null` for one without cells. */
export function assembleTable(raw: RawTable, context: Context): TableBlock | null {
  const grid = makeGrid(raw);
  if (grid.columnCount === 0) return null;
  const cells = assembleRows(grid.cells, raw.rows.length, context);
  return {
    kind: 'table',
    ruled: isRuled(raw, grid, context.styles),
    columnCount: grid.columnCount,
    rowCount: raw.rows.length,
    headerRows: headerRows(raw),
    cells,
    ranges: distinct(cells.flatMap((cell) => cell.ranges)),
  };
}

function headerRows({ rows }: RawTable): number | null {
  const firstBody = rows.findIndex((row) => !row.header);
  const count = firstBody < 0 ? rows.length : firstBody;
  return count === 0 ? null : count;
}

/** Cells of one row begin on the same page; the row ends where its longest cell does. */
function assembleRows(placed: readonly PlacedCell[], rowCount: number, context: Context): Cell[] {
  const { pages } = context;
  const cells: Cell[] = [];
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    const start = pages.current;
    let end = start;
    for (let cell = placed[next]; cell?.row === row; cell = placed[++next]) {
      pages.moveTo(start);
      cells.push(assembleCell(cell, context));
      end = Math.max(end, pages.current);
    }
    pages.moveTo(end);
  }
  return cells;
}

function assembleCell({ raw, row, column, rowSpan, columnSpan }: PlacedCell, context: Context): Cell {
  const here = context.pages.range();
  const paragraphs = raw === null ? [] : paragraphsOf(raw.blocks, context);
  const ranges = paragraphs.flatMap((paragraph) => paragraph.lines.map((line) => line.range));
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    paragraphs,
    text: paragraphs.map((paragraph) => paragraph.text).join(' '),
    ranges: ranges.length === 0 ? [here] : distinct(ranges),
  };
}

/** All paragraphs of a cell; a table in it gives those of its cells, row by row. */
function paragraphsOf(blocks: readonly RawBlock[], context: Context): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return assembleParagraph(block, context).filter(isParagraph);
    return assembleTable(block, context)?.cells.flatMap((cell) => cell.paragraphs) ?? [];
  });
}

export function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph';
}

function distinct(ranges: readonly SourceRange[]): SourceRange[] {
  return [...new Set(ranges)];
}
