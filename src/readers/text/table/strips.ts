/** Gives the words of the lines of a page to its columns. */

import { groupMarker, rowNumber } from '../../../language/cells/markers.js';
import { timeShare } from '../../../language/cells/timeShare.js';
import { CLOCK_START, FRESH_START } from '../../../language/cells/vocabulary.js';
import { printedWidth } from '../../../language/printedWidth.js';
import type { ColumnRole } from '../../../language/tableRoles.js';
import { clean } from '../../../language/text.js';
import { type Piece, pieces } from './pieces.js';
import type { Boundaries } from './rivers.js';

/** One letter of a text outside its column. */
const OUTSIDE = 0.35;
/** Behind a single blank the text of a column may begin early: the printer moved it up to the text before it. */
const MOVED = 0.06;
/** Printers leave a single blank between two columns only where the left text fills its column. */
const SINGLE_BLANK = 0.6;
const UNFILLED = 3;
/** A text wider than the column. */
const OVERFULL = 14;
const TOLERANCE = 0.03;
/** A capital behind a small word, in lines that could hold two cells. */
const CAPITAL_INSIDE = 0.3;
/** A wide gap inside a cell: justified text. */
const WIDE_INSIDE = 2.2;
/** The text begins where the cell above, or most cells of the column, begin. */
const ALIGNED = -1.2;
const NEARLY_ALIGNED = -0.5;
/** On the line of the number every cell begins: none goes on small, and few are empty. */
const NOT_FRESH = 1.5;
const EMPTY = 0.4;
/** Words that say no time in a column of times, and a time beside it. */
const NO_TIME = 1.2;
const STRAY_TIME = 0.6;
/** No cell ends with a bullet. */
const LONE_BULLET = 4;
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
  /** Greatest printed width of each column; 0 when unknown. */
  readonly widths: readonly number[];
  /** Where the last text of each column began. */
  readonly recent: (number | null)[];
  readonly roles: readonly ColumnRole[];
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

interface Place {
  readonly column: number;
  /** A number stands on the line. */
  readonly counted: boolean;
  /** Only a single blank stands before, and behind, the words. */
  readonly blankBefore: boolean;
  readonly blankBehind: boolean;
}

function widthCost(full: number, words: readonly Word[], blankBehind: boolean): number {
  if (full === 0) return 0;
  const fill = printedWidth(words.map(({ text }) => text).join(' ')) / full;
  if (fill > 1 + TOLERANCE) return OVERFULL * (fill - 1 - TOLERANCE) + 0.5;
  return blankBehind ? UNFILLED * Math.max(0, 1 - TOLERANCE - fill) : 0;
}

/** Times stand in columns of times. */
function timeCost(role: ColumnRole | undefined, words: readonly Word[]): number {
  const share = timeShare(words.map(({ text }) => text).join(' '));
  if (role === 'time') return share < 0.5 ? NO_TIME : 0;
  return words.length > 1 && share > 0.99 ? STRAY_TIME : 0;
}

/** Numerals of groups may be wider than the numbers of their rows. */
const isNumber = (role: ColumnRole | undefined, words: readonly Word[]): boolean =>
  role === 'number' && words.length === 1 && groupMarker(words[0]?.text ?? '') !== null;

const capitals = (words: readonly Word[]): number =>
  words.filter(
    (word, i) => i > 0 && /^[\p{Lu}\d]/u.test(word.text) && /^\p{Ll}+$/u.test(words[i - 1]?.text ?? ''),
  ).length;

/** Cost of words as the text of a column. */
function cellCost(
  page: Page,
  { column, counted, blankBefore, blankBehind }: Place,
  words: readonly Word[],
): number {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return counted ? EMPTY : 0;
  const left = column === 0 ? 0 : (page.boundaries[column - 1] ?? 0) + 1;
  const right = page.boundaries[column] ?? Number.POSITIVE_INFINITY;
  const early = Math.max(0, left - first.from) * (blankBefore ? MOVED : OUTSIDE);
  const gaps = words.filter((word, i) => word.from - (words[i - 1]?.to ?? word.from) > 1).length;
  return (
    early +
    OUTSIDE * Math.max(0, last.to - right) +
    WIDE_INSIDE * gaps +
    alignment(page, column, first.from) +
    (counted && !FRESH_START.test(first.text) ? NOT_FRESH : 0) +
    (isNumber(page.roles[column], words) ? 0 : widthCost(page.widths[column] ?? 0, words, blankBehind)) +
    CAPITAL_INSIDE * Math.min(2, capitals(words)) * (counted ? 2 : 1) +
    timeCost(page.roles[column], words) +
    (blankBefore ? SINGLE_BLANK : 0) +
    (blankBehind && /^[-–+•*]$/.test(last.text) ? LONE_BULLET : 0)
  );
}

interface Path {
  readonly cost: number;
  /** Words of each column so far. */
  readonly cells: readonly (readonly Word[])[];
}

/** Text is never so far outside of its column. */
const FAR = 24;

/** The last word that may still stand in a column, counted from `at`; `at` itself when none may. */
function reachOf({ boundaries }: Page, column: number, words: readonly Word[], at: number): number {
  const left = column === 0 ? 0 : (boundaries[column - 1] ?? 0);
  const right = boundaries[column] ?? Number.POSITIVE_INFINITY;
  if ((words[at]?.from ?? 0) < left - FAR) return at;
  let end = at;
  while (end < words.length && (words[end]?.to ?? 0) <= right + FAR) end += 1;
  return end;
}

const touches = (words: readonly Word[], at: number): boolean => {
  const [before, behind] = [words[at - 1], words[at]];
  return before !== undefined && behind !== undefined && behind.from - before.to <= 1;
};

/** The cheapest way to give the words to the columns in order. */
function distributed(page: Page, words: readonly Word[], counted: boolean): Path | null {
  let paths = new Map<number, Path>([[0, { cost: 0, cells: [] }]]);
  for (let column = 0; column <= page.boundaries.length; column += 1) {
    const next = new Map<number, Path>();
    for (const [at, path] of paths) {
      const reach = reachOf(page, column, words, at);
      for (let end = at; end <= reach; end += 1) {
        const own = words.slice(at, end);
        const place = { column, counted, blankBefore: touches(words, at), blankBehind: touches(words, end) };
        const cost = path.cost + cellCost(page, place, own);
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, cells: [...path.cells, own] });
      }
    }
    paths = next;
  }
  return paths.get(words.length) ?? null;
}

/** Headings begin with a capital or a number and do not break off. */
const MAY_HEAD = /^(?:\d{1,2}(?:\.\d{1,2})*[.)] )?["“(]?\p{Lu}.*[^;,–-]$/u;

/** A line alone that runs over a boundary and begins where no column does is a heading over the columns. */
function isAcross(raw: string, page: Page): boolean {
  const [only, ...others] = pieces(raw);
  if (only === undefined || others.length > 0 || !MAY_HEAD.test(only.text)) return false;
  const over = crossed(page.boundaries, only);
  const known = [...page.starts, ...page.recent].filter((place) => place !== null);
  return over >= 2 || (over === 1 && !known.some((place) => Math.abs(place - only.from) <= 1));
}

export interface Cutter {
  /** Text by column, `''` where there is none; null when the line runs across columns. For the lines in order. */
  readonly cells: (raw: string) => string[] | null;
}

const USUAL_MOST = 0.95;
/** So few lines do not show how wide a column is. */
const FEW = 8;

/** Printed widths that the lines of each column hardly exceed, from the pages of a table with their boundaries. */
export function columnWidths(
  pages: readonly { lines: readonly string[]; boundaries: Boundaries }[],
): number[] {
  const columns: number[][] = [];
  for (const { lines, boundaries } of pages)
    for (const piece of lines.flatMap(pieces)) {
      if (crossed(boundaries, piece) > 0) continue;
      const column = columnAt(boundaries, piece);
      const list = columns[column] ?? [];
      columns[column] = list;
      list.push(printedWidth(piece.text));
    }
  return Array.from(columns, (list) => {
    const sorted = (list ?? []).sort((a, b) => a - b);
    return sorted.length < FEW ? 0 : (sorted[Math.floor((sorted.length - 1) * USUAL_MOST)] ?? 0);
  });
}

export interface CutterOptions {
  readonly boundaries: Boundaries;
  readonly widths: readonly number[];
  readonly roles: readonly ColumnRole[];
}

/** A number, or the hour of a programme: every cell of its row begins on this line, or stands around it. */
const beginsRow = (role: ColumnRole | undefined, word: string): boolean =>
  (role === 'number' && rowNumber(word) !== null) || (role === 'time' && CLOCK_START.test(word));

export function cutterOf(lines: readonly string[], { boundaries, widths, roles }: CutterOptions): Cutter {
  const starts = usualStarts(lines, boundaries);
  const page: Page = { boundaries, starts, widths, roles, recent: starts.map(() => null) };
  const cells: Cutter['cells'] = (raw) => {
    if (isAcross(raw, page)) return null;
    const words = wordsOf(raw);
    const counted = beginsRow(roles[0], words[0]?.text ?? '');
    const path = distributed(page, words, counted);
    if (path === null) return null;
    path.cells.forEach((own, column) => {
      if (own[0] !== undefined) page.recent[column] = own[0].from;
    });
    return path.cells.map((own) => clean(own.map(({ text }) => text).join(' ')));
  };
  return { cells };
}
