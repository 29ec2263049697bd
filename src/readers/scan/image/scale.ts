/** Scales small pictures: every new pixel is the mean of the part of the old picture below it. */
import type { Gray } from '../types.js';

export function scaled(image: Gray, factor: number): Gray {
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  // First across, then down: the weights of both directions are independent.
  const across = narrowed(image, width);
  const rows = spans(height, image.height);
  const data = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0.5);
    for (let k = 0, at = (rows.first[y] ?? 0) * width; k < rows.count; k++, at += width) {
      const weight = rows.weights[y * rows.count + k] ?? 0;
      if (weight !== 0)
        for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + weight * (across[at + x] ?? 0);
    }
    for (let x = 0, to = y * width; x < width; x++, to++) data[to] = sums[x] ?? 0;
  }
  return { width, height, data };
}

/** The rows of a picture in another width. */
function narrowed(image: Gray, width: number): Float32Array {
  const across = new Float32Array(width * image.height);
  const { first, weights, count } = spans(width, image.width);
  for (let y = 0, to = 0; y < image.height; y++)
    for (let x = 0, k = 0; x < width; x++, to++) {
      let [sum, at] = [0, y * image.width + (first[x] ?? 0)];
      for (const end = k + count; k < end; k++) sum += (weights[k] ?? 0) * (image.data[at++] ?? 0);
      across[to] = sum;
    }
  return across;
}

interface Spans {
  /** The first old pixel that each new one takes of, and the parts that it and those behind it have in the new one. */
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly count: number;
}

/**
 * The stretch of the old picture that each new pixel covers; when enlarging, at least one old pixel for smooth edges.
 * All of it lies within the picture: looking once beyond its end makes all looks slow.
 */
function spans(size: number, old: number): Spans {
  const step = old / size;
  const reach = Math.max(1, step) / 2;
  const count = Math.min(old, Math.ceil(2 * reach) + 1);
  const first = new Int32Array(size);
  const weights = new Float32Array(size * count);
  for (let i = 0; i < size; i++) {
    const middle = (i + 0.5) * step;
    const [from, to] = [Math.max(0, middle - reach), Math.min(old, middle + reach)];
    const begin = Math.min(Math.floor(from), old - count);
    first[i] = begin;
    for (let at = Math.floor(from); at < to; at++)
      weights[i * count + at - begin] = (Math.min(at + 1, to) - Math.max(at, from)) / (to - from);
  }
  return { first, weights, count };
}
