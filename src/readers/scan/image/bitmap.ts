/** Black or white: what counts as ink. */
import type { Gray } from '../types.js';

/** One byte a pixel, 1 for ink. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** Ink is darker than this once the paper is white. */
export const DARK = 160;

/**
 * `darkerThan` is 128 or more: four pixels are compared at once by the sums of their lower seven bits. The bitmap takes
 * the memory of an old one, of the same size, that is not needed any more.
 */
export function bitmapOf({ width, height, data }: Gray, darkerThan = DARK, old?: Bitmap): Bitmap {
  const ink = old?.ink.length === data.length ? old.ink : new Uint8Array(data.length);
  const words = data.byteOffset % 4 === 0 ? data.length >> 2 : 0;
  const from = new Uint32Array(data.buffer, words === 0 ? 0 : data.byteOffset, words);
  const to = new Uint32Array(ink.buffer, 0, words);
  const reach = (256 - darkerThan) * 0x01010101;
  for (let at = 0; at < words; at++) {
    const four = from[at] ?? 0;
    const light = four & ((four & 0x7f7f7f7f) + reach);
    to[at] = (~light >>> 7) & 0x01010101;
  }
  for (let at = words << 2; at < data.length; at++) ink[at] = (data[at] ?? 255) < darkerThan ? 1 : 0;
  return { width, height, ink };
}
