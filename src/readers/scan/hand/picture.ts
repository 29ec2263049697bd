/** A piece of ink as the network sees it: every digit of the same size, in the middle. */
import type { Bitmap } from '../image/bitmap.js';

/** Side (cells) of the picture, and of the square that the ink fills in it. */
export const SIDE = 24;
const FILLED = 20;

/** A little of what hands do differently each time: `lean` moves the top to the right by that part of the height. */
export interface Jitter {
  readonly lean: number;
  /** Width in parts of the width that was written. */
  readonly stretch: number;
}

export const STRAIGHT: Jitter = { lean: 0, stretch: 1 };

/** Darkness (0 to 1) of the cells, row by row; `null` without ink. */
export function pictureOf({ width, height, ink }: Bitmap, { lean, stretch }: Jitter): Float32Array | null {
  let [x0, x1, y0, y1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, height, -1];
  const leant = (x: number, y: number) => (x - lean * y) * stretch;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === 0) continue;
      [y0, y1] = [Math.min(y0, y), y];
      [x0, x1] = [Math.min(x0, leant(x, y)), Math.max(x1, leant(x + 1, y))];
    }
  if (y1 < 0) return null;
  const scale = FILLED / Math.max(x1 - x0, y1 + 1 - y0, 1);
  const [left, top] = [(SIDE - (x1 - x0) * scale) / 2, (SIDE - (y1 + 1 - y0) * scale) / 2];
  const out = new Float32Array(SIDE * SIDE);
  // Each pixel is strewn as so many points that no cell between them stays empty.
  const points = Math.max(3, Math.ceil(scale * Math.max(1, stretch) * 3));
  const mass = (scale * scale * stretch) / (points * points);
  for (let at = y0 * width; at < (y1 + 1) * width; at++) {
    if (ink[at] === 0) continue;
    const [px, py] = [at % width, Math.floor(at / width)];
    for (let i = 0; i < points * points; i++) {
      const [x, y] = [px + ((i % points) + 0.5) / points, py + (Math.floor(i / points) + 0.5) / points];
      const cell = Math.floor(top + (y - y0) * scale) * SIDE + Math.floor(left + (leant(x, y) - x0) * scale);
      out[cell] = Math.min(1, (out[cell] ?? 0) + mass);
    }
  }
  return out;
}
