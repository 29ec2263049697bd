/** All ways in which the next cell of a row can end. */

import { BULLET, FRESH_START } from '../../language/cells/vocabulary.js';
import type { ColumnRole } from '../../language/tableRoles.js';
import { joinTwo } from '../../language/text.js';
import { cellCosts, essence, foreignLineCost, isHopeless, suits, unitLineCost } from './cellCost.js';
import { chunkText, chunkWidth } from './flatLines.js';
import type { Known } from './known.js';
import type { Part } from './states.js';
import type { Chunk, FlatColumn, FlatLine } from './types.js';
import { breakCost, type ColumnWidths, overCost } from './widths.js';

export interface Table {
  readonly lines: readonly FlatLine[];
  readonly columns: readonly FlatColumn[];
  readonly widths: ColumnWidths;
  /** For columns whose width is not known. */
  readonly usualWidths: ColumnWidths;
  /** How often the cells of a column are empty, and begin with a bullet. */
  readonly emptyRates: readonly number[];
  readonly bulletRates: readonly number[];
  /** Cost of a cell edge between two words. */
  readonly cohesion: (left: string, right: string) => number;
  /** How often the next cell begins on the line of a cell of one line, and of the last of several. */
  readonly shares: readonly Share[];
  /** What the texts of the reading before say of a cell that ends so. */
  readonly known: Known;
}

export interface Share {
  readonly one: number;
  readonly several: number;
}

const MAX_LINES: Partial<Record<ColumnRole, number>> = {
  number: 1,
  time: 10,
  lead: 16,
  support: 26,
  monitor: 16,
  budget: 8,
  note: 30,
  place: 20,
  content: 70,
};
const MAX_TEXT_LINES = 150;
const GIVE_UP = 13;
const GAP_INSIDE = 0.7;
const PAGE_INSIDE = 2;
const REST_OF_NOTHING = 2;

/** The words of a cell: from word `from` of line `first` to before word `to` of line `last`. */
export interface Span {
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** The printed lines, or parts of them, that a cell holds. */
export const chunksOf = (lines: readonly FlatLine[], { first, from, last, to }: Span): Chunk[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({
    line: first + i,
    from: i === 0 ? from : 0,
    to: first + i === last ? to : (lines[first + i]?.words.length ?? 0),
  }));

/** One way in which a cell can end. */
export interface CellEnd {
  /** The lines and words that it holds. */
  readonly span: Span;
  /** Place of the next cell. */
  readonly line: number;
  readonly word: number;
  readonly cost: number;
  /** Part of the cost that a page break after the row gives back. */
  readonly debt: number;
  /** Cost of the next cell with text for not beginning on this line. */
  readonly pending: number;
  readonly part: Part;
}

export interface Reach {
  readonly table: Table;
  readonly column: number;
  readonly role: ColumnRole;
  readonly rest: boolean;
  readonly before: Part | null;
  readonly hasProducts: boolean;
}

/** Whether the text from a word on can begin one of the next columns. */
function mayBegin({ table, column, rest }: Reach, line: number, word: number, alone: boolean): boolean {
  if (rest && alone) return true;
  const words = table.lines[line]?.words ?? [];
  if (!FRESH_START.test(words[word] ?? '')) return false;
  const text = words.slice(word, word + 5).join(' ');
  return table.columns.slice(column + 1).some(({ role }) => suits(role, text, alone));
}

/** Unknown widths: lines of one cell are at least alike. */
function roughBreakCost(table: Table, a: Chunk, b: Chunk, widest: number): number {
  return Math.min(2, breakCost(table.lines, a, b, widest * 0.8) / 4);
}

function lineBreak({ table, column }: Reach, a: Chunk, b: Chunk, widest: number): number {
  const limit = table.widths[column] ?? null;
  return limit === null ? roughBreakCost(table, a, b, widest) : breakCost(table.lines, a, b, limit);
}

function over({ table, column }: Reach, chunk: Chunk): number {
  const limit = table.widths[column] ?? null;
  if (limit !== null) return overCost(chunkWidth(table.lines, chunk), limit);
  const usual = table.usualWidths[column] ?? null;
  return usual === null ? 0 : overCost(chunkWidth(table.lines, chunk), usual) / 2;
}

/** What a cell holds up to some line; grows by one line at a time. */
interface Read {
  readonly first: Chunk | null;
  readonly last: Chunk | null;
  readonly count: number;
  /** The pieces that the costs look at, see `essence`. */
  readonly pieces: readonly string[];
  readonly text: string;
  readonly cost: number;
  readonly widest: number;
}

const lineCost = ({ role, hasProducts }: Reach, piece: string, previous: string | null): number =>
  foreignLineCost(role, piece, hasProducts) + unitLineCost(role, piece, previous);

/** The cell with one more chunk; `extra` is what the break before it costs beside the width. */
function grown(reach: Reach, read: Read, chunk: Chunk, extra: number): Read {
  const { last } = read;
  const piece = chunkText(reach.table.lines, chunk);
  const widest = Math.max(read.widest, chunkWidth(reach.table.lines, chunk));
  const broken = last === null ? crossing(reach, chunk) : lineBreak(reach, last, chunk, widest);
  return {
    first: read.first ?? chunk,
    last: chunk,
    count: read.count + 1,
    pieces: essence(reach.role, read.pieces, piece),
    text: joinTwo(read.text, piece),
    cost:
      read.cost + broken + extra + over(reach, chunk) + lineCost(reach, piece, read.pieces.at(-1) ?? null),
    widest,
  };
}

/** Cost of the next cell beginning on the same printed line, or not. */
function sharing({ table, column }: Reach, read: Read, shared: boolean): number {
  if (column === table.columns.length - 1) return 0;
  const share = table.shares[column];
  const rate = (read.count === 1 ? share?.one : share?.several) ?? 0.5;
  return -Math.log(shared ? rate : 1 - rate);
}

/** What is usual in the column: filled cells, bullets. */
function habit({ table, column, rest }: Reach, read: Read): number {
  if (rest) return 0;
  const bullets = table.bulletRates[column] ?? 0.5;
  const filled = -Math.log(1 - (table.emptyRates[column] ?? 0));
  return filled - Math.log(BULLET.test(read.text) ? bullets : 1 - bullets);
}

/** Words that belong together stand in one cell. */
function edge({ table }: Reach, line: number, word: number): number {
  const left = word > 0 ? table.lines[line]?.words[word - 1] : table.lines[line - 1]?.words.at(-1);
  const right = table.lines[line]?.words[word];
  return left === undefined || right === undefined ? 0 : table.cohesion(left, right);
}

/** The cell ends with the last chunk read; `next` is the place after it. */
function ended(reach: Reach, read: Read, line: number, word: number, shared: boolean): CellEnd {
  const { table, role, before, rest, column } = reach;
  const prior = before === null || before.text === '' ? null : before.text;
  const { closed, open } = cellCosts(role, read.pieces, prior);
  const lost = rest && prior === null ? REST_OF_NOTHING : 0;
  const text = joinTwo(before?.text ?? '', read.text);
  const repeated = table.known(column, text);
  const { first, last } = read;
  return {
    span: { first: first?.line ?? line, from: first?.from ?? 0, last: last?.line ?? line, to: last?.to ?? 0 },
    line,
    word,
    cost:
      read.cost +
      (shared ? sharing(reach, read, true) : 0) +
      habit(reach, read) +
      edge(reach, line, word) +
      closed +
      lost +
      repeated,
    debt: closed - open,
    pending: shared ? 0 : sharing(reach, read, false),
    part: { text, last },
  };
}

/** Ends of the cell inside the printed line that `from` begins. */
function sharedEnds(reach: Reach, line: number, from: number, read: Read, extra: number): CellEnd[] {
  const words = reach.table.lines[line]?.words ?? [];
  if (reach.column === reach.table.columns.length - 1) return [];
  const alone = read.count === 0;
  const found: CellEnd[] = [];
  // A bullet alone ends no cell.
  const loneBullet = (word: string | undefined) => word !== undefined && /^[-–+•*]$/.test(word);
  for (let to = from + 1; to < words.length; to += 1) {
    if (loneBullet(words[to - 1]) || !mayBegin(reach, line, to, alone)) continue;
    const here = grown(reach, read, { line, from, to }, extra);
    if (here.cost <= GIVE_UP) found.push(ended(reach, here, line, to, true));
  }
  return found;
}

function pageBefore(line: FlatLine | undefined): number {
  if (line?.pageHint === 'sure') return Number.POSITIVE_INFINITY;
  return line?.pageHint === 'likely' ? PAGE_INSIDE : (line?.gap ?? 0) > 0 ? GAP_INSIDE : 0;
}

/** Cost of the line break over the page, between the parts of a cut cell. */
function crossing(reach: Reach, first: Chunk): number {
  const last = reach.before?.last ?? null;
  if (last === null) return 0;
  const { lines, cohesion } = reach.table;
  const together = cohesion(
    lines[last.line]?.words[last.to - 1] ?? '',
    lines[first.line]?.words[first.from] ?? '',
  );
  return lineBreak(reach, last, first, chunkWidth(lines, last)) - together;
}

const NOTHING: Read = { first: null, last: null, count: 0, pieces: [], text: '', cost: 0, widest: 0 };

/** What may still be tried: text that is no table must not keep the search for ever. */
export interface Effort {
  left: number;
}
/** All ends of a cell that begins at a place and has text there. */
export function cellEnds(reach: Reach, first: number, word: number, effort: Effort): CellEnd[] {
  const { lines } = reach.table;
  const limit = Math.min(lines.length, first + (MAX_LINES[reach.role] ?? MAX_TEXT_LINES));
  const found: CellEnd[] = [];
  let read = NOTHING;
  for (let line = first; line < limit && effort.left > 0; line += 1) {
    const from = line === first ? word : 0;
    const extra = line === first ? 0 : pageBefore(lines[line]);
    if (read.cost + extra > GIVE_UP) break;
    found.push(...sharedEnds(reach, line, from, read, extra));
    read = grown(reach, read, { line, from, to: lines[line]?.words.length ?? 0 }, extra);
    found.push(ended(reach, read, line + 1, 0, false));
    effort.left -= 1;
    if (!reach.rest && isHopeless(reach.role, read.text, read.count)) break;
  }
  return found.filter(({ cost }) => cost <= GIVE_UP);
}
