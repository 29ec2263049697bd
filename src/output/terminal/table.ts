/** A table that fits the width of a terminal: long cells go on in the next line. */
import { oneLine } from '../../report/escape/controls.js';
import { textWidth } from './width.js';
import { pad, wrap } from './wrap.js';

export interface TerminalColumn {
  readonly header: string;
  /** Columns that this one is never narrower than. */
  readonly least: number;
  /** Columns that are enough for it; the room that is left is shared by need. */
  readonly most: number;
}

export interface Paint {
  readonly head: (text: string) => string;
  readonly group: (text: string) => string;
}

export const PLAIN: Paint = { head: (text) => text, group: (text) => text };

const GAP = '  ';
const NARROWEST = 40;
/** Widths are settled by the first rows; those of thousands more are not measured. */
const MEASURED = 500;

function wanted(column: TerminalColumn, at: number, rows: readonly (readonly string[])[]): number {
  const widest = rows.reduce(
    (most, row) => Math.max(most, textWidth(row[at] ?? '')),
    textWidth(column.header),
  );
  return Math.max(Math.min(widest, column.most), Math.min(column.least, widest));
}

/** Takes from the widest until the row fits, never below the least. */
function shrink(widths: readonly number[], columns: readonly TerminalColumn[], room: number): number[] {
  const out = [...widths];
  let over = out.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const spare = out.map((width, at) => width - Math.min(width, columns[at]?.least ?? 1));
    const at = spare.indexOf(Math.max(...spare));
    if ((spare[at] ?? 0) <= 0) break;
    out[at] = (out[at] ?? 1) - 1;
    over--;
  }
  return out;
}

export type TerminalRow = readonly string[] | { readonly heading: string };

const isHeading = (row: TerminalRow): row is { readonly heading: string } => 'heading' in row;

function* linesOf(cells: readonly string[], widths: readonly number[]): Generator<string> {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const last = cells.length - 1;
  for (let line = 0; line < height; line++) {
    const parts = wrapped.map((lines, at) =>
      at === last ? (lines[line] ?? '') : pad(lines[line] ?? '', widths[at] ?? 1),
    );
    yield parts.join(GAP).trimEnd();
  }
}

const clean = (row: TerminalRow): TerminalRow =>
  isHeading(row) ? { heading: oneLine(row.heading) } : row.map(oneLine);

/** Lines without their ends. `width` is that of the terminal. */
export function* terminalTable(
  columns: readonly TerminalColumn[],
  rows: readonly TerminalRow[],
  width: number,
  paint: Paint,
): Generator<string> {
  const sample = rows.slice(0, MEASURED).flatMap((row) => (isHeading(row) ? [] : [row.map(oneLine)]));
  const room = Math.max(NARROWEST, width) - GAP.length * (columns.length - 1);
  const widths = shrink(
    columns.map((column, at) => wanted(column, at, sample)),
    columns,
    room,
  );
  for (const line of linesOf(
    columns.map((column) => column.header),
    widths,
  ))
    yield paint.head(line);
  for (const raw of rows) {
    const row = clean(raw);
    if (!isHeading(row)) yield* linesOf(row, widths);
    else for (const line of ['', ...wrap(row.heading, Math.max(NARROWEST, width))]) yield paint.group(line);
  }
}
