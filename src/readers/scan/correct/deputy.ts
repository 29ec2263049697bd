/** `KT.` before the office of the head, where it is stamped or written by hand: only a deputy signs so. */
import { fold } from '../../../language/fold.js';
import type { ReadWord } from './types.js';

/** What stands before the office is short, and not read with certainty. */
const LONGEST = 5;
const SURE = 85;
const PLACES = 2;

/** Looks over the lines of one cell or column: `?? GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC` can only be `KT. GIÁM ĐỐC`. */
export function correctDeputy(lines: readonly (readonly ReadWord[])[]): void {
  for (const [index, line] of lines.entries()) {
    const office = officeOf(line);
    if (office === null) continue;
    for (const above of lines.slice(Math.max(0, index - PLACES), index)) {
      const [first, ...rest] = above;
      if (first === undefined || keyOf(rest) !== office) continue;
      const doubtful = first.confidence < SURE && first.text.length <= LONGEST;
      if (doubtful && !/^[KTQ][TMLUH]?\.$/.test(first.text)) first.text = 'KT.';
    }
  }
}

/** The office of which the line names the deputy. */
function officeOf(line: readonly ReadWord[]): string | null {
  const [first, ...rest] = line;
  if (first === undefined || rest.length < 2 || rest.length > 5 || first.text !== 'PHÓ') return null;
  return keyOf(rest);
}

const keyOf = (words: readonly ReadWord[]): string =>
  fold(words.map((word) => word.text).join(' '))
    .replace(/[^a-z ]/g, '')
    .trim();
