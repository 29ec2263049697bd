/** Ends upright lines where a row ends: the stem of a letter that stands below or above one lengthens it into a cell that it does not part. */
import type { Stroke } from './strokes.js';

/** Longest stem of a letter (inches). */
const STEM = 0.25;
/** Lines that meet do so within this (inches). */
const NEAR = 0.04;

/** The strokes without what stands out beyond the last line that they cross, where a further line shows that the row goes on. */
export function endAtCrossings(
  strokes: readonly Stroke[],
  crossing: readonly Stroke[],
  dpi: number,
): Stroke[] {
  return strokes.map((stroke) => {
    const place = (stroke.startAt + stroke.endAt) / 2;
    const met = crossing.filter((one) => one.from - NEAR * dpi <= place && one.to + NEAR * dpi >= place);
    const places = met.map((one) => levelAt(one, place));
    const from = endOf(
      stroke.from,
      places.map((at) => -at),
      -1,
      dpi,
    );
    const to = endOf(stroke.to, places, 1, dpi);
    return from === stroke.from && to === stroke.to ? stroke : cut(stroke, from, to);
  });
}

export function levelAt({ from, to, startAt, endAt }: Stroke, at: number): number {
  return startAt + ((endAt - startAt) * (at - from)) / Math.max(1, to - from);
}

/** The end of a stroke, the last line within it when the end stands between that and the next. `sign` is -1 at the upper end. */
function endOf(end: number, places: readonly number[], sign: 1 | -1, dpi: number): number {
  const own = sign * end;
  const within = Math.max(...places.filter((at) => at <= own));
  const next = Math.min(...places.filter((at) => at > own));
  const over = own - within;
  if (!Number.isFinite(next) || next - own < NEAR * dpi || over < NEAR * dpi || over > STEM * dpi) return end;
  return sign * Math.ceil(within);
}

export function cut(stroke: Stroke, from: number, to: number): Stroke {
  if (to - from < 2) return stroke;
  const runs = stroke.runs
    .map(([at, start, end]) => [at, Math.max(from, start), Math.min(to, end)] as const)
    .filter(([, start, end]) => end >= start);
  return { ...stroke, from, to, runs };
}
