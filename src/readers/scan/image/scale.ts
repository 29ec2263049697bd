/** Scales small pictures: every new pixel is the mean of the part of the old picture below it. */
import type { Gray } from '../types.js';

export function scaled(image: Gray, factor: number): Gray {
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  // First across, then down: the weights of both directions are independent.
  const across = new Float32Array(width * image.height);
  const columns = spans(width, image.width);
  for (let y = 0; y < image.height; y++)
    for (let x = 0, to = y * width; x < width; x++, to++) {
      let [sum, at] = [0, y * image.width + (columns.first[x] ?? 0)];
      for (let k = x * columns.count; k < (x + 1) * columns.count; k++)
        sum += (columns.weights[k] ?? 0) * (image.data[at++] ?? 0);
      across[to] = sum;
    }
  const rows = spans(height, image.height);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0, to = y * width; x < width; x++, to++) {
      let [sum, at] = [0.5, (rows.first[y] ?? 0) * width + x];
      for (let k = y * rows.count; k < (y + 1) * rows.count; k++, at += width)
        sum += (rows.weights[k] ?? 0) * (across[at] ?? 0);
      data[to] = sum;
    }
  return { width, height, data };
}

interface Spans {
  /** The first old pixel below each new one, and the parts that it and those behind it have in the new one. */
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly count: number;
}

/** The stretch of the old picture that each new pixel covers; when enlarging, at least one old pixel for smooth edges. */
function spans(size: number, old: number): Spans {
  const step = old / size;
  const reach = Math.max(1, step) / 2;
  const count = Math.ceil(2 * reach) + 1;
  const first = new Int32Array(size);
  const weights = new Float32Array(size * count);
  for (let i = 0; i < size; i++) {
    const middle = (i + 0.5) * step;
    const [from, to] = [Math.max(0, middle - reach), Math.min(old, middle + reach)];
    first[i] = Math.floor(from);
    for (let at = Math.floor(from), k = i * count; at < to; at++, k++)
      weights[k] = (Math.min(at + 1, to) - Math.max(at, from)) / (to - from);
  }
  return { first, weights, count };
}
