import type { DocumentModel, Paragraph, TableBlock } from '../../../src/document/model.js';
import { readDocx } from '../../../src/readers/docx/index.js';
import { makeDocx, type Parts } from './makeDocx.js';

/** Short ways into the model for the tests. */

export function read(parts: Parts | string): Promise<DocumentModel> {
  return readDocx(makeDocx(typeof parts === 'string' ? { body: parts } : parts));
}

export function paragraphs(document: DocumentModel): Paragraph[] {
  return document.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
}

export async function texts(parts: Parts | string): Promise<string[]> {
  return paragraphs(await read(parts)).map((paragraph) => paragraph.text);
}

export async function one(parts: Parts | string): Promise<Paragraph> {
  const [paragraph] = paragraphs(await read(parts));
  if (paragraph === undefined) throw new Error('no paragraph');
  return paragraph;
}

export async function table(parts: Parts | string): Promise<TableBlock> {
  const found = (await read(parts)).blocks.find((block): block is TableBlock => block.kind === 'table');
  if (found === undefined) throw new Error('no table');
  return found;
}

/** `row,column rowSpan×columnSpan text`, one line a cell. */
export async function cells(parts: Parts | string): Promise<string[]> {
  return (await table(parts)).cells.map((cell) =>
    `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${cell.text}`.trim(),
  );
}
