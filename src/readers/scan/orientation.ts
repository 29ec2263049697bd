/** Which way is up: by the rows of the page and, where they do not tell, by reading a few lines each way. */
import type { Rotation } from '../pdf/space.js';
import { type Bitmap, bitmapOf } from './image/bitmap.js';
import { inkPoints, type Points, sharpness } from './image/skew.js';
import { findStrokes, type Way } from './image/strokes.js';
import { certaintyOf, type Turned, turnedPage, withLines } from './turned.js';
import type { Gray, Recognise } from './types.js';

/** Rows that are so much sharper than columns leave no doubt that the text runs across. */
const CLEAR = 1.25;
/** Lines that are read each way, and so many of them first: what is read with this certainty does not stand on its head. */
const SAMPLE = 6;
const FIRST = 2;
const SURE = 85;
/** What stands upright is read with more certainty than this (0 to 100). */
const LEGIBLE = 80;
const ANGLES = [-3, -2, -1, 0, 1, 2, 3];
const PROFILE_DPI = 75;

/** The page turned by quarters so that its lines run across; lines on their head are found later. */
export async function upright(page: Gray, dpi: number, recognise: Recognise): Promise<Turned> {
  const [first, ...others] = waysOf(page, dpi);
  if (others.length === 0) return turnedPage(page, first, dpi);
  const tried: Turned[] = [];
  for (const way of [first, ...others]) {
    const read = await withLines(turnedPage(page, way, dpi), recognise, FIRST);
    if (certaintyOf(read) >= SURE) return read;
    tried.push(read);
  }
  const found = best(await Promise.all(tried.map((one) => withLines(one, recognise, SAMPLE))));
  // A page of few short lines between double rules looks as if it lay on its side.
  if (certaintyOf(found) >= LEGIBLE || first === 0) return found;
  return best([found, await withLines(turnedPage(page, 0, dpi), recognise, SAMPLE)]);
}

/** A page read with less certainty (0 to 100) may stand on its head. */
const HEADLESS = 60;

/** The page as it was read, or turned by half where that is read with more certainty: a few lines first, then all. */
export async function onItsFeet(
  page: Gray,
  read: Turned,
  dpi: number,
  recognise: Recognise,
): Promise<Turned> {
  if (certaintyOf(read) >= HEADLESS || read.answers.length < 4) return read;
  const other = turnedPage(page, ((read.turnedBy + 180) % 360) as Rotation, dpi);
  const sample = await withLines(other, recognise, SAMPLE);
  return best([read, sample]) === read ? read : best([read, await withLines(sample, recognise)]);
}

/** The one that is read with most certainty, the first of equals. */
function best(pages: readonly Turned[]): Turned {
  return pages.reduce((one, other) => (certaintyOf(other) > certaintyOf(one) ? other : one));
}

/** Quarters by which the lines of the page may run across. */
function waysOf(page: Gray, dpi: number): readonly [Rotation, ...Rotation[]] {
  const bitmap = bitmapOf(page);
  // Letters tell which way is up; the lines of tables run both ways, and thick ones outweigh all letters.
  eraseStrokes(bitmap, 'across', dpi);
  eraseStrokes(bitmap, 'down', dpi);
  const points = inkPoints(bitmap, Math.max(1, Math.round(dpi / PROFILE_DPI)));
  if (points.count < 200) return [0];
  const rows = Math.max(...ANGLES.map((angle) => sharpness(points, angle)));
  const columns = Math.max(...ANGLES.map((angle) => sharpness(onSide(points), angle)));
  if (rows > columns * CLEAR) return [0];
  return columns > rows * CLEAR ? [90, 270] : [0, 90, 270];
}

function eraseStrokes(bitmap: Bitmap, way: Way, dpi: number): void {
  const { width, height, ink } = bitmap;
  const [along, across, rows] = way === 'across' ? [1, width, height] : [width, 1, width];
  for (const { runs } of findStrokes(bitmap, dpi, way))
    for (const [y, from, to] of runs)
      for (const row of [y, Math.min(rows - 1, y + 1)])
        for (let x = from; x <= to; x++) ink[row * across + x * along] = 0;
}

function onSide({ xs, ys, count, width, height }: Points): Points {
  return { xs: ys, ys: xs, count, width: height, height: width };
}
