import type { Borders } from '../docx/raw.js';
import { numberOf } from '../docx/xml.js';
import { beginCell, beginRow, columnsOf, createSpanTable, dropRow, endRow } from '../flow/spanTable.js';
import type { Declarations } from './css.js';
import { bordersOf } from './look.js';
import type { OpenTable, State } from './state.js';
import { closeParagraph } from './text.js';

/** Tables, rows and cells of a page. */

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
  const tellsRules = drawn !== null || Object.keys(borders).length > 0;
  state.tables.push({ ...createSpanTable(borders), inHead: false, tellsRules });
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
  beginRow(open, open.inHead);
  return () => {
    if (isStray(state, open)) dropRow(open);
    endRow(open);
  };
}

/** LibreOffice writes rows without cells that are none of the table: what reaches down does not reach into them. */
function isStray({ generator }: State, { row }: OpenTable): boolean {
  return row !== null && row.cells.length === 0 && WRITES_STRAYS.test(generator ?? '');
}

const WRITES_STRAYS = /libreoffice|openoffice/i;

export function openCell(state: State, attributes: Attributes, look: Declarations): (() => void) | null {
  const open = state.tables.at(-1);
  if (open === undefined) return null;
  if (open.row === null) openRow(state);
  const borders = bordersOf(look);
  if (Object.keys(borders).length > 0) open.tellsRules = true;
  const cell = beginCell(open, numberOf(attributes.colspan) ?? 1, rowsOf(attributes.rowspan), borders);
  if (cell === null) return null;
  state.targets.push({ blocks: cell.blocks, paragraph: null });
  return () => void state.targets.pop();
}

/** 0 means down to the end (HTML standard, 4.9.11). */
function rowsOf(value: string | undefined): number {
  const rows = numberOf(value) ?? 1;
  return rows === 0 ? Number.POSITIVE_INFINITY : Math.max(1, rows);
}

function closeTable(state: State): void {
  const open = state.tables.pop();
  if (open === undefined) return;
  endRow(open);
  const { table, tellsRules } = open;
  if (!tellsRules && columnsOf(table) >= FEWEST_RULED) Object.assign(table.borders, allBorders(true));
  const target = state.targets.at(-1);
  if (target === undefined || table.rows.length === 0) return;
  target.paragraph = null;
  target.blocks.push(table);
}
