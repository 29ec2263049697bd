import type { Borders, RawCell } from '../docx/raw.js';
import { numberOf } from '../docx/xml.js';
import type { Declarations } from './css.js';
import { bordersOf } from './look.js';
import type { OpenTable, State } from './state.js';
import { closeParagraph } from './text.js';

/** Tables, rows and cells; cells that reach down are said again in each row that they cover. */

const MOST_COLUMNS = 256;
const MOST_DEPTH = 16;
/** A table that says nothing of its rules has some when it has so many columns. */
const FEWEST_RULED = 3;

type Attributes = Readonly<Record<string, string>>;

export function openTable(state: State, attributes: Attributes, look: Declarations): (() => void) | null {
  if (state.tables.length >= MOST_DEPTH) return null;
  closeParagraph(state);
  const { border } = attributes;
  const drawn = border === undefined ? null : border !== '0';
  const borders: Borders = drawn === null ? bordersOf(look) : allBorders(drawn);
  state.tables.push({
    table: { kind: 'table', style: null, borders, rows: [] },
    row: null,
    pending: [],
    inHead: false,
    tellsRules: drawn !== null || Object.keys(borders).length > 0,
  });
  return () => closeTable(state);
}

function allBorders(drawn: boolean): Borders {
  return { top: drawn, left: drawn, bottom: drawn, right: drawn, insideH: drawn, insideV: drawn };
}

export function openHead(state: State): () => void {
  const table = state.tables.at(-1);
  if (table !== undefined) table.inHead = true;
  return () => {
    if (table !== undefined) table.inHead = false;
  };
}

export function openRow(state: State): (() => void) | null {
  const open = state.tables.at(-1);
  if (open === undefined) return null;
  endRow(open);
  open.row = { before: 0, after: 0, header: open.inHead, deleted: false, borders: {}, cells: [] };
  open.table.rows.push(open.row);
  return () => endRow(open);
}

function endRow(open: OpenTable): void {
  if (open.row === null) return;
  addPending(open, Number.POSITIVE_INFINITY);
  for (const pending of open.pending) pending.left--;
  open.pending = open.pending.filter((pending) => pending.left > 0);
  open.row = null;
}

export function openCell(state: State, attributes: Attributes, look: Declarations): (() => void) | null {
  const open = state.tables.at(-1);
  if (open === undefined) return null;
  if (open.row === null) openRow(state);
  const { row } = open;
  if (row === null) return null;
  addPending(open, widthOf(row.cells));
  const column = widthOf(row.cells);
  const span = Math.max(1, Math.min(MOST_COLUMNS - column, numberOf(attributes.colspan) ?? 1));
  const rows = rowsOf(attributes.rowspan);
  if (column >= MOST_COLUMNS) return null;
  const borders = bordersOf(look);
  if (Object.keys(borders).length > 0) open.tellsRules = true;
  const cell: RawCell = {
    span,
    vertical: rows > 1 ? 'restart' : 'none',
    goesOn: false,
    borders,
    blocks: [],
  };
  // The row that begins the cell counts too.
  if (rows > 1) open.pending.push({ column, span, left: rows });
  row.cells.push(cell);
  state.targets.push({ blocks: cell.blocks, paragraph: null });
  return () => void state.targets.pop();
}

/** 0 means down to the end (HTML standard, 4.9.11). */
function rowsOf(value: string | undefined): number {
  const rows = numberOf(value) ?? 1;
  return rows === 0 ? Number.POSITIVE_INFINITY : Math.max(1, rows);
}

/** Says the cells again that reach into this row, as far as they stand before `upTo`. */
function addPending({ row, pending }: OpenTable, upTo: number): void {
  if (row === null) return;
  let from = widthOf(row.cells);
  let next = pending.find((one) => one.column === from && one.column <= Math.max(upTo, from));
  while (next !== undefined) {
    row.cells.push({ span: next.span, vertical: 'continue', goesOn: false, borders: {}, blocks: [] });
    from += next.span;
    next = pending.find((one) => one.column === from);
  }
}

function widthOf(cells: readonly RawCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.span, 0);
}

function closeTable(state: State): void {
  const open = state.tables.pop();
  if (open === undefined) return;
  endRow(open);
  const { table, tellsRules } = open;
  const columns = Math.max(0, ...table.rows.slice(0, 8).map((row) => widthOf(row.cells)));
  if (!tellsRules && columns >= FEWEST_RULED) Object.assign(table.borders, allBorders(true));
  const target = state.targets.at(-1);
  if (target === undefined || table.rows.length === 0) return;
  target.paragraph = null;
  target.blocks.push(table);
}
