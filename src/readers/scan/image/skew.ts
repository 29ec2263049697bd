/** The angle at which a page lies in its scan, by the profile of its lines. */
import type { Bitmap } from './bitmap.js';

/** Largest angle (degrees) that is looked for: beyond it a page is no scan but a photograph. */
const LARGEST = 6;
const COARSE = 0.4;
const FINE = 0.05;
/** Pixels an inch at which the profile is taken: lines stay apart, letters do not matter. */
const PROFILE_DPI = 75;
const MOST_POINTS = 120_000;

/** Degrees by which the lines of the page fall to the right (clockwise); 0 when nothing tells. */
export function skewOf(bitmap: Bitmap, dpi: number): number {
  const points = inkPoints(bitmap, Math.max(1, Math.round(dpi / PROFILE_DPI)));
  if (points.count < 200) return 0;
  const coarse = best(points, -LARGEST, LARGEST, COARSE);
  const fine = best(points, coarse - COARSE, coarse + COARSE, FINE);
  return Math.abs(fine) < FINE / 2 ? 0 : fine;
}

export interface Points {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly count: number;
  readonly height: number;
  readonly width: number;
}

/** Ink of the page, thinned to one point for every square of `step` pixels that holds some. */
export function inkPoints({ width, height, ink }: Bitmap, step: number): Points {
  const xs = new Float32Array(MOST_POINTS);
  const ys = new Float32Array(MOST_POINTS);
  const sums = new Uint16Array(width);
  let count = 0;
  for (let y = 0; y + step <= height; y += step) {
    sums.fill(0);
    for (let row = y; row < y + step; row++)
      for (let x = 0, at = row * width; x < width; x++, at++) sums[x] = (sums[x] ?? 0) + (ink[at] ?? 0);
    for (let x = 0; x + step <= width; x += step) {
      let found = 0;
      for (let i = x; i < x + step; i++) found += sums[i] ?? 0;
      // The lower edge of letters is sharp; single specks do not count.
      if (found * 4 < step * step || count === MOST_POINTS) continue;
      xs[count] = x / step;
      ys[count++] = y / step;
    }
  }
  const [w, h] = [Math.ceil(width / step), Math.ceil(height / step)];
  return { xs, ys, count, width: w, height: h };
}

function best(points: Points, from: number, to: number, step: number): number {
  let [angle, most] = [0, -1];
  for (let tried = from; tried <= to + step / 2; tried += step) {
    const score = sharpness(points, tried);
    if (score > most) [angle, most] = [tried, score];
  }
  return angle;
}

/** How sharply rows of ink and rows of paper follow each other when the page is turned back by an angle. */
export function sharpness({ xs, ys, count, width, height }: Points, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 2;
  const rows = new Float32Array(height + 2 * margin);
  for (let i = 0; i < count; i++) {
    const y = (ys[i] ?? 0) - slope * (xs[i] ?? 0) + margin;
    const row = Math.floor(y);
    const part = y - row;
    rows[row] = (rows[row] ?? 0) + 1 - part;
    rows[row + 1] = (rows[row + 1] ?? 0) + part;
  }
  let score = 0;
  for (let row = 1; row < rows.length; row++) {
    const step = (rows[row] ?? 0) - (rows[row - 1] ?? 0);
    score += step * step;
  }
  return score;
}
