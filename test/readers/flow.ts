/** What tests of flowing formats look at: paragraphs and cells as short texts. */
import type { DocumentModel, TableBlock } from '../../src/document/model.js';

export function paragraphs({ blocks }: DocumentModel): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

export function tables({ blocks }: DocumentModel): TableBlock[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

/** `row,column rowsxcolumns text` of each cell. */
export function cells(document: DocumentModel): string[] {
  return tables(document).flatMap((table) =>
    table.cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${cell.text}`),
  );
}

export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
