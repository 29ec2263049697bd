/** Header rows of a data table: how many there are, and what each column is called. */
import type { Cell, TableBlock } from '../../document/model.js';
import { columnRole, columnRoles, isHeaderRow } from '../../language/tableRoles.js';
import type { Column } from '../../model/table.js';

export type Grid = readonly (readonly (Cell | null)[])[];

export interface TableHead {
  /** First row behind the header. */
  readonly bodyStart: number;
  readonly caption: string | null;
  /** Null when the table has no header row. */
  readonly columns: Column[] | null;
}

const rowCells = (grid: Grid, row: number): Cell[] => [
  ...new Set((grid[row] ?? []).filter((cell) => cell !== null)),
];
const texts = (grid: Grid, row: number): string[] => rowCells(grid, row).map((cell) => cell.text);

/** A first row of one cell across the table names the table. */
function captionRow(grid: Grid, columnCount: number): string | null {
  const [only, ...rest] = rowCells(grid, 0);
  const across = only !== undefined && rest.length === 0 && only.columnSpan >= columnCount && columnCount > 1;
  return across && grid.length > 1 && isHeaderRow(texts(grid, 1)) ? only.text : null;
}

/** A header cell that spans columns has its parts in the row below it. */
function headerDepth(grid: Grid, start: number): number {
  const cells = rowCells(grid, start).filter((cell) => cell.row === start);
  const deepest = Math.max(1, ...cells.map((cell) => cell.rowSpan));
  if (deepest > 1) return deepest;
  const split = cells.some((cell) => cell.columnSpan > 1);
  const below = texts(grid, start + 1);
  const short = below.every((text) => text.length < 60) && below.filter((text) => text !== '').length >= 2;
  const blankUnderOthers = cells.every(
    (cell) => cell.columnSpan > 1 || (grid[start + 1]?.[cell.column]?.text ?? '') === '',
  );
  return split && short && blankUnderOthers ? 2 : 1;
}

/** "(1) (2) (3)", "1 2 3", "A B 1 2": the row that only counts the columns, with or without that of the numbers. */
function isCountRow(grid: Grid, row: number): boolean {
  const printed = texts(grid, row).map((text) => text.replace(/[()\s.]/g, ''));
  const cells = printed[0] === '' ? printed.slice(1) : printed;
  if (cells.length < 3) return false;
  const figures = cells.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const ascending = figures.every((value, index) => index === 0 || value === (figures[index - 1] ?? 0) + 1);
  return (
    cells.every((text) => /^(\d{1,2}|[A-Z])(=.*)?$/.test(text)) &&
    figures.length >= cells.length - 2 &&
    ascending
  );
}

/** The header cells above a column, from the top; a cell that spans rows counts once. */
function headerParts(grid: Grid, start: number, end: number, column: number): string[] {
  const parts: string[] = [];
  let last: Cell | null = null;
  for (let row = start; row < end; row++) {
    const cell = grid[row]?.[column] ?? null;
    if (cell !== null && cell !== last && cell.text !== '') parts.push(cell.text);
    last = cell;
  }
  return parts;
}

/** Under "Đơn vị thực hiện" a column "Phối hợp" is what its own cell says; a bare "Đến 2030" is what stands above it. */
function telling(parts: readonly string[]): string {
  const own = parts.at(-1) ?? '';
  return columnRole(own) === 'other' ? parts.join(' - ') : own;
}

function readColumns(grid: Grid, start: number, end: number, columnCount: number): Column[] {
  const parts = Array.from({ length: columnCount }, (_, column) => headerParts(grid, start, end, column));
  const roles = columnRoles(parts.map(telling));
  return parts.map((one, index) => ({ header: one.join(' - '), role: roles[index] ?? 'other' }));
}

export function readHead(table: TableBlock, grid: Grid): TableHead {
  const caption = captionRow(grid, table.columnCount);
  const start = caption === null ? 0 : 1;
  const marked = table.headerRows !== null && table.headerRows > start && table.headerRows < table.rowCount;
  if (!marked && !isHeaderRow(texts(grid, start))) return { bodyStart: 0, caption: null, columns: null };
  let end = Math.min(table.rowCount, start + headerDepth(grid, start));
  if (marked) end = Math.max(end, table.headerRows ?? 0);
  // A row that counts the columns repeats with the header, but names nothing.
  while (end > start + 1 && isCountRow(grid, end - 1)) end--;
  const columns = readColumns(grid, start, end, table.columnCount);
  while (isCountRow(grid, end)) end++;
  return { bodyStart: end, caption, columns };
}
