/** The tables of one page with the lines of text in their cells. */
import type { Box } from '../../document/model.js';
import { findGrids, type Grid, type GridCell } from './grid.js';
import { buildLines } from './lines.js';
import { type Leftover, overflowOf, settleOverflow } from './overflow.js';
import type { RawPage, TextLine, Word } from './types.js';

export interface PageCell extends GridCell {
  readonly box: Box;
  readonly lines: readonly TextLine[];
  /** True when no line closes the cell at the lower end of the table. */
  readonly open: boolean;
  /** True when no line closes it at the upper end. */
  readonly openAbove: boolean;
}

export interface PageTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
  readonly box: Box;
}

export interface PageTables {
  readonly tables: PageTable[];
  /** Words outside of every table. */
  readonly rest: Word[];
  readonly turned: Word[];
  readonly marks: Word[];
}

/** Finds the tables of a page and gives every word to the cell in which its middle lies. */
export function readTables(page: RawPage): PageTables {
  const grids = findGrids(page.rules).map((grid) => new Filler(grid));
  let rest = outside(grids, page.words);
  // What is recognised stands where it was printed, and in no other order.
  const written = page.recognised !== true;
  for (const grid of grids) if (written) rest = grid.takeBelow(rest);
  const turned = outside(grids, page.turned);
  const marks: Word[] = [];
  const filled = grids.filter((grid) => grid.holdsText());
  const tables = filled.map((grid) => grid.finish(page.number, marks, written));
  return { tables, rest, turned, marks };
}

/** Gives the words to the grids; those that lie in none come back. */
function outside(grids: readonly Filler[], words: readonly Word[]): Word[] {
  const rest: Word[] = [];
  for (const word of words) if (!isTaken(grids, word)) rest.push(word);
  return rest;
}

function isTaken(grids: readonly Filler[], word: Word): boolean {
  for (const grid of grids) if (grid.take(word, word.base - word.size * 0.3)) return true;
  return false;
}

/** Collects the words of one grid. */
class Filler {
  private readonly owner: Int32Array;
  private readonly words: Word[][];
  private readonly columns: number;

  constructor(private readonly grid: Grid) {
    this.columns = grid.xs.length - 1;
    this.owner = new Int32Array(this.columns * (grid.ys.length - 1));
    this.words = grid.cells.map(() => []);
    for (const [index, cell] of grid.cells.entries()) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
        const at = row * this.columns + cell.column;
        this.owner.fill(index, at, at + cell.columnSpan);
      }
    }
  }

  /** Takes a word whose middle lies in the grid. */
  take(word: Word, y: number): boolean {
    const column = interval(this.grid.xs, (word.x0 + word.x1) / 2);
    const row = this.rowAt(word, y, column);
    if (column < 0 || row < 0) return false;
    this.words[this.owner[row * this.columns + column] ?? 0]?.push(word);
    return true;
  }

  private isOpen(cell: GridCell): boolean {
    const { ys, openBelow } = this.grid;
    return cell.row + cell.rowSpan === ys.length - 1 && isOpenAt(openBelow, cell);
  }

  private rowAt(word: Word, y: number, column: number): number {
    const { xs, ys, openBelow } = this.grid;
    const row = interval(ys, y);
    if (row >= 0 || openBelow[column] !== true) return row;
    // Some programs let the text of a cell run out below the page's last line of a table.
    const under = y - (ys.at(-1) ?? 0);
    const inside = word.x0 >= (xs[column] ?? 0) - 1 && word.x1 <= (xs[column + 1] ?? 0) + 1;
    return under > 0 && under < word.size * 3.5 && inside ? ys.length - 2 : -1;
  }

  /** Takes lines that run out of the last row; returns the other words. */
  takeBelow(words: Word[]): Word[] {
    const { cells, xs, ys } = this.grid;
    const [bottom, rows] = [ys.at(-1) ?? 0, ys.length - 1];
    let rest = words;
    for (const [index, cell] of cells.entries()) {
      const own = this.words[index] ?? [];
      if (cell.row + cell.rowSpan !== rows || own.length === 0) continue;
      const [from, to] = [xs[cell.column] ?? 0, xs[cell.column + cell.columnSpan] ?? 0];
      const under = rest.filter((word) => word.base > bottom && word.x0 >= from && word.x1 <= to);
      const taken = new Set(under.length === 0 ? [] : overflowOf(own, under, bottom));
      if (taken.size === 0) continue;
      own.push(...taken);
      rest = rest.filter((word) => !taken.has(word));
    }
    return rest;
  }

  holdsText(): boolean {
    return this.words.some((words) => words.length > 0);
  }

  /** `written` is true where the order of the words is that in which they were written. */
  finish(page: number, marks: Word[], written: boolean): PageTable {
    const { xs, ys } = this.grid;
    const leftovers = written ? settleOverflow(this.grid.cells, this.grid.ys, this.words) : [];
    const cells = this.grid.cells.map((cell, index) => {
      const set = buildLines(this.words[index] ?? [], page);
      marks.push(...set.marks);
      const edge = (list: readonly number[], at: number) => list[at] ?? 0;
      const box: Box = [
        edge(xs, cell.column),
        edge(ys, cell.row),
        edge(xs, cell.column + cell.columnSpan),
        edge(ys, cell.row + cell.rowSpan),
      ];
      const openAbove = cell.row === 0 && isOpenAt(this.grid.openAbove, cell);
      return { ...cell, box, lines: set.lines, open: this.isOpen(cell), openAbove };
    });
    const box: Box = [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
    return restoreRow({ page, xs, ys, cells, box }, leftovers);
  }
}

function isOpenAt(open: readonly boolean[], { column, columnSpan }: GridCell): boolean {
  return open.slice(column, column + columnSpan).every((one) => one);
}

/** Puts the row to which the leftovers belong back above the one upon which they are printed. */
function restoreRow(table: PageTable, leftovers: readonly Leftover[]): PageTable {
  const row = leftovers[0]?.cell.row;
  if (row === undefined) return table;
  const y = table.ys[row] ?? 0;
  const words = leftovers.filter((one) => one.cell.row === row).flatMap((one) => one.words);
  const restored = columnsOfRow(table, row).map(([column, columnSpan]): PageCell => {
    const [left, right] = [table.xs[column] ?? 0, table.xs[column + columnSpan] ?? 0];
    const own = words.filter((word) => word.x0 + word.x1 > 2 * left && word.x0 + word.x1 <= 2 * right);
    const { lines } = buildLines(own, table.page);
    return {
      row,
      column,
      rowSpan: 1,
      columnSpan,
      box: [left, y, right, y],
      lines,
      open: false,
      openAbove: true,
    };
  });
  const below = table.cells.map((cell) => (cell.row < row ? cell : { ...cell, row: cell.row + 1 }));
  const ys = [...table.ys.slice(0, row + 1), ...table.ys.slice(row)];
  const cells = [...below, ...restored].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, ys, cells };
}

/** Columns and spans of a row; those of a row of tasks for the heading of a group. */
function columnsOfRow(table: PageTable, row: number): (readonly [number, number])[] {
  const cells = table.cells.filter((cell) => cell.row === row);
  const columns = table.xs.length - 1;
  if (cells.some((cell) => cell.columnSpan >= columns - 1 && columns > 2))
    return Array.from({ length: columns }, (_, column) => [column, 1] as const);
  return cells.map((cell) => [cell.column, cell.columnSpan] as const);
}

/** Index of the interval of a sorted list in which a value lies, -1 outside. */
function interval(edges: readonly number[], value: number): number {
  if (value < (edges[0] ?? 0) || value > (edges.at(-1) ?? 0)) return -1;
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
