import type { Borders, RawCell, RawRow, RawTable } from '../docx/raw.js';

/** Tables whose cells say how many columns and rows they cover (HTML, ODT): what a tall cell covers is said again in each row. */

/** A cell that reaches down into rows to come. */
interface Pending {
  readonly column: number;
  readonly span: number;
  left: number;
}

export interface SpanTable {
  readonly table: RawTable;
  row: RawRow | null;
  pending: Pending[];
}

const MOST_COLUMNS = 256;

export function createSpanTable(borders: Borders): SpanTable {
  return { table: { kind: 'table', style: null, borders, rows: [] }, row: null, pending: [] };
}

export function beginRow(open: SpanTable, header: boolean): void {
  endRow(open);
  open.row = { before: 0, after: 0, header, deleted: false, borders: {}, cells: [] };
  open.table.rows.push(open.row);
}

export function endRow(open: SpanTable): void {
  if (open.row === null) return;
  addPending(open);
  for (const pending of open.pending) pending.left--;
  open.pending = open.pending.filter((pending) => pending.left > 0);
  open.row = null;
}

/** Takes the open row back as if it had never begun. */
export function dropRow(open: SpanTable): void {
  open.table.rows.pop();
  open.row = null;
}

/** The next cell of the open row; `null` when there is no row or no room. */
export function beginCell(open: SpanTable, columns: number, rows: number, borders: Borders): RawCell | null {
  const { row } = open;
  if (row === null) return null;
  addPending(open);
  const column = widthOf(row);
  if (column >= MOST_COLUMNS) return null;
  const span = Math.max(1, Math.min(MOST_COLUMNS - column, columns));
  const vertical = rows > 1 ? 'restart' : 'none';
  const cell: RawCell = { span, vertical, goesOn: false, borders, blocks: [] };
  // The row that begins the cell counts too.
  if (rows > 1) open.pending.push({ column, span, left: rows });
  row.cells.push(cell);
  return cell;
}

/** Says the cells again that reach into this row from the place where it stands. */
function addPending({ row, pending }: SpanTable): void {
  if (row === null) return;
  let next = pending.find((one) => one.column === widthOf(row));
  while (next !== undefined) {
    row.cells.push({ span: next.span, vertical: 'continue', goesOn: false, borders: {}, blocks: [] });
    next = pending.find((one) => one.column === widthOf(row));
  }
}

function widthOf({ cells }: RawRow): number {
  return cells.reduce((sum, cell) => sum + cell.span, 0);
}

/** Columns of the first rows. */
export function columnsOf({ rows }: RawTable): number {
  return Math.max(0, ...rows.slice(0, 8).map(widthOf));
}
