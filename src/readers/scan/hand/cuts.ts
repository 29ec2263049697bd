/** Where digits that touch may be parted: along lines as slanted as the writing that cross little ink. */
import type { Piece } from './pieces.js';

/** Parts of the height of a capital. */
const WIDE = 0.6;
const NARROWEST = 0.2;
/** Such a line crosses at most so much ink, in breadths of the pen. */
const THIN = 2.1;
const MOST = 3;
const LEANS = [0, 0.2, 0.4];

/** The piece in parts from left to right; one part where nothing speaks for more. */
export function partsOf(piece: Piece, width: number, cap: number): readonly Piece[] {
  const [wide, tall] = [piece.x1 - piece.x0, piece.y1 - piece.y0];
  if (wide < WIDE * cap || wide < WIDE * tall) return [piece];
  const pen = penOf(piece, width);
  let [found, least]: [readonly number[], number] = [[], Number.POSITIVE_INFINITY];
  let lean = 0;
  for (const tried of LEANS) {
    const profile = profileOf(piece, width, tried);
    const cuts = minima(profile, pen, Math.max(3, NARROWEST * cap));
    const crossed = Math.min(...cuts.map((at) => profile[at] ?? 0));
    if (cuts.length > 0 && crossed < least) [found, least, lean] = [cuts, crossed, tried];
  }
  const parts = [...found, Number.POSITIVE_INFINITY].map((end, index): number[] =>
    piece.points.filter((at) => {
      const column = columnOf(piece, at, width, lean);
      return column < end && column >= (found[index - 1] ?? Number.NEGATIVE_INFINITY);
    }),
  );
  return parts.filter((points) => points.length > 0).map((points) => pieceOf(points, width));
}

export function pieceOf(points: readonly number[], width: number): Piece {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const at of points) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
  }
  return { x0, y0, x1, y1, points };
}

/** Column of a place when the writing, which leans to the right, is set upright about the middle of its height. */
function columnOf({ x0, y0, y1 }: Piece, at: number, width: number, lean: number): number {
  return Math.round((at % width) - x0 + lean * (Math.floor(at / width) - (y0 + y1) / 2));
}

function profileOf(piece: Piece, width: number, lean: number): Uint16Array {
  const profile = new Uint16Array(piece.x1 - piece.x0);
  for (const at of piece.points) {
    const column = columnOf(piece, at, width, lean);
    if (column >= 0 && column < profile.length) profile[column] = (profile[column] ?? 0) + 1;
  }
  return profile;
}

/** Median length of the runs of ink in the rows. */
function penOf({ points }: Piece, width: number): number {
  const runs: number[] = [];
  let length = 0;
  for (const [index, at] of points.entries()) {
    length++;
    if (points[index + 1] === at + 1 && (at + 1) % width !== 0) continue;
    runs.push(length);
    length = 0;
  }
  return runs.sort((a, b) => a - b)[runs.length >> 1] ?? 1;
}

/** The columns of least ink, so far apart from each other and from the ends that a digit fits between. */
function minima(profile: Uint16Array, pen: number, apart: number): number[] {
  const taken: number[] = [];
  const order = [...profile.keys()].sort((a, b) => (profile[a] ?? 0) - (profile[b] ?? 0));
  for (const at of order) {
    if ((profile[at] ?? 0) > THIN * pen || taken.length === MOST) break;
    if (at < apart || at > profile.length - apart || taken.some((other) => Math.abs(other - at) < apart))
      continue;
    taken.push(at);
  }
  return taken.sort((a, b) => a - b);
}
