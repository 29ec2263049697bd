/** Where rows begin whose cells are centred: as much of every cell stands above the middle of its row as below. */
import type { TableLine } from './tableLines.js';

/** Cost of a cell for each line that it has more on one side of the number than on the other. */
const UNEVEN = 1;
/** One of two lines in the middle may be printed on the line of the number. */
const ODD = 0.25;

/** For every column the number of lines with text before each line. */
function countsOf(lines: readonly TableLine[]): readonly (readonly number[])[] {
  const columns = Math.max(0, ...lines.map(({ cells }) => cells?.length ?? 0));
  return Array.from({ length: columns }, (_, column) => {
    let count = 0;
    return [0, ...lines.map(({ cells }) => ((cells?.[column] ?? '') !== '' ? ++count : count))];
  });
}

type Counts = ReturnType<typeof countsOf>;

/** What lies uneven around the number at `middle` of a row from `from` to `to`. */
function unevenness(counts: Counts, from: number, middle: number, to: number): number {
  let cost = 0;
  for (const count of counts) {
    const above = (count[middle] ?? 0) - (count[from] ?? 0);
    const below = (count[to] ?? 0) - (count[middle + 1] ?? 0);
    const difference = Math.abs(above - below);
    const odd = count[middle] === count[middle + 1] ? 0 : Math.min(1, difference);
    cost += ODD * odd + UNEVEN * (difference - odd);
  }
  return cost;
}

interface Path {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** The first lines of the rows of the given numbers; `cutCost` is what speaks against a row that begins with a line. */
export function startsAround(
  lines: readonly TableLine[],
  numbers: readonly number[],
  cutCost: (at: number) => number,
): number[] {
  const counts = countsOf(lines);
  const isCut = (from: number, to: number) => lines.slice(from + 1, to).some(({ top }) => top);
  let paths = new Map<number, Path>([[0, { cost: 0, starts: [0] }]]);
  for (const [i, middle] of numbers.entries()) {
    const last = i === numbers.length - 1;
    const ends = last ? [lines.length] : range(middle + 1, numbers[i + 1] ?? lines.length);
    const next = new Map<number, Path>();
    for (const to of ends) {
      for (const [from, path] of paths) {
        // What a page end cuts is not centred as a whole.
        const uneven = isCut(from, to) ? 0 : unevenness(counts, from, middle, to);
        const cost = path.cost + uneven + (last ? 0 : cutCost(to));
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost, starts: last ? path.starts : [...path.starts, to] });
      }
    }
    paths = next;
  }
  return [...(paths.get(lines.length)?.starts ?? [0])];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
