/** Bullets of lists, which the engine reads as stars or letters, told by their ink: a disc between baseline and capitals. */
import type { Bitmap } from './image/bitmap.js';
import { type TypeLine, typeLineOf } from './typeSize.js';
import type { OcrLine, OcrWord, PixelBox } from './types.js';

const READ_AS = /^[*s°®e·]$/;
/** Discs fill so much of their box, which is about as wide as high; stars and letters fill less. */
const FILLED = 0.7;
const ROUND = 1.35;
/** Parts of the size: how high a bullet is, and how far above the baseline its lower and its upper end stand. */
const LEAST = 0.15;
const MOST = 0.42;
const ABOVE = 0.06;
const BELOW = 0.62;

export function withBullet(line: OcrLine, ink: Bitmap): OcrLine {
  const [first, ...rest] = line.words;
  if (first === undefined || rest.length === 0 || !READ_AS.test(first.text)) return line;
  return isDisc(first.box, typeLineOf(line), ink) ? { ...line, words: [bulletOf(first), ...rest] } : line;
}

function isDisc(box: PixelBox, type: TypeLine, ink: Bitmap): boolean {
  const { left, top, right, bottom, area } = inkIn(box, ink);
  const [wide, high] = [right - left, bottom - top];
  if (area < FILLED * wide * high || !(Math.max(wide / high, high / wide) <= ROUND)) return false;
  const base = type.base + type.slope * (left - type.left);
  return (
    high >= LEAST * type.size &&
    high <= MOST * type.size &&
    base - bottom >= ABOVE * type.size &&
    base - top <= BELOW * type.size
  );
}

/** The box of the ink in a box that is known to a pixel, and how many pixels it has. */
function inkIn([x0, y0, x1, y1]: PixelBox, { width, height, ink }: Bitmap) {
  let [left, top, right, bottom, area] = [x1, y1, x0, y0, 0];
  for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
    for (let x = Math.max(0, x0 - 1); x < Math.min(width, x1 + 1); x++) {
      if (ink[y * width + x] !== 1) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
      area++;
    }
  return { left, top, right, bottom, area };
}

function bulletOf(word: OcrWord): OcrWord {
  return {
    ...word,
    text: '•',
    letters: word.letters.slice(0, 1).map((letter) => ({ ...letter, text: '•' })),
  };
}
