/** Gives the words of the lines of a page to its columns. */
import { clean } from '../../../language/text.js';
import { rowNumber } from '../../../parse/flatTable/markers.js';
import { FRESH_START } from '../../../parse/flatTable/vocabulary.js';
import { type Piece, pieces } from './pieces.js';
import type { Boundaries } from './rivers.js';

/** One letter of a text outside its column. */
const OUTSIDE = 0.35;
/** Printers leave a single blank between two columns only where the left text fills its column. */
const SINGLE_BLANK = 0.8;
/** A wide gap inside a cell: justified text. */
const WIDE_INSIDE = 2.2;
/** The text begins where the cell above, or most cells of the column, begin. */
const ALIGNED = -1.2;
const NEARLY_ALIGNED = -0.5;
/** On the line of the number every cell begins, so that no cell goes on small. */
const NOT_FRESH = 1.5;
/** Letters over a boundary that are no text of the other column. */
const OVERHANG = 2;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Page {
  readonly boundaries: Boundaries;
  /** Usual first letter of each column. */
  readonly starts: readonly (number | null)[];
  /** Where the last text of each column began. */
  readonly recent: (number | null)[];
}

const wordsOf = (raw: string): Word[] =>
  [...raw.matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));

const columnAt = (boundaries: Boundaries, { from, to }: Piece): number =>
  boundaries.filter((x) => x < (from + to - 1) / 2).length;

const crossed = (boundaries: Boundaries, { from, to }: Piece): number =>
  boundaries.filter((place) => place > from + OVERHANG - 1 && place < to - OVERHANG).length;

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/** Where most pieces that need no cut begin. */
function usualStarts(lines: readonly string[], boundaries: Boundaries): (number | null)[] {
  const columns = Array.from({ length: boundaries.length + 1 }, () => [] as number[]);
  for (const raw of lines)
    for (const piece of pieces(raw))
      if (crossed(boundaries, piece) === 0) columns[columnAt(boundaries, piece)]?.push(piece.from);
  return columns.map(mostFrequent);
}

function alignment({ starts, recent }: Page, column: number, from: number): number {
  const known = [starts[column] ?? null, recent[column] ?? null].filter((place) => place !== null);
  if (known.includes(from)) return ALIGNED;
  return known.some((place) => Math.abs(place - from) <= 1) ? NEARLY_ALIGNED : 0;
}

/** Cost of the words from one to another as the text of a column. */
function cellCost(page: Page, column: number, words: readonly Word[], counted: boolean): number {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 0;
  const left = column === 0 ? 0 : (page.boundaries[column - 1] ?? 0) + 1;
  const right = page.boundaries[column] ?? Number.POSITIVE_INFINITY;
  const outside = Math.max(0, left - first.from) + Math.max(0, last.to - right);
  const gaps = words.filter((word, i) => word.from - (words[i - 1]?.to ?? word.from) > 1).length;
  const small = counted && !FRESH_START.test(first.text) ? NOT_FRESH : 0;
  return OUTSIDE * outside + WIDE_INSIDE * gaps + alignment(page, column, first.from) + small;
}

interface Path {
  readonly cost: number;
  /** Words of each column so far. */
  readonly cells: readonly (readonly Word[])[];
}

/** The cheapest way to give the words to the columns in order. */
function distributed(page: Page, words: readonly Word[], counted: boolean): Path | null {
  let paths = new Map<number, Path>([[0, { cost: 0, cells: [] }]]);
  for (let column = 0; column <= page.boundaries.length; column += 1) {
    const next = new Map<number, Path>();
    for (const [at, path] of paths) {
      for (let end = at; end <= words.length; end += 1) {
        const own = words.slice(at, end);
        const before = words[at - 1];
        const single = end > at && before !== undefined && (own[0]?.from ?? 0) - before.to <= 1;
        const cost = path.cost + cellCost(page, column, own, counted) + (single ? SINGLE_BLANK : 0);
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, cells: [...path.cells, own] });
      }
    }
    paths = next;
  }
  return paths.get(words.length) ?? null;
}

/** A line alone that runs over a boundary and begins where no column does is a heading over the columns. */
function isAcross(raw: string, page: Page): boolean {
  const [only, ...others] = pieces(raw);
  if (only === undefined || others.length > 0) return false;
  const over = crossed(page.boundaries, only);
  const known = [...page.starts, ...page.recent].filter((place) => place !== null);
  return over >= 2 || (over === 1 && !known.some((place) => Math.abs(place - only.from) <= 1));
}

export interface Cutter {
  /** Text by column, `''` where there is none; null when the line runs across columns. For the lines in order. */
  readonly cells: (raw: string) => string[] | null;
}

export function cutterOf(lines: readonly string[], boundaries: Boundaries, numbered: boolean): Cutter {
  const starts = usualStarts(lines, boundaries);
  const page: Page = { boundaries, starts, recent: starts.map(() => null) };
  const cells: Cutter['cells'] = (raw) => {
    if (isAcross(raw, page)) return null;
    const words = wordsOf(raw);
    const counted = numbered && rowNumber(words[0]?.text ?? '') !== null;
    const path = distributed(page, words, counted);
    if (path === null) return null;
    path.cells.forEach((own, column) => {
      if (own[0] !== undefined) page.recent[column] = own[0].from;
    });
    return path.cells.map((own) => clean(own.map(({ text }) => text).join(' ')));
  };
  return { cells };
}
