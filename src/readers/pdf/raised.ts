/** Small raised type: joined to its line, and the numbers of footnotes taken out of the running text. */
import { mainSize } from './sizes.js';
import type { Word } from './types.js';

const SMALL = 0.8;
const MARK = /^[[(]?(?:\d{1,3}|\*{1,3})[\])]?(?:,\s?\d{1,3})*$/;
const UNIT = /(?:^|[\d\s(/])(?:k|c|d|m)?m$/;

/** Moves words of small rows that stand beside the letters of a neighbouring row into that row. Rows are sorted downwards. */
export function placeRaised(rows: Word[][]): Word[][] {
  if (rows.length < 2 || isEven(rows)) return rows;
  const sizes = rows.map(mainSize);
  for (const [index, row] of rows.entries()) {
    for (const other of [index + 1, index - 1, index + 2, index - 2]) {
      const target = rows[other];
      if (target === undefined || (sizes[index] ?? 0) > SMALL * (sizes[other] ?? 0)) continue;
      const moved = row.filter((word) => standsBeside(word, target));
      for (const word of moved) {
        target.push(word);
        row.splice(row.indexOf(word), 1);
      }
    }
  }
  return rows.filter((row) => row.length > 0);
}

/** True when no word is small beside any other, as in most cells and paragraphs. */
function isEven(rows: readonly (readonly Word[])[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) {
    for (const { size } of row) {
      if (size < least) least = size;
      if (size > most) most = size;
    }
  }
  return least > SMALL * most;
}

function standsBeside(word: Word, row: readonly Word[]): boolean {
  return row.some((other) => {
    if (word.size > SMALL * other.size) return false;
    const rise = other.base - word.base;
    if (rise < -0.25 * other.size || rise > 0.75 * other.size) return false;
    const gap = word.x0 >= other.x0 ? word.x0 - other.x1 : other.x0 - word.x1;
    return gap > -0.5 * word.size && gap < 0.6 * other.size;
  });
}

/** True for a small number (or star) above the baseline. */
export function isMark(word: Word, line: { base: number; size: number }): boolean {
  return word.size <= SMALL * line.size && line.base - word.base > 0.12 * line.size && MARK.test(word.text);
}

/** Removes footnote marks from a sorted row and collects them; the number that begins a footnote stays. */
export function takeMarks(row: Word[], marks: Word[]): Word[] {
  if (row.length < 2 || isEven([row])) return row;
  const size = mainSize(row);
  const base = row.find((word) => Math.abs(word.size - size) < 0.6)?.base ?? 0;
  const kept: Word[] = [];
  for (const word of row) {
    const before = kept.at(-1);
    // `m²` is no footnote.
    if (before === undefined || !isMark(word, { base, size }) || UNIT.test(before.text)) {
      kept.push(word);
      continue;
    }
    marks.push(word);
    // What follows the mark stands directly behind the word that bears it.
    before.x1 = Math.max(before.x1, word.x1);
  }
  return kept;
}
