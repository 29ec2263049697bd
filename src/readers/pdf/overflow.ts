/**
 * Text that runs out of its cell upon the next row: browsers do so with a merged cell that a page cuts.
 * The place of such lines is that of another cell, so the order of the content tells whose they are.
 */
import type { GridCell } from './grid.js';
import type { Word } from './types.js';

/** Browsers round the distance of lines by this much (points). */
const ROUNDING = 0.8;
const SAME_BASE = 0.3;

/** Words that stand upon the first row after a page break and belong to a row of the page before. */
export interface Leftover {
  readonly cell: GridCell;
  readonly words: readonly Word[];
}

/**
 * Gives the words that overprint a cell back to the cell above; `words` holds those of each cell.
 * Returns those whose cell is not on this page.
 */
export function settleOverflow(cells: readonly GridCell[], words: Word[][]): Leftover[] {
  const left: Leftover[] = [];
  for (const [index, cell] of cells.entries()) {
    const own = words[index] ?? [];
    if (own.length < 2) continue;
    const sorted = [...own].sort((a, b) => a.order - b.order);
    const upper = words[cells.findIndex((one) => endsAbove(one, cell))] ?? [];
    const run = sorted.slice(0, following(sorted, sorted[0]?.order ?? 0));
    const follows = upper.length > 0 && run[0]?.order === lastOrder(upper) + 1;
    const below = follows ? run : linesBelow(sorted, upper);
    const leading = overprints(below, without(sorted, below)) ? below : run;
    if (!overprints(leading, without(sorted, leading))) continue;
    if (leading === below) upper.push(...leading);
    else if (isFirst(leading, cell, cells, words)) left.push({ cell, words: leading });
    else continue;
    words[index] = without(sorted, leading);
  }
  return left;
}

function endsAbove(above: GridCell, cell: GridCell): boolean {
  return (
    above.row + above.rowSpan === cell.row &&
    above.column === cell.column &&
    above.columnSpan === cell.columnSpan
  );
}

function lastOrder(words: readonly Word[]): number {
  return words.reduce((last, word) => Math.max(last, word.order), -1);
}

/** Number of words that were written one after the other from the given place in the content on. */
function following(sorted: readonly Word[], start: number): number {
  const end = sorted.findIndex((word, index) => word.order !== start + index);
  return end === -1 ? sorted.length : end;
}

function without(all: readonly Word[], some: readonly Word[]): Word[] {
  return all.filter((word) => !some.includes(word));
}

/** The words on the baselines that come next below the lines of a cell; PDFium may have told them in another order. */
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

/** True when the words were written before everything else in the row of their cell. */
function isFirst(
  leading: readonly Word[],
  cell: GridCell,
  cells: readonly GridCell[],
  words: readonly Word[][],
): boolean {
  const last = lastOrder(leading);
  return cells.every(
    (other, index) => other.row !== cell.row || other === cell || (words[index] ?? []).every((word) => word.order > last),
  );
}

function overprints(some: readonly Word[], others: readonly Word[]): boolean {
  return some.some((word) =>
    others.some((other) => {
      const size = Math.min(word.size, other.size);
      const overlap = Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0);
      return Math.abs(word.base - other.base) < size * 0.7 && overlap > size * 0.2 && word.text !== other.text;
    }),
  );
}
