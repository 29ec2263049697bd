/** The blocks of a document as one row of items: layout tables opened into their paragraphs, data tables kept whole. */
import type { Block, DocumentModel, Paragraph, TableBlock } from '../document/model.js';
import { fold } from '../language/fold.js';
import { isHeaderRow } from '../language/tableRoles.js';
import { LAYOUT_MARKS } from './vocabulary/letterhead.js';

/** Where a paragraph stood in a layout table. */
export interface Place {
  /** Tells one table from the next. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly paragraph: Paragraph;
  readonly place: Place | null;
}

export interface TableItem {
  readonly kind: 'table';
  readonly table: TableBlock;
}

export interface BreakItem {
  readonly kind: 'page-break';
}

export type Item = ParagraphItem | TableItem | BreakItem;

/** A table that only arranges text: without rules, or the letterhead or the recipients with rules left on. */
export function isLayoutTable(table: TableBlock): boolean {
  const small = table.rowCount <= 6 && table.columnCount <= 4;
  // The text of a long table is long, and would change nothing.
  if (table.ruled && !small) return false;
  const text = fold(table.cells.map((cell) => cell.text).join(' '));
  if (LAYOUT_MARKS.some((mark) => text.includes(mark))) return small;
  if (table.ruled) return false;
  return !(table.columnCount >= 3 && table.rowCount >= 3 && hasHeader(table));
}

function hasHeader(table: TableBlock): boolean {
  return isHeaderRow(table.cells.filter((cell) => cell.row === 0).map((cell) => cell.text));
}

function open(table: TableBlock, index: number): ParagraphItem[] {
  return table.cells.flatMap((cell) =>
    cell.paragraphs
      .filter((paragraph) => paragraph.text !== '')
      .map((paragraph) => ({
        kind: 'paragraph' as const,
        paragraph,
        place: { table: index, row: cell.row, column: cell.column },
      })),
  );
}

function toItems(block: Block, index: number): Item[] {
  if (block.kind === 'page-break') return [{ kind: 'page-break' }];
  if (block.kind === 'table')
    return isLayoutTable(block) ? open(block, index) : [{ kind: 'table', table: block }];
  return block.text === '' ? [] : [{ kind: 'paragraph', paragraph: block, place: null }];
}

/** All items in reading order. */
export function itemsOf(document: DocumentModel): Item[] {
  return document.blocks.flatMap(toItems);
}
