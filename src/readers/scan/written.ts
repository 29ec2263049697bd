/** Numbers written by hand on a page: their reader is loaded only where the print around one was read. */
import type { Rotation } from '../pdf/space.js';
import { NOBODY, type ReadHand } from './correct/types.js';
import { type Bitmap, bitmapOf } from './image/bitmap.js';
import { pictureOf } from './image/inkLayer.js';
import { straighten, turnQuarters } from './image/turn.js';
import type { ColouredInk, OcrLine } from './types.js';

const BESIDE_NUMBER = /\/\p{Lu}{1,4}-\p{Lu}|ng[àa]y.*th[áa]ng/u;

/** Ink of a thin figure, in squares of the height of a capital; and what it is of the black ink there at least. */
const LEAST = 0.1;
const PART = 0.6;

export interface Turn {
  readonly turnedBy: Rotation;
  readonly skew: number;
}

/** `ink` is all ink of the straightened page, `blue` that of pens on the page as it was scanned. */
export async function handFor(
  lines: readonly OcrLine[],
  ink: Bitmap,
  blue: ColouredInk | null,
  { turnedBy, skew }: Turn,
): Promise<ReadHand> {
  const isBeside = (line: OcrLine) => BESIDE_NUMBER.test(line.words.map((word) => word.text).join(' '));
  if (!lines.some(isBeside)) return NOBODY;
  const { inkIn, readNumber, readsOther } = await import('./hand/index.js');
  const pen = blue === null ? null : bitmapOf(straighten(turnQuarters(pictureOf(blue), turnedBy), skew));
  const layers = pen === null ? [ink] : [pen, united(ink, pen)];
  return {
    read: (field, prior) => readNumber(layers, field, prior),
    readsOther: (field, prior, text) => readsOther(layers, field, prior, text),
    isPen: (field) => {
      const own = pen === null ? 0 : inkIn(pen, field);
      // Black print has blue edges on many scanners.
      return own > LEAST * field.cap ** 2 && own > PART * inkIn(ink, field);
    },
  };
}

/** Dark blue is ink in part when the colour has been taken out. */
function united(one: Bitmap, other: Bitmap): Bitmap {
  return { ...one, ink: one.ink.map((value, at) => value | (other.ink[at] ?? 0)) };
}
