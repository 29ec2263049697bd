/** The ink of one colour on a page: a small part of its pixels, so that only those are kept while the page waits to be read. */
import type { ColouredInk, Gray } from '../types.js';

export interface Layer {
  at: Uint32Array<ArrayBuffer>;
  shades: Uint8Array<ArrayBuffer>;
  count: number;
}

const START = 1 << 12;
const WHITE = 255;

export const newLayer = (): Layer => ({
  at: new Uint32Array(START),
  shades: new Uint8Array(START),
  count: 0,
});

export function put(layer: Layer, at: number, shade: number): void {
  const { count } = layer;
  if (count === layer.at.length) {
    const [longer, more] = [new Uint32Array(2 * count), new Uint8Array(2 * count)];
    longer.set(layer.at);
    more.set(layer.shades);
    Object.assign(layer, { at: longer, shades: more });
  }
  layer.at[count] = at;
  layer.shades[count] = shade;
  layer.count++;
}

/** What was put there; `null` when that is less than a `part` of the page. */
export function inkOf(
  { at, shades, count }: Layer,
  width: number,
  height: number,
  part: number,
): ColouredInk | null {
  if (count === 0 || count < part * width * height) return null;
  return { width, height, at: at.slice(0, count), shades: shades.slice(0, count) };
}

/** The ink on white. */
export function pictureOf({ width, height, at, shades }: ColouredInk): Gray {
  const data = new Uint8Array(width * height).fill(WHITE);
  for (let i = 0; i < at.length; i++) data[at[i] ?? 0] = shades[i] ?? WHITE;
  return { width, height, data };
}
