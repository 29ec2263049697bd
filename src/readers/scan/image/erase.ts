/** Takes ruling lines out of a picture so that they are not read as letters. */
import type { Gray } from '../types.js';
import type { Bitmap } from './bitmap.js';
import type { Stroke } from './strokes.js';

const WHITE = 255;
/** What is left of thicker lines (pixels) where ink crosses them looks like a dash: nothing of them is left. */
const THICK = 5;
/** Pixels along a line in which its edges are level. */
const LEVEL = 24;

/** Whitens horizontal strokes; letters that cross or touch a thin line keep their ink there. */
export function eraseAcross(image: Gray, ink: Bitmap, strokes: readonly Stroke[]): void {
  const { width, height, data } = image;
  for (const stroke of strokes) erase(data, ink.ink, stroke, [1, width], [width, height]);
}

/** The same for vertical strokes, whose runs go down. */
export function eraseDown(image: Gray, ink: Bitmap, strokes: readonly Stroke[]): void {
  const { width, height, data } = image;
  for (const stroke of strokes) erase(data, ink.ink, stroke, [width, 1], [height, width]);
}

type Pair = readonly [number, number];

/** `steps` leads along and across the line, `sizes` are those of the picture in the same directions. */
function erase(
  data: Uint8Array,
  ink: Uint8Array,
  { runs, thickness }: Stroke,
  steps: Pair,
  sizes: Pair,
): void {
  const [along, across] = steps;
  const most = Math.ceil(thickness) + 3;
  for (const [place, start, end] of runs) {
    const from = Math.max(0, start - 1);
    const to = Math.min(sizes[0] - 1, end + 1);
    const edges = edgesOf(ink, [place, from, to], steps, sizes[1], most);
    for (let at = from; at <= to; at++) {
      const [first, last] = [edges.first[at - from] ?? place, edges.last[at - from] ?? place];
      if (last - first > most && thickness < THICK) continue;
      // A mark that touches the line is no part of it.
      const [top, bottom] = levelAt(edges, at - from);
      const begin = Math.max(0, Math.max(first, top) - 1);
      for (let row = begin; row <= Math.min(sizes[1] - 1, Math.min(last, bottom) + 1); row++)
        data[row * across + at * along] = WHITE;
    }
  }
}

interface Edges {
  /** First and last pixel of ink across the line, for every pixel along it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly levels: Map<number, Pair>;
}

function edgesOf(
  ink: Uint8Array,
  [place, from, to]: readonly [number, number, number],
  [along, across]: Pair,
  size: number,
  most: number,
): Edges {
  const first = new Int32Array(to - from + 1);
  const last = new Int32Array(to - from + 1);
  for (let at = from; at <= to; at++) {
    let [top, bottom] = [place, place];
    const here = at * along;
    while (top > 0 && place - top <= most && ink[(top - 1) * across + here] === 1) top--;
    while (bottom < size - 1 && bottom - place <= most && ink[(bottom + 1) * across + here] === 1) bottom++;
    first[at - from] = top;
    last[at - from] = bottom;
  }
  return { first, last, levels: new Map() };
}

/** The edges that most of the line has around a place. */
function levelAt({ first, last, levels }: Edges, at: number): Pair {
  const block = Math.floor(at / LEVEL);
  const known = levels.get(block);
  if (known !== undefined) return known;
  const [from, to] = [Math.max(0, block * LEVEL - LEVEL / 2), (block + 1) * LEVEL + LEVEL / 2];
  const level = [middle(first.slice(from, to)), middle(last.slice(from, to))] as const;
  levels.set(block, level);
  return level;
}

function middle(values: Int32Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}
