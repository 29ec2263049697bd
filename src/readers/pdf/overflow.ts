/**
 * Text that runs out of its cell upon the next row: browsers do so with a merged cell that a page cuts.
 * The place of such lines is that of another cell, so the order of the content tells whose they are.
 */
import type { GridCell } from './grid.js';
import type { Word } from './types.js';

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
    const follows = following(sorted, lastOrder(upper) + 1);
    const leading = sorted.slice(0, follows > 0 ? follows : following(sorted, sorted[0]?.order ?? 0));
    const rest = sorted.slice(leading.length);
    if (!overprints(leading, rest)) continue;
    if (follows > 0) upper.push(...leading);
    else if (isFirst(leading, cell, cells, words)) left.push({ cell, words: leading });
    else continue;
    words[index] = rest;
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
      const distance = Math.abs(word.base - other.base);
      const size = Math.min(word.size, other.size);
      return distance > size * 0.05 && distance < size * 0.7 && word.x0 < other.x1 && other.x0 < word.x1;
    }),
  );
}
