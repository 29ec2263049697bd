/** Short numbers stand alone in a strip, and the engine wants more to go by: it is shown them three times in a row. */
import type { Gray, OcrLine } from './types.js';

/** Strips of a few figures are no longer than this many times their height. */
const LONGEST = 2.2;
const SURE = 90;
/** White between the copies, in parts of the height. */
const BETWEEN = 0.15;
const WHITE = 255;
const NUMBER = /^(?:\d{1,3}|[IVX]{1,4})[.)]?$/;

export function isDoubted({ width, height }: Gray, answer: OcrLine | null): boolean {
  if (width > LONGEST * height) return false;
  const words = answer?.words ?? [];
  return words.length !== 1 || words.some((word) => word.confidence < SURE || !NUMBER.test(word.text));
}

export function thrice({ width, height, data }: Gray): Gray {
  const step = width + Math.round(height * BETWEEN);
  const wide = 2 * step + width;
  const out = new Uint8Array(wide * height).fill(WHITE);
  for (let copy = 0; copy < 3; copy++)
    for (let y = 0; y < height; y++)
      out.set(data.subarray(y * width, (y + 1) * width), y * wide + copy * step);
  return { width: wide, height, data: out };
}

/** The number that at least two of the copies are read as, at the place of the first; `null` where they differ. */
export function agreed(answer: OcrLine | null, { width, height }: Gray): OcrLine | null {
  const words = (answer?.words ?? []).filter((word) => NUMBER.test(word.text));
  if (answer === null || words.length < 2 || answer.words.length > 3) return null;
  const texts = words.map((word) => word.text);
  const found = texts.find((text, index) => texts.indexOf(text) !== index);
  const word = words.find((one) => one.text === found);
  if (found === undefined || word === undefined) return null;
  const step = width + Math.round(height * BETWEEN);
  const back = Math.min(2, Math.floor((word.box[0] + word.box[2]) / 2 / step)) * step;
  const move = ([x0, y0, x1, y1]: typeof word.box): typeof word.box => [x0 - back, y0, x1 - back, y1];
  const letters = word.letters.map((letter) => ({ ...letter, box: move(letter.box) }));
  return { baseline: answer.baseline, words: [{ ...word, box: move(word.box), letters }] };
}
