/** Connected pieces of ink: letters, marks, specks. */
import type { Bitmap } from './bitmap.js';

export interface Component {
  /** Number of the component in `labels`, from 1. */
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
  /** For every pixel the label of its component, 0 for paper. */
  readonly labels: Int32Array;
  readonly list: readonly Component[];
}

/** Finds the components (diagonal neighbours included) by runs: rows are read once, runs that touch are united. */
export function findComponents({ width, height, ink }: Bitmap): Components {
  const parents: number[] = [0];
  const labels = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (ink[row + x] === 0) continue;
      const from = x;
      while (x < width && ink[row + x] === 1) x++;
      labels.fill(labelAbove(labels, row - width, from, x, width, y, parents), row + from, row + x);
    }
  }
  return settle(labels, parents, width);
}

/** The label of the runs above that touch `[from, to)`, united; a new one when there are none. */
function labelAbove(
  labels: Int32Array,
  above: number,
  from: number,
  to: number,
  width: number,
  y: number,
  parents: number[],
): number {
  let found = 0;
  if (y > 0) {
    const end = Math.min(width, to + 1);
    for (let x = Math.max(0, from - 1); x < end; x++) {
      const label = labels[above + x] ?? 0;
      if (label === 0) continue;
      const root = rootOf(parents, label);
      if (found === 0) found = root;
      else if (root !== found) {
        const [low, high] = root < found ? [root, found] : [found, root];
        parents[high] = low;
        found = low;
      }
    }
  }
  if (found !== 0) return found;
  parents.push(parents.length);
  return parents.length - 1;
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
function settle(labels: Int32Array, parents: number[], width: number): Components {
  const names = new Int32Array(parents.length);
  const list: Component[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < labels.length; at++, x++) {
    if (x === width) {
      x = 0;
      y++;
    }
    const label = labels[at] ?? 0;
    if (label === 0) continue;
    const root = rootOf(parents, label);
    if (names[root] === 0) {
      names[root] = list.length + 1;
      list.push({ label: list.length + 1, x0: x, y0: y, x1: x + 1, y1: y + 1, area: 0 });
    }
    const name = names[root] ?? 0;
    labels[at] = name;
    const one = list[name - 1];
    if (one === undefined) continue;
    one.area++;
    if (x < one.x0) one.x0 = x;
    if (x >= one.x1) one.x1 = x + 1;
    if (y >= one.y1) one.y1 = y + 1;
  }
  return { labels, list };
}
