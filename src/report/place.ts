/** Where a finding was printed. */
import type { Range } from '../model/diagnostic.js';

export { rangesAt } from '../model/places.js';

/** First and last line over all ranges of a text. */
export function linesOf(ranges: readonly Range[]): readonly [number, number] | null {
  const known = ranges.flatMap((range) => range.lines ?? []);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

const firstOf = (ranges: readonly Range[]): readonly number[] => {
  const [first] = ranges;
  if (first === undefined) return [0, 0, 0];
  return [first.page, first.lines?.[0] ?? first.box?.[1] ?? 0, first.box?.[0] ?? 0];
};

/** Printed order; what has no place of its own comes first. */
export function comparePlaces(a: readonly Range[], b: readonly Range[]): number {
  const [left, right] = [firstOf(a), firstOf(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
