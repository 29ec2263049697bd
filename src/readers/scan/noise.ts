/** Tells lines of text from what stamps, signatures and dirt are read as. */
import { fold } from '../../language/fold.js';
import { areSyllables } from '../../language/legacy/syllables.js';
import { OFFICES } from './correct/offices.data.js';
import type { OcrLine, OcrWord } from './types.js';

/** Below this mean certainty a line is no text. */
const NOTHING = 45;
const DOUBTFUL = 62;
const LEAST_FIGURES = 12;
const WORDLIKE = /\p{L}{2}|\d|^[IVX]+\.?$/u;
/** What only a document has is kept however badly it was read: `Số:`, `/KH-SYT`, `Quý`, `Lưu:`, `Stt`. */
const TELLING =
  /^S.{1,2}\s?:|^Qu[yý](?:$|[IHLl1V,|![\]])|\/\p{Lu}{1,4}-\p{Lu}|^[-–]?L[uư]u:|^\(?[bp]\/\p{Ll}\)|^Ss?tt?$|^S{1,2}TT$/u;

/** Specks, or the points of a line that is read without them: nothing is printed of points alone. */
const POINTS = /^[.,:;]+$/;

/** Figures in the shape of days are days however badly they were read. */
const DAYS = /^\d{1,2}\/\d{1,2}\/\d{4}(?:[—–-]\d{1,2}\/\d{1,2}\/\d{4})?[.,;]?$/;

/** Roman numerals of several strokes alone in their cell, as they are read; dirt is read as one stroke. */
const NUMERAL = /^(?=.*[IH])[IHV]{2,4}[.,]?$/;
const LEAST_NUMERAL = 20;

/** A word of which the engine is so sure is no dirt, whatever it says of its neighbours. */
const SURE = 90;
const SURE_WORD = /^\p{L}{3,7}[.,;:]?$/u;

/** Words whose blank was not seen are no words to the engine, but it is sure of each of their letters (0 to 100). */
const CLEAR = 90;
const LEAST_CLEAR = 5;
const LEAST_GLUED = 25;

function isGlued({ text, letters, confidence }: OcrWord): boolean {
  const clear = letters.length >= LEAST_CLEAR && letters.every((letter) => letter.confidence >= CLEAR);
  return clear && confidence >= LEAST_GLUED && /^\p{L}+$/u.test(text) && areSyllables(text);
}

const OFFICE = new RegExp(OFFICES.map(fold).join('|'));

/** Offices under a seal: capitals and little else. */
function isOffice(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text.length < 40 && OFFICE.test(fold(text));
}

export function isText({ words }: OcrLine): boolean {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters === 0 || words.every((word) => POINTS.test(word.text))) return false;
  const mean = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
  if (words.some((word) => TELLING.test(word.text))) return true;
  if (DAYS.test(words.map((word) => word.text).join(''))) return true;
  const wordlike = words.filter((word) => WORDLIKE.test(word.text)).length;
  // Dates and figures are read right with little certainty.
  const figures = words.every((word) => /^[\d/.,:—–-]+$/.test(word.text));
  if (mean >= LEAST_NUMERAL && words.length === 1 && NUMERAL.test(words[0]?.text ?? '')) return true;
  if (isOffice(words.map((word) => word.text).join(' '))) return true;
  if (words.some((word) => word.confidence >= SURE && SURE_WORD.test(word.text))) return true;
  if (words.some(isGlued)) return true;
  if (mean < (figures ? LEAST_FIGURES : NOTHING)) return false;
  if (figures) return true;
  if (wordlike === 0)
    return mean >= 85 || (letters === 1 && /[\p{L}\d+-]/u.test(words[0]?.text ?? '') && mean > 60);
  return mean >= DOUBTFUL || wordlike * 2 > words.length;
}

/** Which lines are text. What was so at first stays so: further readings tell its words, and may leave them more in doubt. */
export function textsAmong(
  first: readonly (OcrLine | null)[],
  again: readonly (OcrLine | null)[],
): ReadonlySet<number> {
  const isLine = (line: OcrLine | null | undefined) => Boolean(line && isText(line));
  return new Set([...again.keys()].filter((at) => isLine(first[at]) || isLine(again[at])));
}
