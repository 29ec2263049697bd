/** All ways in which the next cell of a row can end. */
import type { ColumnRole } from '../../language/tableRoles.js';
import { joinTwo } from '../../language/text.js';
import { cellCosts, foreignLineCost, isHopeless, noRestCost, suits, unitLineCost } from './cellCost.js';
import { chunkText, chunkWidth } from './flatLines.js';
import type { Agenda, Part, State } from './states.js';
import type { Chunk, FlatColumn, FlatLine } from './types.js';
import { BULLET, FRESH_START } from './vocabulary.js';
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
  /** How often a text was a whole cell of the column in the reading before. */
  readonly repeats: readonly ReadonlyMap<string, number>[];
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
const REPEATED = 1.3;
/** Share of the cost of an empty cell that a page break after it excuses. */
const EMPTY_DEBT = 0.6;

/** One way in which a cell can end. */
export interface CellEnd {
  readonly chunks: readonly Chunk[];
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

interface Reach {
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
  readonly chunks: readonly Chunk[];
  readonly pieces: readonly string[];
  readonly text: string;
  readonly cost: number;
  readonly widest: number;
}

const lineCost = ({ role, hasProducts }: Reach, piece: string, previous: string | null): number =>
  foreignLineCost(role, piece, hasProducts) + unitLineCost(role, piece, previous);

/** The cell with one more chunk; `extra` is what the break before it costs beside the width. */
function grown(reach: Reach, read: Read, chunk: Chunk, extra: number): Read {
  const last = read.chunks.at(-1);
  const piece = chunkText(reach.table.lines, chunk);
  const widest = Math.max(read.widest, chunkWidth(reach.table.lines, chunk));
  const broken = last === undefined ? crossing(reach, chunk) : lineBreak(reach, last, chunk, widest);
  return {
    chunks: [...read.chunks, chunk],
    pieces: [...read.pieces, piece],
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
  const rate = (read.chunks.length === 1 ? share?.one : share?.several) ?? 0.5;
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
  const known = text.includes(' ') ? (table.repeats[column]?.get(text) ?? 0) : 0;
  const repeated = known >= 2 ? -REPEATED : 0;
  return {
    chunks: read.chunks,
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
    part: { text, last: read.chunks.at(-1) ?? null },
  };
}

/** An empty cell must not be cheaper than reading two cells as one saves. */
const emptyCost = (rate: number): number => -1.4 * Math.log(rate);

/** The cell is empty, or has no rest on this page. */
export function emptyCell(state: State, table: Table): State {
  const role = table.columns[state.column]?.role ?? 'other';
  const part = state.parts[state.column] ?? null;
  const rest = state.pass === 'rest';
  const cost = rest ? noRestCost(part?.text ?? null, role) : emptyCost(table.emptyRates[state.column] ?? 0.1);
  const parts = rest ? state.parts : state.parts.with(state.column, { text: '', last: null });
  const debt = state.debt + (rest ? 0 : cost * EMPTY_DEBT);
  return {
    ...state,
    cost: state.cost + cost,
    column: state.column + 1,
    parts,
    debt,
    previous: state,
    step: null,
  };
}

/** Ends of the cell inside the printed line that `from` begins. */
function sharedEnds(reach: Reach, line: number, from: number, read: Read, extra: number): CellEnd[] {
  const words = reach.table.lines[line]?.words ?? [];
  if (reach.column === reach.table.columns.length - 1) return [];
  const alone = read.chunks.length === 0;
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

const NOTHING: Read = { chunks: [], pieces: [], text: '', cost: 0, widest: 0 };

/** What may still be tried: text that is no table must not keep the search for ever. */
interface Effort {
  left: number;
}
/** Real tables need about a hundred a line. */
const EFFORT = 60_000;
const EFFORT_PER_LINE = 150;
const EFFORT_OF_STATE = 0.1;

/** All ends of a cell that begins at a place and has text there. */
function cellEnds(reach: Reach, first: number, word: number, effort: Effort): CellEnd[] {
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
    if (!reach.rest && isHopeless(reach.role, read.text, read.chunks.length)) break;
  }
  return found.filter(({ cost }) => cost <= GIVE_UP);
}

/** Reads cells, each beginning once however many paths lead to it. */
export function createCellReader(table: Table, agenda: Agenda): (state: State) => void {
  const known = new Map<string, CellEnd[]>();
  const effort: Effort = { left: EFFORT + EFFORT_PER_LINE * table.lines.length };
  const hasProducts = table.columns.some(({ role }) => role === 'product');
  return (state) => {
    const { column, line, word } = state;
    const rest = state.pass === 'rest';
    const before = rest ? (state.parts[column] ?? null) : null;
    const key = `${line}|${word}|${column}|${rest ? `${before?.last?.line}|${before?.last?.to}|${before?.text}` : ''}`;
    const role = table.columns[column]?.role ?? 'other';
    const ends =
      known.get(key) ?? cellEnds({ table, column, role, rest, before, hasProducts }, line, word, effort);
    known.set(key, ends);
    for (const end of ends) {
      if (effort.left <= 0) return;
      if (!agenda.allows(end.line, state.cost + state.pending + end.cost)) continue;
      effort.left -= EFFORT_OF_STATE;
      agenda.add(after(state, end));
    }
  };
}

function after(state: State, end: CellEnd): State {
  return {
    ...state,
    cost: state.cost + state.pending + end.cost,
    line: end.line,
    word: end.word,
    column: state.column + 1,
    filled: true,
    parts: state.parts.with(state.column, end.part),
    debt: state.debt + end.debt,
    pending: end.pending,
    previous: state,
    step: { kind: 'cell', segment: { column: state.column, chunks: end.chunks } },
  };
}
