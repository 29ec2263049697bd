/** Offices at the ends of lines, letter by letter or nearly so. */
import { fold } from '../../../language/fold.js';

/** One letter in so many may be another one where seal and signature lie upon them. */
const LETTERS_FOR_ONE = 5;

/** Index of the word with which the office begins that the line ends with, or nearly ends with; -1 for none. */
export function officeStart(words: readonly string[], office: string): number {
  const wanted = keyOf(office);
  const start = words.length - office.split(' ').length;
  if (start < 0) return -1;
  const distance = editDistance(keyOf(words.slice(start).join('')), wanted);
  return distance <= Math.floor(wanted.length / LETTERS_FOR_ONE) ? start : -1;
}

const keyOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** Letters to put in, leave out or change so that one text becomes the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries())
      next.push(
        Math.min((row[j] ?? 0) + (letter === wanted ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
