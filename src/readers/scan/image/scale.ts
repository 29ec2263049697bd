/** Scales small pictures: every new pixel is the mean of the part of the old picture below it. */
import type { Gray } from '../types.js';

export function scaled(image: Gray, factor: number): Gray {
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  const [columns, rows] = [spans(width, image.width), spans(height, image.height)];
  // First across, then down: the weights of both directions are independent.
  const across = new Float32Array(width * image.height);
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < width; x++) across[y * width + x] = mean(image.data, y * image.width, 1, columns, x);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = Math.round(mean(across, x, width, rows, y));
  return { width, height, data };
}

interface Spans {
  readonly from: Float32Array;
  readonly to: Float32Array;
}

/** The stretch of the old picture that each new pixel covers; when enlarging, at least one old pixel for smooth edges. */
function spans(count: number, old: number): Spans {
  const step = old / count;
  const reach = Math.max(1, step) / 2;
  const from = new Float32Array(count);
  const to = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const middle = (i + 0.5) * step;
    from[i] = Math.max(0, middle - reach);
    to[i] = Math.min(old, middle + reach);
  }
  return { from, to };
}

function mean(values: ArrayLike<number>, start: number, stride: number, spans: Spans, index: number): number {
  const from = spans.from[index] ?? 0;
  const to = spans.to[index] ?? 0;
  let sum = 0;
  for (let at = Math.floor(from); at < to; at++) {
    const weight = Math.min(at + 1, to) - Math.max(at, from);
    sum += weight * (values[start + at * stride] ?? 0);
  }
  return sum / (to - from);
}
