/** Takes ruling lines out of a picture so that they are not read as letters. */
import type { Gray } from '../types.js';
import type { Bitmap } from './bitmap.js';
import type { Stroke } from './strokes.js';

const WHITE = 255;
/** What is left of thicker lines (pixels) where ink crosses them looks like a dash: nothing of them is left. */
const THICK = 5;

/** Whitens horizontal strokes; letters that cross or touch a thin line keep their ink there. */
export function eraseAcross(image: Gray, ink: Bitmap, strokes: readonly Stroke[]): void {
  const { width, height, data } = image;
  for (const stroke of strokes) {
    const { runs, thickness } = stroke;
    const most = Math.ceil(thickness) + 3;
    for (const [y, from, to] of runs) {
      for (let x = Math.max(0, from - 1); x <= Math.min(width - 1, to + 1); x++) {
        let [top, bottom] = [y, y];
        while (top > 0 && y - top <= most && ink.ink[(top - 1) * width + x] === 1) top--;
        while (bottom < height - 1 && bottom - y <= most && ink.ink[(bottom + 1) * width + x] === 1) bottom++;
        if (bottom - top > most) {
          if (thickness < THICK) continue;
          [top, bottom] = bodyAt(stroke, x);
        }
        for (let row = Math.max(0, top - 1); row <= Math.min(height - 1, bottom + 1); row++)
          data[row * width + x] = WHITE;
      }
    }
  }
}

/** The same for vertical strokes, whose runs go down. */
export function eraseDown(image: Gray, ink: Bitmap, strokes: readonly Stroke[]): void {
  const { width, height, data } = image;
  for (const stroke of strokes) {
    const { runs, thickness } = stroke;
    const most = Math.ceil(thickness) + 3;
    for (const [x, from, to] of runs) {
      for (let y = Math.max(0, from - 1); y <= Math.min(height - 1, to + 1); y++) {
        let [left, right] = [x, x];
        while (left > 0 && x - left <= most && ink.ink[y * width + left - 1] === 1) left--;
        while (right < width - 1 && right - x <= most && ink.ink[y * width + right + 1] === 1) right++;
        if (right - left > most) {
          if (thickness < THICK) continue;
          [left, right] = bodyAt(stroke, y);
        }
        for (
          let at = y * width + Math.max(0, left - 1);
          at <= y * width + Math.min(width - 1, right + 1);
          at++
        )
          data[at] = WHITE;
      }
    }
  }
}

/** First and last pixel across the line at a place along it. */
function bodyAt({ from, to, startAt, endAt, thickness }: Stroke, at: number): [number, number] {
  const middle = startAt + ((endAt - startAt) * (at - from)) / Math.max(1, to - from);
  return [Math.floor(middle - thickness / 2), Math.ceil(middle + thickness / 2)];
}
