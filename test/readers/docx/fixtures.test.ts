import fs from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Cell, DocumentModel, Paragraph } from '../../../src/document/model.js';
import { readDocx } from '../../../src/readers/docx/index.js';

/** Whole plans of known content: see scripts/twins. */
const FOLDER = new URL('../../../fixtures/twins/', import.meta.url);
const NAMES = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.replace('.docx', ''));

interface Truth {
  readonly outline: readonly {
    readonly path: string;
    readonly heading: string | null;
    readonly sentence: string | null;
  }[];
  readonly annexes: readonly { readonly rows: readonly { readonly cells: readonly (string | null)[] }[] }[];
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

function cellsOf({ blocks }: DocumentModel): Cell[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
}

function paragraphsOf(document: DocumentModel): Paragraph[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    return block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [];
  });
}

describe.each(NAMES)('%s', (name) => {
  const bytes = fs.readFileSync(new URL(`${name}.docx`, FOLDER));
  const truth: Truth = JSON.parse(fs.readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

  test('says the same words as the second reader, labels aside', async () => {
    const paragraphs = paragraphsOf(await readDocx(bytes));
    const own = paragraphs.map(({ text, label }) => text.slice(label?.length ?? 0)).join('');
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(squeeze(own)).toBe(squeeze(value));
  });

  test('prints every marker, typed or automatic', async () => {
    const texts = paragraphsOf(await readDocx(bytes)).map((paragraph) => paragraph.text);
    const markers = truth.outline.filter(({ path }) => !path.split('/').at(-1)?.startsWith('PHẦN'));
    const missing = markers.filter(({ path, heading, sentence }) => {
      const marker = path.split('/').at(-1) ?? '';
      const words = heading ?? sentence ?? '';
      return !texts.some(
        (text) =>
          text.startsWith(marker) &&
          text.slice(marker.length, marker.length + words.length + 2).includes(words),
      );
    });
    expect(missing).toEqual([]);
  });

  test('has every cell of the annexes', async () => {
    const texts = new Set(cellsOf(await readDocx(bytes)).map((cell) => cell.text));
    const wanted = truth.annexes.flatMap((annex) => annex.rows.flatMap((row) => row.cells));
    expect(wanted.filter((cell) => cell !== null && cell !== '' && !texts.has(cell))).toEqual([]);
  });
});
