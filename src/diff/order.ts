/** Which pairs changed their order: those outside the longest run that rises in both lists. */
import type { Pair } from './match.js';

/** `pairs` rise in `before`. The pairs that were moved. */
export function movedPairs(pairs: readonly Pair[]): Set<Pair> {
  /** The last pair of the best run of each length. */
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [at, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.after ?? 0) < pair.after) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const kept = new Set<Pair>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) kept.add(pair);
  }
  return new Set(pairs.filter((pair) => !kept.has(pair)));
}
