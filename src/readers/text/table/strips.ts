/** Cuts the lines of a page at the boundaries of its columns. */
import { printedWidth } from '../../../language/printedWidth.js';
import { clean } from '../../../language/text.js';
import { type Piece, pieces } from './pieces.js';
import type { Boundaries } from './rivers.js';

/** How far from a boundary a piece that runs over it may be cut. */
const REACH = 7;
/** Letters over a boundary that are no text of the other column. */
const OVERHANG = 2;
const AWAY = 0.15;
const OVERFULL = 12;
const UNFILLED = 4;
const ALIGNED = 2;

export interface Cutter {
  /** Text by column, `''` where there is none; null when the line runs across columns. */
  readonly cells: (raw: string) => string[] | null;
}

interface Edges {
  /** Usual first letter of each column, and the greatest printed width of a line in it. */
  readonly starts: readonly (number | null)[];
  readonly widths: readonly number[];
}

const columnAt = (boundaries: Boundaries, { from, to }: { from: number; to: number }): number =>
  boundaries.filter((x) => x < (from + to - 1) / 2).length;

const crossed = (boundaries: Boundaries, { from, to }: Piece): number[] =>
  boundaries.filter((place) => place > from + OVERHANG - 1 && place < to - OVERHANG);

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/** What the pieces that need no cut tell of the columns. */
function edgesOf(lines: readonly string[], boundaries: Boundaries): Edges {
  const columns = Array.from({ length: boundaries.length + 1 }, () => [] as Piece[]);
  for (const raw of lines)
    for (const piece of pieces(raw))
      if (crossed(boundaries, piece).length === 0) columns[columnAt(boundaries, piece)]?.push(piece);
  return {
    starts: columns.map((list) => mostFrequent(list.map(({ from }) => from))),
    widths: columns.map((list) => list.reduce((most, { text }) => Math.max(most, printedWidth(text)), 0)),
  };
}

/** A line alone that begins where no column does is a heading over the columns. */
function isAcross(piece: Piece, edges: Edges): boolean {
  return !edges.starts.some((start) => start !== null && Math.abs(start - piece.from) <= 1);
}

/**
 * The blank at which a piece over a boundary is cut. Printers leave a single blank only where the left
 * text fills its column, so the left part is as long as it may be.
 */
function cutIn(raw: string, from: number, to: number, place: number, full: number, start: number | null): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let x = Math.max(from + 1, place - REACH); x <= Math.min(to - 2, place + REACH); x += 1) {
    if (raw[x] !== ' ') continue;
    const width = printedWidth(clean(raw.slice(from, x)));
    const fill = full === 0 ? 0 : width / full;
    const over = fill > 1 ? OVERFULL * (fill - 1) : UNFILLED * (1 - fill);
    const cost = AWAY * Math.abs(place - x) + over - (x + 1 === start ? ALIGNED : 0);
    if (cost < bestCost) {
      best = x;
      bestCost = cost;
    }
  }
  return best;
}

export function cutterOf(lines: readonly string[], boundaries: Boundaries): Cutter {
  const edges = edgesOf(lines, boundaries);
  const cells = (raw: string): string[] | null => {
    const found = Array.from({ length: boundaries.length + 1 }, () => [] as string[]);
    const put = (from: number, to: number): void => {
      const text = clean(raw.slice(from, to));
      if (text !== '') found[columnAt(boundaries, { from, to })]?.push(text);
    };
    const parts = pieces(raw);
    for (const piece of parts) {
      let start = piece.from;
      for (const place of crossed(boundaries, piece)) {
        if (place <= start) continue;
        if (parts.length === 1 && isAcross(piece, edges)) return null;
        const column = columnAt(boundaries, { from: start, to: place });
        const cut = cutIn(raw, start, piece.to, place, edges.widths[column] ?? 0, edges.starts[column + 1] ?? null);
        if (cut < 0 && parts.length === 1) return null;
        if (cut < 0) continue;
        put(start, cut);
        start = cut + 1;
      }
      put(start, piece.to);
    }
    return found.map((texts) => texts.join(' '));
  };
  return { cells };
}
