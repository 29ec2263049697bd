import { createParagraph } from '../docx/story/paragraphs.js';
import { type Attributes, numberOf } from '../docx/xml.js';
import { beginCell, beginRow, createSpanTable, endRow } from '../flow/spanTable.js';
import { pushTarget, type State, targetOf } from './state.js';

/** Tables. Covered cells are passed over: the cells that cover them say how far they reach. */

/** Repeated rows and cells are written once; a spreadsheet may repeat empty ones a million times. */
const MOST_REPEATED = 100;

export function openTable(state: State, attributes: Attributes): void {
  const target = targetOf(state);
  if (target !== undefined && state.styles.beginsPage('table', attributes['table:style-name']))
    target.blocks.push({ ...createParagraph(), props: { pageBreakBefore: true } });
  state.tables.push({ ...createSpanTable({}), inHeader: false, repeat: 1, copies: [] });
}

export function closeTable(state: State): void {
  const open = state.tables.pop();
  if (open === undefined) return;
  endRow(open);
  if (open.table.rows.length > 0) targetOf(state)?.blocks.push(open.table);
}

export function setHeader(state: State, inHeader: boolean): void {
  const open = state.tables.at(-1);
  if (open !== undefined) open.inHeader = inHeader;
}

export function openRow(state: State, attributes: Attributes): void {
  const open = state.tables.at(-1);
  if (open === undefined) return;
  open.repeat = repeats(attributes['table:number-rows-repeated']);
  beginRow(open, open.inHeader);
}

export function closeRow(state: State): void {
  const open = state.tables.at(-1);
  if (open === undefined) return;
  const { row, repeat, table } = open;
  endRow(open);
  for (let i = 1; i < repeat && row !== null; i++) table.rows.push(row);
}

export function openCell(state: State, attributes: Attributes): void {
  const open = state.tables.at(-1);
  const columns = numberOf(attributes['table:number-columns-spanned']) ?? 1;
  const rows = Math.max(1, numberOf(attributes['table:number-rows-spanned']) ?? 1);
  const borders = state.styles.cellBorders(attributes['table:style-name']);
  const cell = open === undefined ? null : beginCell(open, columns, rows, borders);
  const { blocks } = pushTarget(state, cell?.blocks);
  if (open === undefined) return;
  for (let i = 1; i < repeats(attributes['table:number-columns-repeated']); i++) {
    const next = beginCell(open, columns, rows, borders);
    if (next !== null) open.copies.push({ from: blocks, to: next.blocks });
  }
}

/** Repeated cells are written once: what the first one holds stands in all of them. */
export function closeCell(state: State): void {
  const target = state.targets.pop();
  const open = state.tables.at(-1);
  for (const { from, to } of open?.copies.splice(0) ?? []) if (from === target?.blocks) to.push(...from);
}

function repeats(value: string | undefined): number {
  return Math.max(1, Math.min(MOST_REPEATED, numberOf(value) ?? 1));
}
