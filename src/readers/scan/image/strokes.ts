/** Finds ruling lines in the ink of a page and takes them out of its picture. */
import type { Bitmap } from './bitmap.js';

/** A drawn line: pixels it covers, as runs along its direction. */
export interface Stroke {
  /** Ends along the direction of the line. */
  readonly from: number;
  readonly to: number;
  /** Place across the direction at both ends, from a straight line through all of it. */
  readonly startAt: number;
  readonly endAt: number;
  readonly thickness: number;
  /** `[place across, from, to]` of every run. */
  readonly runs: readonly (readonly [number, number, number])[];
}

/** Shortest line (inches): letters have no straight strokes as long. */
export const SHORTEST_RUN = 0.36;
/** Shortest side (inches) of a cell: such a line counts only between lines that cross it. */
export const SHORTEST_SIDE = 0.15;
/** Thickest line (inches). */
const THICKEST = 0.12;
/** Gaps up to this (inches) are faults of the scan. */
const GAP = 0.012;

interface Group {
  readonly runs: [number, number, number][];
  /** Ends of the run that was added last. */
  at: number;
  from: number;
  to: number;
}

/** Which way lines run. */
export type Way = 'across' | 'down';

/** Lines of one way. */
export function findStrokes(bitmap: Bitmap, dpi: number, way: Way, least = SHORTEST_RUN): Stroke[] {
  const shortest = Math.round(least * dpi);
  const gap = Math.max(1, Math.round(GAP * dpi));
  const rows = way === 'across' ? bitmap.height : bitmap.width;
  let open: Group[] = [];
  const closed: Group[] = [];
  for (let y = 0; y < rows; y++) {
    for (const [from, to] of longRuns(bitmap, way, y, shortest, gap)) {
      const group = open.find(
        (one) => y - one.at <= gap + 1 && from <= one.to + 3 * gap && to >= one.from - 3 * gap,
      );
      if (group === undefined) open.push({ runs: [[y, from, to]], at: y, from, to });
      else {
        group.runs.push([y, from, to]);
        group.at = y;
        group.from = Math.min(group.from, from);
        group.to = Math.max(group.to, to);
      }
    }
    if (open.some((one) => y - one.at > gap + 1)) {
      closed.push(...open.filter((one) => y - one.at > gap + 1));
      open = open.filter((one) => y - one.at <= gap + 1);
    }
  }
  return [...closed, ...open]
    .map(strokeOf)
    .filter((stroke) => stroke.thickness <= Math.max(3, THICKEST * dpi));
}

/** Part of a run that is ink: the feet of letters stand in a row too, with more paper between them. */
const SOLID = 0.95;

/** Runs of ink in a row and the one below it, which keeps slanting lines whole; with lines that run down, columns are the rows. */
function longRuns(
  { width, height, ink }: Bitmap,
  way: Way,
  y: number,
  shortest: number,
  gap: number,
): [number, number][] {
  const [step, next] = way === 'across' ? [1, width] : [width, 1];
  const [length, rows] = way === 'across' ? [width, height] : [height, width];
  const row = y * next;
  const below = y + 1 < rows ? row + next : row;
  const isBlank = (x: number): boolean => ink[row + x * step] === 0 && ink[below + x * step] === 0;
  const runs: [number, number][] = [];
  for (let from = 0; from + shortest <= length + gap; ) {
    // Looked at from the far end of the shortest run, a gap shows how far none can begin: most of a row is never looked at.
    let [at, blank] = [Math.min(length, from + shortest - gap) - 1, 0];
    while (at >= from && blank < gap) blank = isBlank(at--) ? blank + 1 : 0;
    if (blank >= gap) {
      from = at + 1 + blank;
      continue;
    }
    while (from < length && isBlank(from)) from++;
    let [end, inked] = [from, 0];
    for (let x = from; x < length && x - end <= gap; x++) {
      if (isBlank(x)) continue;
      end = x;
      inked++;
    }
    const reach = end - from + 1;
    if (reach >= shortest && inked >= reach * SOLID) runs.push([from, end]);
    from = end + 1;
  }
  return runs;
}

/** A straight line through the runs, each weighing as much as it is long. */
function strokeOf({ runs, from, to }: Group): Stroke {
  let [weight, sx, sy, sxx, sxy, covered] = [0, 0, 0, 0, 0, 0];
  for (const [y, a, b] of runs) {
    const length = b - a + 1;
    const x = (a + b) / 2;
    weight += length;
    sx += x * length;
    sy += y * length;
    sxx += (x * x + (length * length) / 12) * length;
    sxy += x * y * length;
    covered += length;
  }
  const spread = sxx - (sx * sx) / weight;
  const slope = spread > 0 ? (sxy - (sx * sy) / weight) / spread : 0;
  // Half a pixel, as every run stands for its row and the next.
  const at = (x: number) => (sy - slope * sx) / weight + slope * x + 0.5;
  return { from, to, startAt: at(from), endAt: at(to), thickness: covered / (to - from + 1), runs };
}

/**
 * Short strokes are sides of cells only where both ends stand on strokes of the other direction, or one of them where
 * the table is cut, in line with a side of another row or between two lines that such strokes close at both ends: the
 * only row of a table.
 */
export function sides(
  strokes: readonly Stroke[],
  long: readonly Stroke[],
  crossing: readonly Stroke[],
  dpi: number,
): Stroke[] {
  const near = dpi * 0.04;
  const meets = (at: number, place: number) =>
    crossing.some(
      (one) =>
        Math.abs((one.startAt + one.endAt) / 2 - at) < near + one.thickness &&
        one.from - near <= place &&
        one.to + near >= place,
    );
  // A row that a page break cuts has no line there: all its sides end at one height.
  const isOpenEnd = (at: number) =>
    long.filter(({ from, to }) => Math.abs(from - at) < near || Math.abs(to - at) < near).length > 1;
  const standing = strokes.filter((one) => {
    const [above, below] = [meets(one.from, placeOf(one)), meets(one.to, placeOf(one))];
    return (above || isOpenEnd(one.from)) && (below || isOpenEnd(one.to)) && (above || below);
  });
  return standing.filter((one) => {
    const place = placeOf(one);
    // The stem of a letter that fills a low row stands in line with no side of another row.
    const inLine = long.some((other) => Math.abs(placeOf(other) - place) < near / 2 + other.thickness);
    return inLine || isClosed(one, standing, crossing, near);
  });
}

const placeOf = (stroke: Stroke): number => (stroke.startAt + stroke.endAt) / 2;

/** True where the line that a stroke stands on ends, left and right, in strokes as long as this one. */
function isClosed(
  one: Stroke,
  standing: readonly Stroke[],
  crossing: readonly Stroke[],
  near: number,
): boolean {
  const place = placeOf(one);
  const beside = standing.filter(
    (other) => Math.abs(other.from - one.from) < near && Math.abs(other.to - one.to) < near,
  );
  return crossing.some(
    (rule) =>
      Math.abs(placeOf(rule) - one.from) < near + rule.thickness &&
      rule.from - near <= place &&
      rule.to + near >= place &&
      [rule.from, rule.to].every((end) =>
        beside.some((other) => Math.abs(placeOf(other) - end) < near + other.thickness),
      ),
  );
}
