/** Reads plain text: what an extractor or a person left of a document. */
import { InputError } from '../../document/errors.js';
import type { Block, DocumentModel, DocumentWarning, PageInfo, SourceRange } from '../../document/model.js';
import { decodeText } from './decode.js';
import { decodedFrom } from './decoded.js';
import { separateFurniture } from './furniture.js';
import { blocksOf, paragraphOf } from './paragraphs.js';
import { type PhysicalLine, physicalLines } from './physical.js';
import { isWebText, webParagraphs } from './webText.js';

export interface TextOptions {
  /** A WHATWG label such as `windows-1258`, or `tcvn3`, `vni`, `vps`, `viscii`; otherwise the bytes tell. */
  readonly encoding?: string;
}

type Content = Exclude<Block, { kind: 'page-break' }>;

const firstPage = (block: Content): number => {
  const ranges: readonly SourceRange[] =
    block.kind === 'table' ? block.ranges : block.lines.map(({ range }) => range);
  return ranges[0]?.page ?? 1;
};

/** A break stands before the first block that begins on its page; a paragraph over two pages is one. */
function withPageBreaks(blocks: readonly Content[]): Block[] {
  let page = 1;
  return blocks.flatMap((block): Block[] => {
    const next = firstPage(block);
    if (next === page) return [block];
    page = next;
    return [{ kind: 'page-break', page }, block];
  });
}

function pagesOf(lines: readonly PhysicalLine[]): PageInfo[] {
  const count = lines.at(-1)?.page ?? 1;
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    width: 0,
    height: 0,
    rotation: 0,
    text: 'digital',
  }));
}

/** Marks stand behind plain letters: macOS and some extractors write so. */
const isDecomposed = (raw: string): boolean => /[A-Za-z][\u0300-\u0303\u0306\u0309\u031b\u0323]/.test(raw);

const DECOMPOSED: DocumentWarning = {
  id: 'text/decomposed',
  severity: 'info',
  message: 'decomposed Unicode',
  range: null,
};

/**
 * The document model of a text file: paragraphs with their physical lines (`range.lines`, from 1),
 * side-by-side text as unruled tables, page numbers and signing times as furniture. Throws InputError.
 */
export function readText(bytes: Uint8Array, options: TextOptions = {}): DocumentModel {
  const { text: raw, legacy } = decodeText(bytes, options.encoding);
  const all = physicalLines(raw);
  const { lines, furniture } = separateFurniture(all);
  if (lines.length === 0) throw new InputError('empty');
  const blocks = isWebText(lines) ? webParagraphs(lines).map(paragraphOf) : blocksOf(lines);
  return {
    format: 'text',
    producer: null,
    textOrigin: 'digital',
    pages: pagesOf(all),
    blocks: withPageBreaks(blocks),
    furniture,
    signatures: [],
    warnings: [...(isDecomposed(raw) ? [DECOMPOSED] : []), ...(legacy === null ? [] : [decodedFrom(legacy)])],
  };
}
