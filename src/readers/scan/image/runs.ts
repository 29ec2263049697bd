/** Ink as runs, row by row: a small part of what a number for every pixel takes. */
import type { Bitmap } from './bitmap.js';

export interface Runs {
  /** Where the runs of each row begin in the lists below, and where those of the last one end. */
  readonly starts: Int32Array;
  /** First pixel of each run, the one behind its last, and what it was given as its label. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly labels: Uint32Array;
}

/** All runs of ink, without labels yet. */
export function runsOf({ width, height, ink }: Bitmap): Runs {
  const starts = new Int32Array(height + 1);
  let from = new Uint32Array(1024);
  let to = new Uint32Array(1024);
  let count = 0;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (ink[row + x] === 0) continue;
      if (count === from.length) [from, to] = [longer(from), longer(to)];
      from[count] = x;
      while (x < width && ink[row + x] === 1) x++;
      to[count++] = x;
    }
    starts[y + 1] = count;
  }
  return { starts, from: from.slice(0, count), to: to.slice(0, count), labels: new Uint32Array(count) };
}

function longer(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(list.length * 2);
  out.set(list);
  return out;
}

/** The first run of a row that ends behind a place. */
function firstBehind({ starts, to }: Runs, y: number, x: number): number {
  let [low, high] = [starts[y] ?? 0, starts[y + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((to[middle] ?? 0) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shows the runs of one row that lie at least in part between two places, from left to right. */
export function eachRun(
  runs: Runs,
  y: number,
  [x0, x1]: readonly [number, number],
  show: (label: number, from: number, to: number) => void,
): void {
  const end = runs.starts[y + 1] ?? 0;
  for (let run = firstBehind(runs, y, x0); run < end && (runs.from[run] ?? 0) < x1; run++)
    show(runs.labels[run] ?? 0, runs.from[run] ?? 0, runs.to[run] ?? 0);
}
