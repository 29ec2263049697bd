/** Roman numerals at the heads of sections: each is one more than the one before. */
import { fromRoman, toRoman } from '../../../language/numerals.js';
import type { ScannedWord } from '../types.js';

/** A numeral of which recognition is surer than this is taken as printed, misnumbering included. */
const SURE = 75;
const NUMERAL = /^([IVXl1]{1,5})([.)]?)$/;

interface Head {
  readonly word: ScannedWord;
  readonly value: number | null;
  readonly dot: string;
}

/** The words with doubtful numerals put right where those before and behind leave one value. `pages` in reading order. */
export function correctNumerals(pages: readonly (readonly ScannedWord[])[]): Map<ScannedWord, ScannedWord> {
  const heads = pages.flatMap((words) => lineStarts(words)).flatMap(headOf);
  const changed = new Map<ScannedWord, ScannedWord>();
  const dotted = heads.filter((head) => head.dot !== '').length * 2 > heads.length;
  let before = 0;
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1]?.value ?? null;
    const fits = head.value === before + 1;
    const proven =
      !fits &&
      head.word.confidence < SURE &&
      (next === before + 2 || (next === null && head.value === before));
    const value = proven ? before + 1 : (head.value ?? before);
    const dot = head.dot === '' && dotted && (fits || proven) && head.word.confidence < SURE ? '.' : head.dot;
    before = value;
    const text = `${toRoman(value)}${dot}`;
    if ((proven || dot !== head.dot) && text !== head.word.text)
      changed.set(head.word, { ...head.word, text, read: head.word.read ?? head.word.text });
  }
  return changed;
}

function headOf(word: ScannedWord): Head[] {
  const [, numeral = '', dot = ''] = NUMERAL.exec(word.text) ?? [];
  // A bare 1 is an Arabic number.
  if (numeral === '' || /^1/.test(numeral)) return [];
  const value = fromRoman(numeral.replace(/[l1]/g, 'I'));
  return dot === '' && value !== 1 ? [] : [{ word, value, dot }];
}

/** First words of lines that go on with a capital. */
function lineStarts(words: readonly ScannedWord[]): ScannedWord[] {
  const left = (word: ScannedWord) =>
    !words.some(
      (other) => other !== word && Math.abs(other.base - word.base) < word.size * 0.3 && other.x0 < word.x0,
    );
  const capital = (word: ScannedWord) => {
    const behind = words
      .filter((other) => Math.abs(other.base - word.base) < word.size * 0.3 && other.x0 > word.x0)
      .sort((a, b) => a.x0 - b.x0)[0];
    return behind !== undefined && behind.x0 - word.x1 < word.size * 2 && /^\p{Lu}/u.test(behind.text);
  };
  return words
    .filter((word) => NUMERAL.test(word.text) && left(word) && capital(word))
    .sort((a, b) => a.base - b.base);
}
