/** Many pictures in one TIFF file (6.0, uncompressed): the way to hand all lines of a page to one run of a program. */
import type { Gray } from '../readers/scan/types.js';

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const HEAD = 8;
const ENTRIES = 10;
const DIRECTORY = 2 + ENTRIES * 12 + 4 + 8;

export function tiffOf(images: readonly Gray[], dpi: number): Uint8Array {
  const size = images.reduce((sum, image) => sum + DIRECTORY + padded(image.data.length), HEAD);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  out.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, HEAD, true);
  let at = HEAD;
  for (const [index, image] of images.entries()) {
    const next = at + DIRECTORY + padded(image.data.length);
    writeDirectory(view, at, image, dpi, index === images.length - 1 ? 0 : next);
    out.set(image.data, at + DIRECTORY);
    at = next;
  }
  return out;
}

const padded = (length: number): number => length + (length % 2);

function writeDirectory(
  view: DataView,
  at: number,
  { width, height, data }: Gray,
  dpi: number,
  next: number,
): void {
  const resolution = at + DIRECTORY - 8;
  const entries: readonly (readonly [number, number, number])[] = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    [259, SHORT, 1],
    [262, SHORT, 1],
    [273, LONG, at + DIRECTORY],
    [278, LONG, height],
    [279, LONG, data.length],
    [282, RATIONAL, resolution],
    [283, RATIONAL, resolution],
  ];
  view.setUint16(at, entries.length, true);
  for (const [index, [tag, type, value]] of entries.entries()) {
    const place = at + 2 + index * 12;
    view.setUint16(place, tag, true);
    view.setUint16(place + 2, type, true);
    view.setUint32(place + 4, 1, true);
    if (type === SHORT) view.setUint16(place + 8, value, true);
    else view.setUint32(place + 8, value, true);
  }
  view.setUint32(at + 2 + entries.length * 12, next, true);
  view.setUint32(resolution, dpi, true);
  view.setUint32(resolution + 4, 1, true);
}
