/** Numbers of rows and groups, and whether they follow one another. */

const ARABIC = /^\(?(\d{1,3}(?:\.\d{1,2}){0,3})[.)]?$/;
const ROMAN = /^([IVX]{1,6})[.)]?$/;
const LETTER = /^([A-EĐ])[.)]?$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

/** Cost of a row number that does not follow; a table may repeat or skip numbers, but seldom does. */
const JUMP = 5;
const FAR_JUMP = 9;

function romanValue(text: string): number {
  return [...text].reduce((sum, letter, at) => {
    const value = VALUES[letter] ?? 0;
    return sum + (value < (VALUES[text.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);
}

/** `1`, `01.`, `2.3)` → the digits as printed, else null. */
export function rowNumber(word: string): string | null {
  return ARABIC.exec(word)?.[1] ?? null;
}

/** `IV.`, `B` → marker without its dot and its place in the order. */
export function groupMarker(
  word: string,
): { marker: string; order: number; kind: 'roman' | 'letter' } | null {
  const roman = ROMAN.exec(word)?.[1];
  if (roman !== undefined) return { marker: roman, order: romanValue(roman), kind: 'roman' };
  const letter = LETTER.exec(word)?.[1];
  const order = LETTERS.indexOf(letter ?? '') + 1;
  return letter === undefined || order === 0 ? null : { marker: letter, order, kind: 'letter' };
}

const parts = (number: string): number[] => number.split('.').map(Number);

/** `1.2` after `1.1`, `2` after `1.4`, `1.1` after `1`. */
function follows(last: string, next: string): boolean {
  const a = parts(last);
  const b = parts(next);
  if (b.length === a.length + 1) return b.at(-1) === 1 && a.every((value, i) => value === b[i]);
  if (b.length > a.length) return false;
  const end = b.length - 1;
  return b.every((value, i) => value === (a[i] ?? 0) + (i === end ? 1 : 0));
}

/** Cost of a row number after the last one; `last` null at the begin, `fresh` right after a group. */
export function sequenceCost(last: string | null, next: string, fresh: boolean): number {
  const starts = parts(next).at(-1) === 1;
  if (last === null) return starts ? 0 : JUMP;
  if (fresh && starts) return 0;
  if (follows(last, next)) return 0;
  const distance = (parts(next)[0] ?? 0) - (parts(last)[0] ?? 0);
  return distance >= 0 && distance <= 2 ? JUMP : FAR_JUMP;
}

/** Cost of a group marker after `last` groups. */
export function groupCost(last: number, order: number): number {
  return order === last + 1 ? 0 : order === 1 ? JUMP : order > last && order <= last + 2 ? JUMP : FAR_JUMP;
}
