/** From connected ruling lines to the cells of a table. */
import { tableRules } from './openColumns.js';
import { groupBy, mergeRules } from './snap.js';
import type { Rule, Rules } from './types.js';

/** Grid lines nearer than this (points) are one. */
const SNAP = 4;
/** Lines that stand out this far (points) beyond the last crossing line mean an open side. */
const OPEN = 9;
const STRIP = 4.5;
const SMALLEST_WIDTH = 40;
const SMALLEST_HEIGHT = 10;
const MOST_CELLS = 20_000;

/** A cell of the grid of one page; edges in points. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  /** Vertical grid lines from left to right. */
  readonly xs: readonly number[];
  /** Horizontal grid lines from top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** For every column: whether the grid has no line at its lower end, as where a row goes on on the next page. */
  readonly openBelow: readonly boolean[];
  /** The same for its upper end, where a row begins on the page before. */
  readonly openAbove: readonly boolean[];
}

/** The tables that ruling lines draw on a page, from top to bottom. Boxes of a single cell are none. */
export function findGrids(rules: Rules): Grid[] {
  return tableRules(mergeRules(rules))
    .map(buildGrid)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0));
}

function buildGrid(rules: Rules): Grid | null {
  const xs = gridLines(rules.vertical, rules.horizontal);
  const ys = gridLines(rules.horizontal, rules.vertical);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_CELLS) return null;
  const width = (xs[columns] ?? 0) - (xs[0] ?? 0);
  const height = (ys[rows] ?? 0) - (ys[0] ?? 0);
  if (width < SMALLEST_WIDTH || height < SMALLEST_HEIGHT) return null;
  const right = walls(xs, ys, rules.vertical);
  const below = walls(ys, xs, rules.horizontal);
  const cells = cutCells(columns, rows, right, below);
  const openBelow = below.slice(rows * columns).map((wall) => !wall);
  const openAbove = below.slice(0, columns).map((wall) => !wall);
  return cells.length < 2 ? null : { xs, ys, cells, openBelow, openAbove };
}

/** Places of the lines of one direction, and of an open side where the other direction stands out. */
function gridLines(lines: readonly Rule[], crossing: readonly Rule[]): number[] {
  if (lines.length === 0)
    return [Math.min(...crossing.map((rule) => rule.from)), Math.max(...crossing.map((rule) => rule.to))];
  const places = groupBy(lines, (rule) => rule.at, SNAP).map(
    (group) => group.reduce((sum, rule) => sum + rule.at, 0) / group.length,
  );
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const start = openSide(crossing.map((rule) => first - rule.from));
  const end = openSide(crossing.map((rule) => rule.to - last));
  if (start !== null) places.unshift(first - start);
  if (end !== null) places.push(last + end);
  return places;
}

/** How far the lines stand out beyond the last crossing one; `null` when they end there. */
function openSide(overhangs: readonly number[]): number | null {
  const furthest = Math.max(...overhangs);
  const open = overhangs.filter((overhang) => overhang > OPEN).length >= 2;
  // A strip of a row, too low for text, stands out with all its lines to one height.
  const strip = overhangs.length > 2 && furthest > STRIP && overhangs.every((one) => furthest - one < 1);
  return open || strip ? furthest : null;
}

/** Covers the grid with rectangles that no line cuts. */
function cutCells(
  columns: number,
  rows: number,
  right: readonly boolean[],
  below: readonly boolean[],
): GridCell[] {
  const hasRight = (row: number, column: number) => right[(column + 1) * rows + row] === true;
  const hasBelow = (row: number, column: number) => below[(row + 1) * columns + column] === true;
  const taken = new Uint8Array(rows * columns);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column] === 1) continue;
      let columnSpan = 1;
      const free = (c: number) => c < columns && taken[row * columns + c] === 0;
      while (free(column + columnSpan) && !hasRight(row, column + columnSpan - 1)) columnSpan++;
      let rowSpan = 1;
      const open = (r: number) =>
        r < rows &&
        span(column, columnSpan).every((c) => !hasBelow(r - 1, c) && taken[r * columns + c] === 0) &&
        span(column, columnSpan - 1).every((c) => !hasRight(r, c));
      while (open(row + rowSpan)) rowSpan++;
      for (const r of span(row, rowSpan))
        taken.fill(1, r * columns + column, r * columns + column + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

function span(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index);
}

/** For every place and interval: whether a line at that place covers more than half of the interval. */
function walls(places: readonly number[], intervals: readonly number[], lines: readonly Rule[]): boolean[] {
  const count = intervals.length - 1;
  const covered = new Float64Array(places.length * count);
  for (const line of lines) {
    const place = nearest(places, line.at);
    for (let i = 0; i < count; i++) {
      const [from, to] = [intervals[i] ?? 0, intervals[i + 1] ?? 0];
      const overlap = Math.min(line.to, to) - Math.max(line.from, from);
      if (overlap > 0) covered[place * count + i] = (covered[place * count + i] ?? 0) + overlap / (to - from);
    }
  }
  return Array.from(covered, (part) => part > 0.5);
}

function nearest(places: readonly number[], value: number): number {
  let best = 0;
  for (let i = 1; i < places.length; i++) {
    if (Math.abs((places[i] ?? 0) - value) < Math.abs((places[best] ?? 0) - value)) best = i;
  }
  return best;
}
