/** Blanks beside signs, which the engine leaves out, told by the paper between the letters. */
import type { Bitmap } from './image/bitmap.js';
import { typeLineOf } from './typeSize.js';
import type { OcrLetter, OcrLine, OcrWord, PixelBox } from './types.js';

/** Paper of this part of the size is a blank: signs stand closer to their word. */
const BLANK = 0.19;
const BESIDE = /[.:;,)]\p{L}|^[-–]\p{L}|\p{L}[-–]$|\d[-–]\d|\d[-–]$|^[-–]\d/u;
const SIGN = /^[.:;,)–-]$/;

export function withSpaces(line: OcrLine, ink: Bitmap): OcrLine {
  if (!line.words.some((word) => BESIDE.test(word.text))) return line;
  const { size } = typeLineOf(line);
  return { ...line, words: line.words.flatMap((word) => partsOf(word, size * BLANK, ink)) };
}

function partsOf(word: OcrWord, blank: number, ink: Bitmap): OcrWord[] {
  const { letters, text } = word;
  if (!BESIDE.test(text) || letters.map((letter) => letter.text).join('') !== text) return [word];
  const parts: OcrLetter[][] = [[]];
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1];
    if (before !== undefined && isApart(before, letter, word.box, blank, ink)) parts.push([]);
    parts.at(-1)?.push(letter);
  }
  if (parts.length === 1) return [word];
  return parts.map((own) => ({
    ...word,
    text: own.map((letter) => letter.text).join(''),
    letters: own,
    box: [own[0]?.box[0] ?? 0, word.box[1], own.at(-1)?.box[2] ?? 0, word.box[3]],
  }));
}

/** True where one of two neighbours is a sign and more paper lies between them than inside of a word. */
function isApart(
  before: OcrLetter,
  letter: OcrLetter,
  [, y0, , y1]: PixelBox,
  blank: number,
  { width, height, ink }: Bitmap,
): boolean {
  if (SIGN.test(before.text) === SIGN.test(letter.text)) return false;
  let [empty, most] = [0, 0];
  const middle = ({ box }: OcrLetter) => Math.round((box[0] + box[2]) / 2);
  for (let x = Math.max(0, middle(before)); x < Math.min(width, middle(letter)); x++) {
    let hasInk = false;
    for (let y = Math.max(0, y0); y < Math.min(height, y1) && !hasInk; y++) hasInk = ink[y * width + x] === 1;
    empty = hasInk ? 0 : empty + 1;
    most = Math.max(most, empty);
  }
  return most >= blank;
}
