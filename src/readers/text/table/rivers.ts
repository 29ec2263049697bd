/** The places between the columns of a page: where (nearly) no line has a letter. */
import type { PhysicalLine } from '../physical.js';
import { pieces } from './pieces.js';

/** For each boundary between two columns the blank before the right one. */
export type Boundaries = readonly number[];

const REACH = 18;
/** A single blank between words is no river. */
const WORD_BLANK = 0.7;
/** A river is where text begins behind a wide gap; centred cells begin a letter later. */
const EDGE = -1;
const NEAR_EDGE = -0.4;
/** Cost of one letter of distance from the place that the header shows. */
const DISTANCE = 0.02;
/** Cost of one letter by which a column is wider than on the page before, for a page of one line. */
const WIDTH_CHANGE = 0.04;

/** True when a piece of the line begins at a place. */
const begins = (raw: string, x: number): boolean =>
  x < raw.length && raw[x] !== ' ' && (x === 0 || raw[x - 1] === ' ') && (x < 2 || raw[x - 2] === ' ');

function placeCost(raw: string, x: number): number {
  if (x >= raw.length) return 0;
  if (raw[x] !== ' ') return 1;
  if (begins(raw, x + 1)) return EDGE;
  if (raw[x + 1] === ' ') return begins(raw, x + 2) ? NEAR_EDGE : 0;
  return WORD_BLANK;
}

/** What each place costs as a boundary: the lines that it would cut. Lines across the table say nothing. */
function crossings(lines: readonly PhysicalLine[]): number[] {
  const width = lines.reduce((most, { raw }) => Math.max(most, raw.length), 0);
  const costs = new Array<number>(width + 1).fill(0);
  for (const { raw } of lines) {
    const parts = pieces(raw);
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && only.to - only.from > width * 0.45) continue;
    for (let x = 0; x <= width; x += 1) costs[x] = (costs[x] ?? 0) + placeCost(raw, x);
  }
  return costs;
}

interface Range {
  readonly low: number;
  readonly high: number;
  /** Cost of a place for its distance to where it is expected; `last` is the boundary before it, -1 for none. */
  readonly strange: (place: number, last: number) => number;
}

interface Path {
  readonly cost: number;
  readonly places: readonly number[];
}

/** Cheapest places in order, one in each range. */
function cheapest(costs: readonly number[], ranges: readonly Range[]): Boundaries {
  let paths = new Map<number, Path>([[-1, { cost: 0, places: [] }]]);
  for (const { low, high, strange } of ranges) {
    const next = new Map<number, Path>();
    for (let x = Math.max(0, low); x <= high; x += 1) {
      for (const [last, path] of paths) {
        if (last >= x - 1) continue;
        const cost = path.cost + (costs[x] ?? 0) + strange(x, last);
        if (cost < (next.get(x)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(x, { cost, places: [...path.places, x] });
      }
    }
    if (next.size > 0) paths = next;
  }
  return [...paths.values()].reduce((a, b) => (b.cost < a.cost ? b : a)).places;
}

/** Boundaries on a page that prints the header: each lies between the middles of two headers. */
export function riversUnder(
  leaves: readonly { readonly from: number; readonly to: number }[],
  lines: readonly PhysicalLine[],
): Boundaries {
  const ranges = leaves.slice(1).map((right, i): Range => {
    const left = leaves[i] ?? right;
    const expected = Math.round((left.to + right.from - 1) / 2);
    return {
      low: Math.floor((left.from + left.to) / 2),
      high: Math.floor((right.from + right.to) / 2),
      strange: (x) => DISTANCE * Math.abs(x - expected),
    };
  });
  return cheapest(crossings(lines), ranges);
}

/** Boundaries on a page without header: the columns may all have moved, but are about as wide as on the page before. */
export function riversNear(before: Boundaries, lines: readonly PhysicalLine[]): Boundaries {
  const weight = WIDTH_CHANGE * Math.sqrt(lines.length);
  const ranges = before.map((place, i): Range => {
    const width = place - (before[i - 1] ?? -1);
    return {
      low: place - REACH,
      high: place + REACH,
      strange: (x, last) => weight * Math.abs(x - last - width),
    };
  });
  return cheapest(crossings(lines), ranges);
}
