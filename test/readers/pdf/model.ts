/** Short ways to look at a document model in tests. */
import type { DocumentModel, Paragraph, TableBlock } from '../../../src/document/model.js';
import type { Item, PageSpec } from './makePdf.js';

export const page = (...items: (Item | Item[])[]): PageSpec => ({ items: items.flat() });

export const paragraphs = (model: DocumentModel): Paragraph[] =>
  model.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');

export const tables = (model: DocumentModel): TableBlock[] =>
  model.blocks.filter((block): block is TableBlock => block.kind === 'table');

export const texts = (model: DocumentModel): string[] => paragraphs(model).map((paragraph) => paragraph.text);

/** Row, column, spans and text of every cell. */
export const rows = (table: TableBlock | undefined): (string | number)[][] =>
  (table?.cells ?? []).map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.text]);
