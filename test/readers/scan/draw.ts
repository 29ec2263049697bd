/** Pictures of pages, drawn for tests. */
import type { Gray } from '../../../src/readers/scan/types.js';

export function blank(width: number, height: number): Gray {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

export function box({ width, data }: Gray, x0: number, y0: number, x1: number, y1: number, value = 0): void {
  for (let y = y0; y < y1; y++) data.fill(value, y * width + x0, y * width + x1);
}

/** Letters of 18 pixels, every third one with an ascender, on a line. */
export function type(page: Gray, base: number, from: number, count: number): void {
  for (let at = 0; at < count; at++)
    box(page, from + at * 16, base - (at % 3 === 1 ? 26 : 18), from + at * 16 + 12, base);
}
