/** Whether two pieces of table have the same columns, and how their columns correspond. */

/** Edges nearer than this (points) are the same edge. */
const SAME_EDGE = 5;
/** Outer edges may differ by this much (points) when the pages are set differently. */
const SAME_SIDE = 14;

export interface ColumnMatch {
  /** The edges of both together. */
  readonly xs: readonly number[];
  /** For every edge of the first and of the second piece: its index in `xs`. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** The common columns of two pieces; `null` when they are different tables. */
export function matchColumns(first: readonly number[], second: readonly number[]): ColumnMatch | null {
  if (!sameSides(first, second)) return null;
  const identity = first.map((_, index) => index);
  if (first.length === second.length && similar(first, second))
    return { xs: first, first: identity, second: identity };
  const fewer = second.length <= first.length ? second : first;
  const more = second.length <= first.length ? first : second;
  if (fewer.every((x) => indexOf(more, x) >= 0)) return matchTo(more, first, second);
  if (first.length === second.length) return { xs: first, first: identity, second: identity };
  const shared = fewer.filter((x) => indexOf(more, x) >= 0);
  if (shared.length < 3) return null;
  const union = [...more, ...fewer.filter((x) => indexOf(more, x) < 0)].sort((a, b) => a - b);
  return matchTo(union, first, second);
}

function sameSides(first: readonly number[], second: readonly number[]): boolean {
  const left = Math.abs((first[0] ?? 0) - (second[0] ?? 0));
  const right = Math.abs((first.at(-1) ?? 0) - (second.at(-1) ?? 0));
  return left < SAME_SIDE && right < SAME_SIDE;
}

function similar(first: readonly number[], second: readonly number[]): boolean {
  return first.every((x, index) => Math.abs(x - (second[index] ?? 0)) < SAME_SIDE);
}

function matchTo(xs: readonly number[], first: readonly number[], second: readonly number[]): ColumnMatch {
  return { xs, first: first.map((x) => nearest(xs, x)), second: second.map((x) => nearest(xs, x)) };
}

function indexOf(xs: readonly number[], value: number): number {
  return xs.findIndex((x) => Math.abs(x - value) < SAME_EDGE);
}

function nearest(xs: readonly number[], value: number): number {
  let best = 0;
  for (const [index, x] of xs.entries()) {
    if (Math.abs(x - value) < Math.abs((xs[best] ?? 0) - value)) best = index;
  }
  return best;
}
