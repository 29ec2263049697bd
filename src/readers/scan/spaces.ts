/** Blanks beside signs, figures and capitals, which the engine leaves out, told by the paper between the letters. */
import { isSyllable } from '../../language/legacy/syllables.js';
import type { Bitmap } from './image/bitmap.js';
import { textOf } from './letters.js';
import { typeLineOf } from './typeSize.js';
import type { OcrLetter, OcrLine, OcrWord, PixelBox } from './types.js';

/** Paper of this part of the size is a blank: signs stand closer to their word. */
const BLANK = 0.19;
/** The same between two syllables that cannot be one: slanted letters lean over the blank. Within words less lies between letters. */
const BETWEEN_SYLLABLES = 0.11;
const BESIDE = /[.:;,)]\p{L}|^[-–]\p{L}|\p{L}[-–]$|\d[-–]\d|\d[-–]$|^[-–]\d|\p{Ll}[\p{Lu}\d]/u;
/** Words before numerals, with and without the mark that was not seen: `PHẦNI`, `LUCI`. */
const COUNTED = /^(?:PH[ẦÂ]N|CHƯƠNG|M[ỤU]C|L[ỤU]C)(?=[IVXHL])/u;
const SIGN = /^[.:;,)–-]$/;

export function withSpaces(line: OcrLine, ink: Bitmap): OcrLine {
  const isSuspect = ({ text }: OcrWord) => BESIDE.test(text) || COUNTED.test(text) || isGlued(text);
  if (!line.words.some(isSuspect)) return line;
  const { size } = typeLineOf(line);
  const blank = size * BLANK;
  return {
    ...line,
    words: line.words
      .flatMap((word) => partsOf(word, blank, ink))
      .flatMap((word) => syllablesOf(word, size * BETWEEN_SYLLABLES, ink)),
  };
}

const LETTERS = /^\p{L}+(?=[.,;:)]*$)/u;
/** Shortest word that two syllables can make up. */
const SHORTEST = 4;

/** True for letters that can be no single syllable: Vietnamese writes each by itself. */
function isGlued(text: string): boolean {
  const letters = LETTERS.exec(text)?.[0] ?? '';
  return letters.length >= SHORTEST && /\p{Ll}{2}/u.test(letters) && !isSyllable(letters);
}

/** `Mụcđích`: the word parted where the paper shows a blank and syllables stand at both sides of it. */
function syllablesOf(word: OcrWord, blank: number, ink: Bitmap): OcrWord[] {
  const { letters, text } = word;
  if (!isGlued(text) || textOf(letters) !== text) return [word];
  for (let at = 2; at < letters.length - 1; at++) {
    const [before, letter] = [letters[at - 1], letters[at]];
    const left = textOf(letters.slice(0, at));
    const right = LETTERS.exec(textOf(letters.slice(at)))?.[0] ?? '';
    if (before === undefined || letter === undefined || !isSyllable(left)) continue;
    if (!(isSyllable(right) || isGlued(right)) || !isApart(before, letter, word.box, blank, ink)) continue;
    const rest = partOf(word, letters.slice(at));
    return [partOf(word, letters.slice(0, at)), ...syllablesOf(rest, blank, ink)];
  }
  return [word];
}

function partOf(word: OcrWord, letters: readonly OcrLetter[]): OcrWord {
  const [x0, x1] = [letters[0]?.box[0] ?? 0, letters.at(-1)?.box[2] ?? 0];
  return { ...word, text: textOf(letters), letters, box: [x0, word.box[1], x1, word.box[3]] };
}

function partsOf(word: OcrWord, blank: number, ink: Bitmap): OcrWord[] {
  const { letters, text } = word;
  const counted = COUNTED.exec(text)?.[0].length ?? -1;
  if ((!BESIDE.test(text) && counted < 0) || textOf(letters) !== text) return [word];
  const parts: OcrLetter[][] = [[]];
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1];
    const mayPart = before !== undefined && (at === counted || canPart(before.text, letter.text));
    if (mayPart && isApart(before, letter, word.box, blank, ink)) parts.push([]);
    parts.at(-1)?.push(letter);
  }
  if (parts.length === 1) return [word];
  return parts.map((own) => partOf(word, own));
}

/** True for letters between which a blank may be missing. */
function canPart(before: string, letter: string): boolean {
  return SIGN.test(before) !== SIGN.test(letter) || (/\p{Ll}/u.test(before) && /[\p{Lu}\d]/u.test(letter));
}

/** True where more paper lies between two neighbours than inside of a word. */
function isApart(
  before: OcrLetter,
  letter: OcrLetter,
  [, y0, , y1]: PixelBox,
  blank: number,
  { width, height, ink }: Bitmap,
): boolean {
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
