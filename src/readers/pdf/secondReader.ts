/** The second reader, for files that PDFium cannot open: text only, without places or tables. */

import { InputError } from '../../document/errors.js';
import type { Block, DocumentModel, PageInfo, Paragraph } from '../../document/model.js';
import { clean } from '../../language/text.js';
import { withStrayContained } from './stray.js';

/** Milliseconds after which a damaged file is given up. */
const PATIENCE = 20_000;

/** Reads with pdf-parse; throws when it cannot read the file either. */
export async function readSecond(bytes: Uint8Array): Promise<DocumentModel> {
  return withStrayContained(() => read(bytes));
}

async function read(bytes: Uint8Array): Promise<DocumentModel> {
  const { PDFParse } = await import('pdf-parse');
  // The parser may take the buffer away, so it gets a copy.
  const parser = new PDFParse({ data: bytes.slice() });
  try {
    const result = await withPatience(parser.getText());
    const pages = result.pages.map((page) => page.text);
    if (pages.every((text) => clean(text) === '')) throw new InputError('image-only');
    return toModel(pages);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new InputError('encrypted');
    throw error;
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new InputError('unreadable', 'timeout')), PATIENCE);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function toModel(pages: readonly string[]): DocumentModel {
  return {
    format: 'pdf',
    producer: null,
    textOrigin: 'digital',
    pages: pages.map((text, index) => pageInfo(text, index + 1)),
    blocks: pages.flatMap((text, index) => pageBlocks(text, index + 1)),
    furniture: [],
    signatures: [],
    warnings: [
      {
        id: 'text/second-reader',
        severity: 'warning',
        message: 'The file is damaged: only its text could be read, without tables and positions.',
        range: null,
      },
    ],
  };
}

function pageInfo(text: string, number: number): PageInfo {
  return { number, width: 0, height: 0, rotation: 0, text: clean(text) === '' ? 'none' : 'digital' };
}

function pageBlocks(text: string, page: number): Block[] {
  const lines = text
    .split(/\r?\n/)
    .map(clean)
    .filter((line) => line !== '');
  const start: Block[] = page > 1 ? [{ kind: 'page-break', page }] : [];
  return [...start, ...lines.map((line) => paragraph(line, page))];
}

function paragraph(text: string, page: number): Paragraph {
  const line = { text, range: { page, box: null, lines: null }, bold: false, italic: false };
  return {
    kind: 'paragraph',
    text,
    lines: [line],
    label: null,
    align: null,
    boldPrefix: null,
    italic: false,
    size: null,
  };
}
