/**
 * Text that runs out of its cell upon the next row: browsers do so with a merged cell that a page cuts.
 * The place of such lines is that of another cell, so the order of the content tells whose they are.
 */
import type { GridCell } from './grid.js';
import type { Word } from './types.js';

/** Browsers round the distance of lines by this much (points). */
const ROUNDING = 0.8;
const SAME_BASE = 0.3;
const SAME_EDGE = 1;
/** Letters of other fonts may stand this part of the size higher or lower on one line. */
const RAISED = 0.12;
/** Height of small letters as a part of the size. */
const SMALL_LETTERS = 0.5;

/** Words that stand upon the first row after a page break and belong to a row of the page before. */
export interface Leftover {
  readonly cell: GridCell;
  readonly words: readonly Word[];
}

/**
 * Gives the words that overprint a cell back to the cell above; `words` holds those of each cell, `ys` the
 * horizontal grid lines. Returns those whose cell is not on this page.
 */
export function settleOverflow(
  cells: readonly GridCell[],
  ys: readonly number[],
  words: Word[][],
): Leftover[] {
  const left: Leftover[] = [];
  for (const [index, cell] of cells.entries()) {
    const own = words[index] ?? [];
    if (!isSuspect(own, ys[cell.row] ?? 0)) continue;
    const sorted = [...own].sort((a, b) => a.order - b.order);
    const upper = cells.flatMap((one, at) => (endsAbove(one, cell) ? [words[at] ?? []] : []));
    const found = upper.map((above) => ({ above, run: overflowOf(above, sorted, ys[cell.row] ?? 0) }));
    const taken = found.find(({ run }) => run.length > 0);
    if (taken !== undefined) {
      taken.above.push(...taken.run);
      words[index] = without(sorted, taken.run);
      continue;
    }
    const run = sorted.slice(0, following(sorted, sorted[0]?.order ?? 0));
    const stray = overprints(run, without(sorted, run)) || crosses(run, ys[cell.row] ?? 0);
    if (!stray || !isFirst(run, cell, cells, words)) continue;
    const strip = cells.findIndex((one) => endsAbove(one, cell) && one.columnSpan === cell.columnSpan);
    if (isBlankRow(cells[strip]?.row, cells, words)) words[strip]?.push(...run);
    else left.push({ cell, words: run });
    words[index] = without(sorted, run);
  }
  return left;
}

/** Most cells are written in one go and begin below their upper rule: nothing in them needs a closer look. */
function isSuspect(own: readonly Word[], y: number): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (last.order - first.order !== own.length - 1) return true;
  return first.base - 0.8 * first.size < y + SAME_EDGE || own.some((word, at) => liesUpon(word, own[at - 1]));
}

/** True for a word set lower or higher than the one before it by less than a line. */
function liesUpon(word: Word, before: Word | undefined): boolean {
  const distance = before === undefined ? 0 : Math.abs(word.base - before.base);
  const alike = before !== undefined && Math.abs(word.size - before.size) < 0.5;
  return alike && distance > SAME_BASE && distance < word.size * 0.7;
}

/** The words below the rule at `y` that belong to the cell above it; `own` is sorted by order. */
export function overflowOf(above: readonly Word[], own: readonly Word[], y: number): Word[] {
  if (above.length === 0) return [];
  const start = own.findIndex((word) => word.order === lastOrder(above) + 1);
  const rest = own.slice(Math.max(start, 0));
  const run = start === -1 ? [] : rest.slice(0, following(rest, rest[0]?.order ?? 0));
  const lines = linesBelow(own, above);
  const [first] = lines;
  // A line through the rule, set like the lines above it and written behind them.
  if (first !== undefined && run.includes(first) && first.base - 0.8 * first.size < y + SAME_EDGE) {
    const edge = Math.min(...above.map((word) => word.x0));
    const flush = lines.filter((word) => run.includes(word));
    if (Math.abs(Math.min(...flush.map((word) => word.x0)) - edge) < SAME_EDGE) return flush;
  }
  if (overprints(run, without(own, run))) return run;
  return overprints(lines, without(own, lines)) ? lines : [];
}

function endsAbove(above: GridCell, cell: GridCell): boolean {
  return (
    above.row + above.rowSpan === cell.row &&
    above.column >= cell.column &&
    above.column + above.columnSpan <= cell.column + cell.columnSpan
  );
}

function lastOrder(words: readonly Word[]): number {
  return words.reduce((last, word) => Math.max(last, word.order), -1);
}

/** Number of words that were written one after the other from the given place in the content on. */
function following(sorted: readonly Word[], start: number): number {
  const end = sorted.findIndex(
    (word, index) => word.order !== start + index || liesUpon(word, sorted[index - 1]),
  );
  return end === -1 ? sorted.length : end;
}

function without(all: readonly Word[], some: readonly Word[]): Word[] {
  return all.filter((word) => !some.includes(word));
}

/** The words on the baselines that come next below the lines of a cell. */
function linesBelow(own: readonly Word[], upper: readonly Word[]): Word[] {
  const bases = [...new Set(upper.map((word) => word.base))].sort((a, b) => b - a);
  const [last, before] = bases;
  if (last === undefined) return [];
  const size = upper[0]?.size ?? 0;
  const pitch = before !== undefined && last - before > size * 0.8 ? last - before : size * 1.15;
  const found: Word[] = [];
  for (let base = last + pitch; ; ) {
    // Of two lines at that height the one that was written first.
    const first = own.find((word) => !found.includes(word) && Math.abs(word.base - base) < ROUNDING);
    if (first === undefined) return found;
    found.push(...own.filter((word) => Math.abs(word.base - first.base) < SAME_BASE));
    base = first.base + pitch;
  }
}

/** True for words through the rule above their cell: what is written in a cell stands below it. */
function crosses(run: readonly Word[], y: number): boolean {
  return run.some((word) => word.base > y && word.base - SMALL_LETTERS * word.size < y);
}

/** True for the strip of a row whose text was all on the page before. */
function isBlankRow(row: number | undefined, cells: readonly GridCell[], words: readonly Word[][]): boolean {
  return row !== undefined && cells.every((one, at) => one.row !== row || words[at]?.length === 0);
}

/** True when the words were written before everything else in the row of their cell. */
function isFirst(
  leading: readonly Word[],
  cell: GridCell,
  cells: readonly GridCell[],
  words: readonly Word[][],
): boolean {
  const last = lastOrder(leading);
  const beside = cells.flatMap((other, index) =>
    other.row === cell.row && other !== cell ? [words[index] ?? []] : [],
  );
  return beside.every((list) => list.every((word) => word.order > last));
}

function overprints(some: readonly Word[], others: readonly Word[]): boolean {
  return some.some((word) =>
    others.some((other) => {
      const size = Math.min(word.size, other.size);
      const overlap = Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0);
      const distance = Math.abs(word.base - other.base);
      // Lines of one cell stand further apart, whether or not they cover each other.
      const upon = overlap > size * 0.2 || (distance > size * RAISED && liesUpon(word, other));
      return distance < size * 0.7 && upon && word.text !== other.text;
    }),
  );
}
