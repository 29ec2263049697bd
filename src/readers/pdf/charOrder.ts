/**
 * The order in which characters were written. PDFium sorts what stands at about one height from left to right,
 * letter by letter, so that two lines printed upon each other come out mixed.
 */
import type { Engine } from './engine.js';

export interface CharOrder {
  /** The text object of every character, 0 for those that PDFium made up. */
  readonly owners: Int32Array;
  /** The indices of the characters as written; `null` when PDFium kept that order. */
  readonly indices: Int32Array | null;
}

const LAST = 0x7fffffff;

/** `places` gives the place of each text object in the content; characters from `printed` on stay where they are. */
export function charOrder(
  engine: Engine,
  textPage: number,
  count: number,
  printed: number,
  places: ReadonlyMap<number, number>,
): CharOrder {
  const owners = new Int32Array(count);
  const placed = new Int32Array(count);
  const end = Math.min(count, printed);
  let [object, place, sorted] = [0, 0, true];
  for (let i = 0; i < count; i++) {
    const owner = engine.call.FPDFText_GetTextObject(textPage, i);
    owners[i] = owner;
    if (owner !== 0 && owner !== object) {
      object = owner;
      const next = places.get(owner) ?? place;
      if (next < place && i < end) sorted = false;
      place = next;
    }
    placed[i] = i < end ? place : LAST;
  }
  if (sorted) return { owners, indices: null };
  return { owners, indices: inPlaces(placed) };
}

/** The indices by place; runs of one place, of which there are far fewer than characters, are sorted as a whole. */
function inPlaces(placed: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let i = 0; i < placed.length; i++) if (i === 0 || placed[i] !== placed[i - 1]) starts.push(i);
  starts.sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0) || a - b);
  const indices = new Int32Array(placed.length);
  let at = 0;
  for (const start of starts)
    for (let i = start; i < placed.length && placed[i] === placed[start]; i++) indices[at++] = i;
  return indices;
}
