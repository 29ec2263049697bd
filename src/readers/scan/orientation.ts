/** Which way is up: by the rows of the page and, where they do not tell, by reading a few lines each way. */
import type { Rotation } from '../pdf/space.js';
import { type Bitmap, bitmapOf, transpose } from './image/bitmap.js';
import { inkPoints, type Points, sharpness } from './image/skew.js';
import { findStrokes } from './image/strokes.js';
import { turnQuarters } from './image/turn.js';
import { layoutOf } from './layout.js';
import { STRIP_DPI } from './strips.js';
import type { Gray, OcrLine, Recognise } from './types.js';

/** Rows that are so much sharper than columns leave no doubt that the text runs across. */
const CLEAR = 1.25;
const SAMPLE = 6;
/** What stands upright is read with more certainty than this (0 to 100). */
const LEGIBLE = 80;
const ANGLES = [-3, -2, -1, 0, 1, 2, 3];
const PROFILE_DPI = 75;

/** Quarters by which the page is turned so that its lines run across; lines on their head are found later. */
export async function upright(page: Gray, dpi: number, recognise: Recognise): Promise<Rotation> {
  const points = onSide(
    inkPoints(withoutRules(bitmapOf(page), dpi), Math.max(1, Math.round(dpi / PROFILE_DPI))),
  );
  if (points.count < 200) return 0;
  const rows = Math.max(...ANGLES.map((angle) => sharpness(points, angle)));
  const columns = Math.max(...ANGLES.map((angle) => sharpness(onSide(points), angle)));
  if (rows > columns * CLEAR) return 0;
  const ways: readonly Rotation[] = columns > rows * CLEAR ? [90, 270] : [0, 90, 270];
  let [found, most]: [Rotation, number] = [0, -1];
  for (const way of ways) {
    const certainty = await sample(turnQuarters(page, way), dpi, recognise);
    if (certainty > most) [found, most] = [way, certainty];
  }
  // A page of few short lines between double rules looks as if it lay on its side.
  if (most >= LEGIBLE || ways.includes(0)) return found;
  return (await sample(page, dpi, recognise)) > most ? 0 : found;
}

/** The page on its side. Letters tell which way is up; the lines of tables run both ways, and thick ones outweigh all letters. */
function withoutRules(bitmap: Bitmap, dpi: number): Bitmap {
  return withoutStrokes(transpose(withoutStrokes(bitmap, dpi)), dpi);
}

function withoutStrokes(bitmap: Bitmap, dpi: number): Bitmap {
  const { width, height } = bitmap;
  const ink = bitmap.ink.slice();
  for (const { runs } of findStrokes(bitmap, dpi))
    for (const [y, from, to] of runs)
      for (const row of [y, Math.min(height - 1, y + 1)])
        ink.fill(0, row * width + from, row * width + to + 1);
  return { width, height, ink };
}

function onSide({ xs, ys, count, width, height }: Points): Points {
  return { xs: ys, ys: xs, count, width: height, height: width };
}

/** How certainly the longest lines are read. */
async function sample(page: Gray, dpi: number, recognise: Recognise): Promise<number> {
  const strips = [...layoutOf(page, dpi).strips]
    .sort((a, b) => b.image.width - a.image.width)
    .slice(0, SAMPLE);
  return certaintyOf(
    await recognise(
      strips.map((strip) => strip.image),
      STRIP_DPI,
    ),
  );
}

/** Mean certainty (0 to 100) of what was read, by letters. */
export function certaintyOf(lines: readonly (OcrLine | null)[]): number {
  let [sum, letters] = [0, 0];
  for (const word of lines.flatMap((line) => line?.words ?? [])) {
    sum += word.confidence * word.text.length;
    letters += word.text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
