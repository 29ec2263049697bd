/** Connected pieces of ink: letters, marks, specks. */
import type { Bitmap } from './bitmap.js';
import { type Runs, runsOf } from './runs.js';

export interface Component {
  /** Number of the component, from 1, that its runs carry. */
  readonly label: number;
  x0: number;
  y0: number;
  /** Exclusive. */
  x1: number;
  y1: number;
  /** Pixels of ink. */
  area: number;
}

export interface Components {
  /** All ink, every run labelled with its component. */
  readonly runs: Runs;
  readonly list: readonly Component[];
}

/** Finds the components (diagonal neighbours included): runs that touch runs of the row above are united with them. */
export function findComponents(bitmap: Bitmap): Components {
  const runs = runsOf(bitmap);
  const parents: number[] = [0];
  for (let y = 0; y < bitmap.height; y++) labelRow(runs, y, parents);
  return { runs, list: settle(runs, parents) };
}

/** Gives every run of a row the label of the runs above that touch it, united; a new one when there are none. */
function labelRow({ starts, from, to, labels }: Runs, y: number, parents: number[]): void {
  const [above, row, end] = [starts[y - 1] ?? 0, starts[y] ?? 0, starts[y + 1] ?? 0];
  let first = above;
  for (let run = row; run < end; run++) {
    const [left, right] = [from[run] ?? 0, to[run] ?? 0];
    while (first < row && (to[first] ?? 0) < left) first++;
    let found = 0;
    for (let other = first; other < row && (from[other] ?? 0) <= right; other++) {
      const root = rootOf(parents, labels[other] ?? 0);
      if (found === 0 || root === found) found = root;
      else {
        const [low, high] = root < found ? [root, found] : [found, root];
        parents[high] = low;
        found = low;
      }
    }
    if (found === 0) found = parents.push(parents.length) - 1;
    labels[run] = found;
  }
}

function rootOf(parents: number[], label: number): number {
  let root = label;
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
  for (let at = label; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}

/** Gives consecutive labels to the united runs and measures them. */
function settle({ starts, from, to, labels }: Runs, parents: number[]): Component[] {
  const names = new Int32Array(parents.length);
  const list: Component[] = [];
  for (let y = 0; y + 1 < starts.length; y++)
    for (let run = starts[y] ?? 0; run < (starts[y + 1] ?? 0); run++) {
      const [x0, x1] = [from[run] ?? 0, to[run] ?? 0];
      const root = rootOf(parents, labels[run] ?? 0);
      if (names[root] === 0)
        names[root] = list.push({ label: list.length + 1, x0, y0: y, x1, y1: y, area: 0 });
      const one = list[(names[root] ?? 0) - 1] as Component;
      labels[run] = one.label;
      one.area += x1 - x0;
      if (x0 < one.x0) one.x0 = x0;
      if (x1 > one.x1) one.x1 = x1;
      one.y1 = y + 1;
    }
  return list;
}
