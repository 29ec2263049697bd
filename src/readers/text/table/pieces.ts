/** Pieces of a printed line that stand apart, and clusters of pieces that stand above each other. */
import { clean } from '../../../language/text.js';
import type { PhysicalLine } from '../physical.js';

export interface Piece {
  readonly text: string;
  /** First letter and the place after the last one. */
  readonly from: number;
  readonly to: number;
}

const BETWEEN = / {2,}/g;

/** Pieces of the lines seen last: each line is asked about several times in a row. */
const known = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 5_000;

/** Parts of a line with two blanks or more between them. */
export function pieces(raw: string): readonly Piece[] {
  const found = known.get(raw);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const parts = cutAtGaps(raw);
  known.set(raw, parts);
  return parts;
}

function cutAtGaps(raw: string): Piece[] {
  const found: Piece[] = [];
  let from = raw.length - raw.trimStart().length;
  for (const gap of raw.matchAll(BETWEEN)) {
    if (gap.index < from) continue;
    found.push({ text: clean(raw.slice(from, gap.index)), from, to: gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < raw.length) found.push({ text: clean(raw.slice(from)), from, to: raw.length });
  return found;
}

/** Pieces of several lines that stand above each other. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  /** In reading order: the line that each piece stands on, counted from the first of the block. */
  readonly pieces: readonly (Piece & { readonly line: number })[];
}

/** Two pieces of one column share more than a letter that the printer moved. */
function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared >= 2 || shared >= 0.5 * Math.min(a.to - a.from, b.to - b.from);
}

type Placed = Piece & { readonly line: number };

export const placed = (lines: readonly PhysicalLine[]): Placed[] =>
  lines.flatMap(({ raw }, line) => pieces(raw).map((piece) => ({ ...piece, line })));

/** Groups of pieces that overlap, from left to right. */
export function clusters(all: readonly Placed[]): Cluster[] {
  let groups: Placed[][] = [];
  for (const piece of all) {
    const touching = groups.filter((group) => group.some((other) => overlap(other, piece)));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), piece]];
  }
  return groups
    .map((group) => ({
      from: Math.min(...group.map(({ from }) => from)),
      to: Math.max(...group.map(({ to }) => to)),
      pieces: group.sort((a, b) => a.line - b.line || a.from - b.from),
    }))
    .sort((a, b) => a.from - b.from);
}

export const clusterText = (cluster: Cluster): string => cluster.pieces.map(({ text }) => text).join(' ');
