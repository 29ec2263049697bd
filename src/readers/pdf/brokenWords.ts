/** Words that are wider than their column, which programs break wherever the line ends: `ST⏎T`, `GDNN,GDT⏎X-ĐH`. */
import { startsWithCapital } from '../../language/capitals.js';
import type { JoinedTable } from './joined.js';
import { lineText } from './lines.js';
import type { TextLine } from './types.js';

/** Room (points) that thick and double borders take besides. */
const BORDER = 1.5;

/** Tells whether `next` goes on inside the last word of `last`. */
export type Breaks = (last: TextLine, next: TextLine) => boolean;

/** More padding (points) than this is the blank at the end of a line. */
const MOST_PADDING = 8;

/** Blank that every cell of a table keeps free at its left: what the line furthest to the left shows. */
export function cellPadding(table: JoinedTable): number {
  let padding = MOST_PADDING;
  for (const cell of table.cells) {
    const left = table.xs[cell.column] ?? 0;
    for (const line of cell.lines) padding = Math.min(padding, Math.max(1, line.x0 - left));
  }
  return padding;
}

/** The judge for a column with `room` points for text. */
export function breaksIn(room: number): Breaks {
  return (last, next) => {
    const head = lineText(last);
    // Only a word that has the line to itself is broken.
    if (head.includes(' ') || !isAbbreviated(head)) return false;
    const [first] = next.words;
    if (first === undefined || !startsWithCapital(first.text)) return false;
    const letter = (first.x1 - first.x0) / first.text.length;
    return last.x1 - last.x0 + letter > room - BORDER;
  };
}

/** True for a piece without a vowel at its end: no syllable, so nothing says that a word ends with it. */
function isAbbreviated(text: string): boolean {
  const piece = /[A-ZĐ]+$/.exec(text)?.[0] ?? '';
  return piece !== '' && !/[AEIOUY]/.test(piece);
}
