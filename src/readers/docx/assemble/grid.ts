import type { RawCell, RawRow, RawTable } from '../raw.js';

/** A cell at its place; `raw` is `null` where rows leave a gap. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly raw: RawCell | null;
}

export interface Grid {
  readonly columnCount: number;
  /** In row-major order; together they cover the whole grid. */
  readonly cells: readonly PlacedCell[];
}

/** Gives every cell its place, merges what is merged and fills what rows leave open. */
export function makeGrid({ rows }: RawTable): Grid {
  const placed: PlacedCell[][] = [];
  const ends: number[] = [];
  let columnCount = 0;
  let above = new Map<number, PlacedCell>();
  for (const [row, raw] of rows.entries()) {
    const line = placeRow(raw, row, above);
    placed.push(line.starting);
    ends.push(line.end);
    columnCount = Math.max(columnCount, line.end + raw.after);
    above = line.covering;
  }
  for (const [row, line] of placed.entries()) {
    const end = ends[row] ?? 0;
    if (end < columnCount) line.push(gap(row, end, columnCount - end));
  }
  return { columnCount, cells: placed.flat() };
}

interface PlacedRow {
  /** Cells that begin in this row. */
  readonly starting: PlacedCell[];
  /** By first column: what covers this row and may go on in the next. */
  readonly covering: Map<number, PlacedCell>;
  /** The column behind the last cell. */
  readonly end: number;
}

function placeRow(raw: RawRow, row: number, above: ReadonlyMap<number, PlacedCell>): PlacedRow {
  const starting: PlacedCell[] = [];
  const covering = new Map<number, PlacedCell>();
  let column = raw.before;
  if (raw.before > 0) starting.push(gap(row, 0, raw.before));
  for (const cells of mergedAcross(raw.cells)) {
    const [first] = cells;
    if (first === undefined) continue;
    const columnSpan = cells.reduce((sum, cell) => sum + cell.span, 0);
    const owner = first.vertical === 'continue' ? above.get(column) : undefined;
    if (owner?.columnSpan === columnSpan) owner.rowSpan++;
    else starting.push({ row, column, rowSpan: 1, columnSpan, raw: first });
    const cell = owner?.columnSpan === columnSpan ? owner : starting.at(-1);
    if (cell !== undefined && first.vertical !== 'none') covering.set(column, cell);
    column += columnSpan;
  }
  return { starting, covering, end: column };
}

/** Cells of the old horizontal merge stand with the one that they go on from. */
function mergedAcross(cells: readonly RawCell[]): RawCell[][] {
  const groups: RawCell[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (cell.goesOn && last !== undefined) last.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

function gap(row: number, column: number, columnSpan: number): PlacedCell {
  return { row, column, rowSpan: 1, columnSpan, raw: null };
}
