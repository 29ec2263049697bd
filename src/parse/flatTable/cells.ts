/** All ways in which the next cell of a row can end. */
import type { ColumnRole } from '../../language/tableRoles.js';
import { joinTwo } from '../../language/text.js';
import { cellCost, foreignLineCost, noRestCost } from './cellCost.js';
import { chunkText, chunkWidth } from './flatLines.js';
import type { Part, State } from './states.js';
import type { Chunk, FlatColumn, FlatLine } from './types.js';
import { FRESH_START } from './vocabulary.js';
import { breakCost, type ColumnWidths, overCost } from './widths.js';

export interface Table {
  readonly lines: readonly FlatLine[];
  readonly columns: readonly FlatColumn[];
  readonly widths: ColumnWidths;
  readonly emptyCosts: readonly number[];
  /** How often a text was a whole cell of the column in the reading before. */
  readonly repeats: readonly ReadonlyMap<string, number>[];
}

const MAX_LINES: Partial<Record<ColumnRole, number>> = { number: 1, time: 10, lead: 24, support: 36, monitor: 24, budget: 8, note: 30, place: 20, content: 70 };
const MAX_TEXT_LINES = 150;
const GIVE_UP = 32;
/** A cell that ends inside a printed line: only cells that stand side by side there. */
const SHARED_LINE = 1;
/** The cell before it has several lines: its last stands beside the first of a lower cell. */
const SHARED_LAST_LINE = 1.5;
const GAP_INSIDE = 0.7;
const PAGE_INSIDE = 2;
const REST_OF_NOTHING = 2;
const REPEATED = 2.5;

interface Reach {
  readonly state: State;
  readonly table: Table;
  readonly role: ColumnRole;
  readonly before: Part | null;
}

const plausibleStart = (word: string, rest: boolean): boolean => rest || FRESH_START.test(word);

/** Unknown widths: lines of one cell are at least alike. */
function roughBreakCost(table: Table, a: Chunk, b: Chunk, widest: number): number {
  return Math.min(2, breakCost(table.lines, a, b, widest * 0.8) / 4);
}

function lineBreak(table: Table, column: number, a: Chunk, b: Chunk, widest: number): number {
  const limit = table.widths[column] ?? null;
  return limit === null ? roughBreakCost(table, a, b, widest) : breakCost(table.lines, a, b, limit);
}

const over = (table: Table, column: number, chunk: Chunk): number => {
  const limit = table.widths[column] ?? null;
  return limit === null ? 0 : overCost(chunkWidth(table.lines, chunk), limit);
};

function repeatCost(table: Table, column: number, text: string): number {
  return (table.repeats[column]?.get(text) ?? 0) >= 2 ? -REPEATED : 0;
}

/** The state after a cell of the given chunks. */
function ended(reach: Reach, chunks: readonly Chunk[], inner: number, shared: number): State {
  const { state, table, role, before } = reach;
  const pieces = chunks.map((chunk) => chunkText(table.lines, chunk));
  const prior = before === null || before.text === '' ? null : before.text;
  const closed = cellCost(role, pieces, { before: prior, cut: false });
  const open = cellCost(role, pieces, { before: prior, cut: true });
  const last = chunks.at(-1) ?? null;
  const lost = state.pass === 'rest' && prior === null ? REST_OF_NOTHING : 0;
  const text = pieces.reduce(joinTwo, before?.text ?? '');
  const repeated = repeatCost(table, state.column, text);
  const full = last === null || last.to === (table.lines[last.line]?.words.length ?? 0);
  const parts = state.parts.with(state.column, { text, last });
  return {
    ...state,
    cost: state.cost + inner + shared + closed + lost + repeated,
    line: last === null ? state.line : full ? last.line + 1 : last.line,
    word: last === null || full ? 0 : last.to,
    column: state.column + 1,
    filled: true,
    parts,
    debt: state.debt + (closed - open) + repeated * 0,
    previous: state,
    step: { kind: 'cell', segment: { column: state.column, chunks } },
  };
}

/** The cell is empty, or has no rest on this page. */
export function emptyCell(state: State, table: Table): State {
  const role = table.columns[state.column]?.role ?? 'other';
  const part = state.parts[state.column] ?? null;
  const rest = state.pass === 'rest';
  const cost = rest ? noRestCost(part?.text ?? null, role) : (table.emptyCosts[state.column] ?? 3);
  const parts = rest ? state.parts : state.parts.with(state.column, { text: '', last: null });
  const debt = state.debt + (rest ? 0 : cost * 0.6);
  return { ...state, cost: state.cost + cost, column: state.column + 1, parts, debt, previous: state, step: null };
}

/** Ends of the cell inside the printed line that `from` begins. */
function sharedEnds(reach: Reach, line: number, from: number, chunks: readonly Chunk[], inner: number, widest: number): State[] {
  const { state, table } = reach;
  const words = table.lines[line]?.words ?? [];
  if (state.column === table.columns.length - 1) return [];
  return words.flatMap((word, to) => {
    if (to <= from || !plausibleStart(word, state.pass === 'rest')) return [];
    const chunk = { line, from, to };
    const last = chunks.at(-1);
    const joined = last === undefined ? 0 : lineBreak(table, state.column, last, chunk, widest) + SHARED_LAST_LINE;
    const cost = inner + joined + over(table, state.column, chunk);
    return [ended(reach, [...chunks, chunk], cost, SHARED_LINE)];
  });
}

function pageBefore(line: FlatLine | undefined): number {
  if (line?.pageHint === 'sure') return Number.POSITIVE_INFINITY;
  return line?.pageHint === 'likely' ? PAGE_INSIDE : (line?.gap ?? 0) > 0 ? GAP_INSIDE : 0;
}

/** All states that follow when the cell of `state.column` has text. */
export function filledCells(state: State, table: Table): State[] {
  const role = table.columns[state.column]?.role ?? 'other';
  const before = state.pass === 'rest' ? (state.parts[state.column] ?? null) : null;
  const reach = { state, table, role, before };
  const limit = state.line + (MAX_LINES[role] ?? MAX_TEXT_LINES);
  const found: State[] = [];
  const chunks: Chunk[] = [];
  let inner = 0;
  let widest = 0;
  for (let line = state.line; line < table.lines.length && line < limit; line += 1) {
    const from = line === state.line ? state.word : 0;
    if (line > state.line) inner += pageBefore(table.lines[line]);
    if (inner > GIVE_UP) break;
    found.push(...sharedEnds(reach, line, from, chunks, inner + crossing(reach, line, from, chunks), widest));
    const chunk = { line, from, to: table.lines[line]?.words.length ?? 0 };
    const last = chunks.at(-1);
    widest = Math.max(widest, chunkWidth(table.lines, chunk));
    if (last === undefined) inner += crossing(reach, line, from, chunks);
    else inner += lineBreak(table, state.column, last, chunk, widest);
    inner += over(table, state.column, chunk) + foreignLineCost(role, chunkText(table.lines, chunk));
    chunks.push(chunk);
    found.push(ended(reach, [...chunks], inner, 0));
  }
  return found;
}

/** Cost of the line break over the page, between the parts of a cut cell. */
function crossing(reach: Reach, line: number, from: number, chunks: readonly Chunk[]): number {
  const last = reach.before?.last ?? null;
  if (chunks.length > 0 || last === null) return 0;
  const first = { line, from, to: reach.table.lines[line]?.words.length ?? 0 };
  return lineBreak(reach.table, reach.state.column, last, first, chunkWidth(reach.table.lines, last));
}
