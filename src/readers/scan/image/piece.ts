/** Cuts a piece out of the picture of a line, in another size. */
import type { Gray } from '../types.js';
import { scaled } from './scale.js';

const WHITE = 255;

/** The columns from `x0` to `x1` with white beside them. */
export function piece(image: Gray, x0: number, x1: number, margin: number, size: number): Gray {
  const { width, height, data } = image;
  const [from, to] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
  const wide = Math.max(1, to - from) + 2 * margin;
  const out = new Uint8Array(wide * height).fill(WHITE);
  for (let y = 0; y < height; y++)
    out.set(data.subarray(y * width + from, y * width + to), y * wide + margin);
  return size === 1 ? { width: wide, height, data: out } : scaled({ width: wide, height, data: out }, size);
}
