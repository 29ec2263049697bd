/** How far two names of offices are apart in their letters. */

import { fold } from '../../language/fold.js';
import { memo } from '../../language/memo.js';

/** Words of a name for comparing: connecting words say nothing, punctuation parts words. */
export const nameWords = memo((name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(và|của|các|thuộc)$/iu.test(word)),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone put last and y as i: `hoà` = `hòa`, `lí` = `lý`. */
const syllable = memo((word: string): string => {
  const apart = word.toLocaleLowerCase('vi').normalize('NFD');
  const tone = apart.match(TONES)?.[0] ?? '';
  return apart.replace(TONES, '').replaceAll('y', 'i') + tone;
});

export const sameWord = (a: string, b: string): boolean => syllable(a) === syllable(b);

/** One letter put in, left out or changed, or two neighbours swapped. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.slice(1) === y || y.slice(1) === x || x.slice(1) === y.slice(1)) return true;
  return x.length === y.length && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

const isAcronym = (word: string): boolean =>
  word.length >= 3 && word === word.toLocaleUpperCase('vi') && !/\d/.test(word);

/** The one word in which two names differ by a slip of the pen; null when they are equal or differ more. */
export function slip(a: string, b: string): readonly [string, string] | null {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length !== y.length || x.length < 2) return null;
  const at = x.flatMap((word, index) => (sameWord(word, y[index] ?? '') ? [] : [index]));
  const [only] = at;
  if (at.length !== 1 || only === undefined) return null;
  const [from, to] = [x[only] ?? '', y[only] ?? ''];
  if (/\d/.test(from + to) || isPlace(x.slice(0, only))) return null;
  if (isAcronym(from) !== isAcronym(to)) return null;
  if (isAcronym(from)) return oneEditApart(from, to) ? [from, to] : null;
  return Math.min(from.length, to.length) >= 3 && isTypo(from, to) ? [from, to] : null;
}

/** Behind these words stands a proper name, and two places may well differ by a letter. */
function isPlace(before: readonly string[]): boolean {
  return before.some((word) =>
    /^(xa|phuong|thon|ap|quan|huyen|tinh|tran|khu|truong|thcs|thpt|th|mn|cum|khoi|doi|so\d*)$/.test(
      fold(word),
    ),
  );
}

/** The same letters under other marks, or one letter more or less. */
function isTypo(a: string, b: string): boolean {
  return fold(a) === fold(b) || oneEditApart(fold(a), fold(b));
}
