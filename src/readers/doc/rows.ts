import type { Borders, Edge } from '../docx/raw.js';
import type { FlowCell, FlowRow } from '../flow/tables.js';
import type { Bytes } from '../ole/bytes.js';
import { readSprms, type Sprm } from './sprm.js';

const DEFINITION = 0xd608;
const HEADER = 0x3404;
const MERGE = 0x5624;
const SPLIT = 0x5625;
const VERTICAL = 0xd62b;
const BORDERS_OLD = 0xd605;
const BORDERS = 0xd613;
const CELL_BORDERS_OLD = 0xd620;
const CELL_BORDERS = 0xd62f;
const STYLE = 0x563a;
const DELETE = 0x5622;
const EDGES: readonly Edge[] = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const CELL_BYTES = 20;
const MOST_CELLS = 63;
const WHITE_OLD = 8;
const WHITE = 0xffffff;

/** The definition of a row (MS-DOC 2.9.322, TDefTable) with the changes behind it. */
export function readRow(sprms: readonly Sprm[]): FlowRow {
  const row: FlowRow = { edges: [], cells: [], borders: {}, header: false, deleted: false, style: null };
  for (const sprm of sprms) apply(row, sprm);
  return row;
}

/** The rules that a table style draws. */
export function tableBorders(list: Bytes): Borders {
  return readRow(readSprms(list)).borders;
}

function apply(row: FlowRow, { code, operand }: Sprm): void {
  if (code === DEFINITION) define(row, operand);
  else if (code === HEADER) row.header = operand.u8(0) !== 0;
  else if (code === STYLE) row.style = String(operand.u16(0));
  else if (code === BORDERS_OLD) row.borders = { ...row.borders, ...edgesOf(operand, 4, isDrawnOld) };
  else if (code === BORDERS) row.borders = { ...row.borders, ...edgesOf(operand, 8, isDrawn) };
  else applyToCells(row, code, operand);
}

function applyToCells(row: FlowRow, code: number, operand: Bytes): void {
  const range = () => row.cells.slice(operand.u8(0), operand.u8(1));
  if (code === MERGE) {
    for (const [i, cell] of range().entries()) cell.goesOn = i > 0;
  } else if (code === SPLIT) {
    for (const cell of range()) cell.goesOn = false;
  } else if (code === VERTICAL) {
    const cell = row.cells[operand.u8(0)];
    if (cell !== undefined) cell.vertical = VERTICALS[operand.u8(1) & 3] ?? 'none';
  } else if (code === CELL_BORDERS_OLD) setBorders(range(), operand.u8(2), isDrawnOld(operand, 3));
  else if (code === CELL_BORDERS) setBorders(range(), operand.u8(2), isDrawn(operand, 3));
  else if (code === DELETE) removeCells(row, operand.u8(0), operand.u8(1));
}

const VERTICALS = ['none', 'continue', 'restart', 'restart'] as const;

function define(row: FlowRow, operand: Bytes): void {
  const count = Math.min(MOST_CELLS, operand.u8(0));
  row.edges = Array.from({ length: count + 1 }, (_, i) => operand.i16(1 + i * 2));
  const at = 1 + (count + 1) * 2;
  row.cells.length = 0;
  for (let i = 0; i < count; i++) row.cells.push(readCell(operand, at + i * CELL_BYTES));
}

/** Cells that the definition leaves out are plain ones. */
function readCell(operand: Bytes, at: number): FlowCell {
  const flags = operand.u16(at);
  return {
    vertical: VERTICALS[(flags >> 5) & 3] ?? 'none',
    goesOn: (flags & 3) === 1,
    borders: edgesOf(operand.slice(at + 4, 16), 4, isDrawnOld),
  };
}

/** Edges that are told; a border of zeros is one that the cell leaves to its table. */
function edgesOf(list: Bytes, bytes: number, drawn: (list: Bytes, at: number) => boolean | null): Borders {
  const borders: Borders = {};
  for (const [i, edge] of EDGES.entries()) {
    if ((i + 1) * bytes > list.data.length) break;
    const value = drawn(list, i * bytes);
    if (value !== null) borders[edge] = value;
  }
  return borders;
}

function isDrawnOld(list: Bytes, at: number): boolean | null {
  const value = list.u32(at);
  if (value === 0) return null;
  return value !== 0xffffffff && list.u8(at + 1) !== 0 && list.u8(at + 2) !== WHITE_OLD;
}

function isDrawn(list: Bytes, at: number): boolean | null {
  const type = list.u8(at + 5);
  if (type === 0 && list.u32(at) === 0) return null;
  return type !== 0 && type !== 0xff && list.u32(at) !== WHITE;
}

function setBorders(cells: readonly FlowCell[], which: number, drawn: boolean | null): void {
  for (const cell of cells) {
    for (const [i, edge] of EDGES.slice(0, 4).entries()) {
      if (((which >> i) & 1) === 1) cell.borders[edge] = drawn ?? false;
    }
  }
}

function removeCells(row: FlowRow, from: number, to: number): void {
  const width = (row.edges[to] ?? 0) - (row.edges[from] ?? 0);
  row.cells.splice(from, Math.max(0, to - from));
  row.edges = [...row.edges.slice(0, from + 1), ...row.edges.slice(to + 1).map((edge) => edge - width)];
}
