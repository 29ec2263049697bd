/** Draws pieces of ruled tables cell by cell, as the pages of a long table show them. */
import { type Item, stroke, text } from './makePdf.js';

export interface RuledRow {
  /** Points; as many lines as the row needs unless given. */
  readonly height?: number;
  readonly bold?: boolean;
  /** Lines of each cell; `null` where the cell above reaches down. */
  readonly cells: readonly (string | readonly string[] | null)[];
}

interface Ends {
  /** Columns without a line at the upper or lower end of the piece. */
  readonly openAbove?: readonly number[];
  readonly openBelow?: readonly number[];
}

const LINE = 14;
const linesOf = (cell: RuledRow['cells'][number]): readonly string[] =>
  cell === null ? [] : typeof cell === 'string' ? [cell] : cell;

const heightOf = (row: RuledRow): number =>
  row.height ?? Math.max(1, ...row.cells.map((cell) => linesOf(cell).length)) * LINE + 8;

/** Where a piece of table that begins at `top` ends. */
export const bottomOf = (top: number, rows: readonly RuledRow[]): number =>
  rows.reduce((y, row) => y + heightOf(row), top);

/** One piece of a table with columns between `xs`. */
export function ruledTable(
  xs: readonly number[],
  top: number,
  rows: readonly RuledRow[],
  ends: Ends = {},
): Item[] {
  const bottom = bottomOf(top, rows);
  const across = (column: number, y: number) => stroke(xs[column] ?? 0, y, xs[column + 1] ?? 0, y);
  const columns = xs.slice(1).map((_, column) => column);
  const items = xs.map((x) => stroke(x, top, x, bottom));
  items.push(...columns.filter((one) => !ends.openBelow?.includes(one)).map((one) => across(one, bottom)));
  let y = top;
  for (const [index, row] of rows.entries()) {
    for (const column of columns) {
      const cell = row.cells[column] ?? null;
      if (cell !== null && !(index === 0 && ends.openAbove?.includes(column))) items.push(across(column, y));
      const x = (xs[column] ?? 0) + 4;
      for (const [nth, line] of linesOf(cell).entries())
        if (line !== '') items.push(text(x, y + 14 + nth * LINE, line, { bold: row.bold === true }));
    }
    y += heightOf(row);
  }
  return items;
}
