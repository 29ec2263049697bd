/** A table that fits the width of a terminal: long cells go on in the next line. */
import { oneLine } from '../../report/escape/controls.js';
import { textWidth } from './width.js';
import { wrap, wrapFull } from './wrap.js';

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
const NARROWEST = 30;
/** Widths are settled by the first rows; those of thousands more are not measured. */
const MEASURED = 500;

function wanted(column: TerminalColumn, at: number, rows: readonly (readonly string[])[]): number {
  const widest = rows.reduce(
    (most, row) => Math.max(most, textWidth(row[at] ?? '')),
    textWidth(column.header),
  );
  return Math.max(Math.min(widest, column.most), Math.min(column.least, widest));
}

/** No column of a very narrow terminal is narrower than this. */
const FLOOR = 2;

/** Takes from the column that has most to spare until the row fits. */
function take(widths: readonly number[], floors: readonly number[], room: number): number[] {
  const out = [...widths];
  for (let over = out.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const spare = out.map((width, at) => width - (floors[at] ?? FLOOR));
    const at = spare.indexOf(Math.max(...spare));
    if ((spare[at] ?? 0) <= 0) break;
    out[at] = (out[at] ?? FLOOR) - 1;
  }
  return out;
}

/** Below what the columns ask for only where there is no other way. */
const shrink = (widths: readonly number[], columns: readonly TerminalColumn[], room: number): number[] =>
  take(
    take(
      widths,
      columns.map((column) => column.least),
      room,
    ),
    columns.map(() => FLOOR),
    room,
  );

export type TerminalRow = readonly string[] | { readonly heading: string };

const isHeading = (row: TerminalRow): row is { readonly heading: string } => 'heading' in row;

/** A cell in lines of one width. */
type Cut = (cell: string) => readonly string[];

/** Units, times and names of plans come back in row after row; long texts hardly do. */
const REMEMBERED = 2000;
const SHORT = 80;

function createCut(width: number): Cut {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    if (cell.length > SHORT) return wrapFull(cell, width);
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = wrapFull(cell, width);
    if (known.size < REMEMBERED) known.set(cell, made);
    return made;
  };
}

/** One line of a row, without the blanks behind its last cell. A list has hundreds of thousands of them. */
function joined(parts: readonly (readonly string[])[], at: number, blanks: readonly string[]): string {
  let last = parts.length - 1;
  while (last > 0 && parts[last]?.[at] === undefined) last--;
  let line = '';
  for (let column = 0; column < last; column++) line += (parts[column]?.[at] ?? blanks[column] ?? '') + GAP;
  return (line + (parts[last]?.[at] ?? '')).trimEnd();
}

function linesOf(cells: readonly string[], cuts: readonly Cut[], blanks: readonly string[]): string[] {
  const parts = cells.map((cell, at) => cuts[at]?.(cell) ?? []);
  const height = parts.reduce((most, one) => Math.max(most, one.length), 1);
  return Array.from({ length: height }, (_, at) => joined(parts, at, blanks));
}

/** The first rows, and all of them: the rest is not asked for before its turn. */
function sampled(rows: Iterable<TerminalRow>): { first: TerminalRow[]; all: Iterable<TerminalRow> } {
  const iterator = rows[Symbol.iterator]();
  const first: TerminalRow[] = [];
  while (first.length < MEASURED) {
    const next = iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  function* all(): Generator<TerminalRow> {
    yield* first;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  }
  return { first, all: all() };
}

/** Lines without their ends. `width` is that of the terminal. */
export function* terminalTable(
  columns: readonly TerminalColumn[],
  rows: Iterable<TerminalRow>,
  width: number,
  paint: Paint,
): Generator<string> {
  const { first, all } = sampled(rows);
  const sample = first.flatMap((row) => (isHeading(row) ? [] : [row.map(oneLine)]));
  const room = Math.max(NARROWEST, width) - GAP.length * (columns.length - 1);
  const widths = shrink(
    columns.map((column, at) => wanted(column, at, sample)),
    columns,
    room,
  );
  const cells = widths.map(createCut);
  const blanks = widths.map((one) => ' '.repeat(one));
  const header = columns.map((column) => column.header);
  for (const line of linesOf(header, cells, blanks)) yield paint.head(line);
  for (const row of all) {
    if (!isHeading(row)) yield* linesOf(row, cells, blanks);
    else yield* headingLines(row.heading, Math.max(NARROWEST, width), paint);
  }
}

function* headingLines(heading: string, width: number, paint: Paint): Generator<string> {
  yield '';
  for (const line of wrap(oneLine(heading), width)) yield paint.group(line);
}
