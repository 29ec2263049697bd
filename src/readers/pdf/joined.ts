/** A table that may run over several pages, while its pieces are put together. */
import type { SourceRange } from '../../document/model.js';
import { lineText } from './lines.js';
import type { PageTable } from './tables.js';
import { round, type TextLine } from './types.js';

export interface JoinedCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  lines: TextLine[];
  ranges: SourceRange[];
  /** True when no line closes the cell at the lower end of its last page. */
  open: boolean;
  /** True when no line closes it at the upper end of its first page. */
  readonly openAbove: boolean;
}

/** A blank cell at the top of a page that may belong to the one above the page end. */
export interface SeamDoubt {
  readonly above: JoinedCell;
  readonly below: JoinedCell;
  /** `over`: the row below begins with a number or text of its own; `beside`: all cells further left go on. */
  readonly task: 'same' | 'beside' | 'over';
}

export interface JoinedTable {
  xs: readonly number[];
  rowCount: number;
  cells: JoinedCell[];
  headerRows: number | null;
  /** One range for every page. */
  ranges: SourceRange[];
  /** Pages that begin inside the table. */
  lastPage: number;
  /** Blank cells at page ends that may belong to merged ones. */
  readonly doubts: SeamDoubt[];
}

/** The piece of one page as a table of its own. */
export function startTable(table: PageTable): JoinedTable {
  return {
    xs: table.xs,
    rowCount: table.ys.length - 1,
    cells: table.cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      lines: [...cell.lines],
      ranges: [rangeOf(table.page, cell.box)],
      open: cell.open,
      openAbove: cell.openAbove,
    })),
    headerRows: null,
    ranges: [rangeOf(table.page, table.box)],
    lastPage: table.page,
    doubts: [],
  };
}

function rangeOf(page: number, box: readonly number[]): SourceRange {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  return { page, box: [round(x0), round(y0), round(x1), round(y1)], lines: null };
}

export function cellText(cell: JoinedCell | undefined): string {
  return cell === undefined ? '' : cell.lines.map(lineText).join(' ');
}

/** The cells that cover a row, from left to right. */
export function cellsOfRow(table: JoinedTable, row: number): JoinedCell[] {
  return table.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column);
}

/** Gives the cells new column numbers; `edges` maps old edges to new ones. */
export function renumberColumns(table: JoinedTable, edges: readonly number[], xs: readonly number[]): void {
  for (const cell of table.cells) {
    const from = edges[cell.column] ?? cell.column;
    const to = edges[cell.column + cell.columnSpan] ?? from + cell.columnSpan;
    cell.column = from;
    cell.columnSpan = Math.max(1, to - from);
  }
  table.xs = xs;
}

/** Takes away the first rows, as when a header is repeated. */
export function dropRows(table: JoinedTable, count: number): void {
  table.cells = table.cells.filter((cell) => cell.row >= count);
  for (const cell of table.cells) cell.row -= count;
  table.rowCount -= count;
}
