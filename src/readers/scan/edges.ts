/** Points and quotation marks that the engine makes up at the ends of words: no ink of their own stands there. */
import type { Bitmap } from './image/bitmap.js';
import { textOf } from './letters.js';
import { typeLineOf } from './typeSize.js';
import type { OcrLetter, OcrLine, OcrWord } from './types.js';

/** Words of which the engine is surer than this are taken as they are. */
const SURE = 88;
const POINT = /^[.,]$/;
const QUOTE = /^['"‘’“”]$/;
/** Points and commas stand below this height above the baseline, quotation marks above it; parts of the size. */
const HALF = 0.28;

export function withoutFalseEnds(line: OcrLine, ink: Bitmap): OcrLine {
  const isSuspect = ({ confidence, letters }: OcrWord) =>
    confidence < SURE && letters.length > 1 && (isUpon(letters, -1) || isUpon(letters, 0));
  if (!line.words.some(isSuspect)) return line;
  const type = typeLineOf(line);
  return {
    ...line,
    words: line.words.map((word) => {
      if (!isSuspect(word)) return word;
      const half = type.base + type.slope * (word.box[0] - type.left) - HALF * type.size;
      return withoutFalseEnd(word, half, ink);
    }),
  };
}

/** True for a sign at that end whose box lies upon the letter beside it. */
function isUpon(letters: readonly OcrLetter[], end: 0 | -1): boolean {
  const [sign, beside] = end === 0 ? [letters[0], letters[1]] : [letters.at(-1), letters.at(-2)];
  if (sign === undefined || beside === undefined || !(end === 0 ? QUOTE : POINT).test(sign.text))
    return false;
  return Math.min(sign.box[2], beside.box[2]) > Math.max(sign.box[0], beside.box[0]);
}

function withoutFalseEnd(word: OcrWord, half: number, ink: Bitmap): OcrWord {
  const { letters, box } = word;
  if (textOf(letters) !== word.text) return word;
  const kept = letters.filter((_, at) => {
    if (at === 0 && isUpon(letters, 0)) return !isLetter(box, [box[1], half], 1, ink);
    if (at === letters.length - 1 && isUpon(letters, -1)) return !isLetter(box, [half, box[3]], -1, ink);
    return true;
  });
  if (kept.length === letters.length) return word;
  const rest = { ...word, text: textOf(kept), letters: kept };
  // Two of them may lie upon one letter.
  return kept.length > 1 && isUpon(kept, -1) ? withoutFalseEnd(rest, half, ink) : rest;
}

type Span = readonly [number, number];

/** True where the first ink from the left (`step` 1) or the right end of a word, above or below half, goes through to the other part. */
function isLetter(box: OcrWord['box'], rows: Span, step: 1 | -1, ink: Bitmap): boolean {
  const [x0, , x1] = box;
  const isInk = (x: number) => x >= x0 && x < x1 && hasInk([x, x + 1], rows, ink);
  let start = step > 0 ? x0 : x1 - 1;
  while (start >= x0 && start < x1 && !isInk(start)) start += step;
  let end = start;
  while (isInk(end + step)) end += step;
  const half = step > 0 ? rows[1] : rows[0];
  return hasInk([Math.min(start, end), Math.max(start, end) + 1], [half - 1, half + 1], ink);
}

function hasInk([x0, x1]: Span, [y0, y1]: Span, { width, height, ink }: Bitmap): boolean {
  for (let y = Math.max(0, Math.round(y0)); y < Math.min(height, Math.round(y1)); y++)
    for (let x = Math.max(0, x0); x < Math.min(width, x1); x++) if (ink[y * width + x] === 1) return true;
  return false;
}
