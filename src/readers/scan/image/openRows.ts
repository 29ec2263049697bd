/** Takes out of faint lines what bridges a row that dark ones leave open: the stem of a letter in a heading over all columns. */
import { cut, levelAt } from './ends.js';
import type { Stroke } from './strokes.js';

/** Lines at one place, and lines that meet, do so within this (inches). */
const NEAR = 0.04;
/** Rows of one line of text are no higher (inches). */
const HIGHEST = 0.4;

/** `faint` without the rows between lines of `crossing` at which two strokes of `dark` end. */
export function withoutOpenRows(
  faint: readonly Stroke[],
  dark: readonly Stroke[],
  crossing: readonly Stroke[],
  dpi: number,
): Stroke[] {
  const near = NEAR * dpi;
  return faint.flatMap((stroke) => {
    const place = placeOf(stroke);
    const same = dark.filter((one) => Math.abs(placeOf(one) - place) < near).sort((a, b) => a.from - b.from);
    const isLine = (at: number) =>
      crossing.some(
        (one) =>
          one.from - near <= place && one.to + near >= place && Math.abs(levelAt(one, place) - at) < near,
      );
    const pieces: Stroke[] = [];
    let from = stroke.from;
    for (const [at, above] of same.entries()) {
      const below = same[at + 1];
      if (below === undefined || above.to <= from || below.from >= stroke.to) continue;
      const height = below.from - above.to;
      if (height < near || height > HIGHEST * dpi || !isLine(above.to) || !isLine(below.from)) continue;
      pieces.push(cut(stroke, from, above.to));
      from = below.from;
    }
    return pieces.length === 0 ? [stroke] : [...pieces, cut(stroke, from, stroke.to)];
  });
}

const placeOf = (stroke: Stroke): number => (stroke.startAt + stroke.endAt) / 2;
