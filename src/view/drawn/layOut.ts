/**
 * Draws a document that has no pages of its own to show (DOCX and its kind). The copy that comes back says the
 * same; its lines and cells know the boxes in which they were drawn, so that a plan parsed from it knows them, too.
 */
import type { Block, DocumentModel } from '../../document/model.js';
import { isParagraph, isTable } from '../../document/text.js';
import { drawParagraph } from './paragraph.js';
import { drawTable } from './table.js';
import type { Drawn, DrawnPage, Place } from './types.js';

const PORTRAIT = { width: 595, height: 842 };
const MARGIN = 56;

export interface LaidOut {
  readonly document: DocumentModel;
  readonly pages: readonly DrawnPage[];
}

interface Sheet {
  readonly number: number;
  readonly width: number;
  bottom: number;
  readonly texts: DrawnPage['texts'][number][];
  readonly frames: DrawnPage['frames'][number][];
}

/** The page on which a block begins; `null` when it does not say. */
function pageOf(block: Block): number | null {
  if (isParagraph(block)) return block.lines[0]?.range.page ?? null;
  if (isTable(block)) return block.cells[0]?.ranges[0]?.page ?? block.ranges[0]?.page ?? null;
  return block.page;
}

const drawBlock = (block: Block, place: Place): Drawn<Block> | null => {
  if (isParagraph(block)) return drawParagraph(block, place);
  return isTable(block) ? drawTable(block, place) : null;
};

function openSheet(document: DocumentModel, number: number): Sheet {
  const known = document.pages.find((page) => page.number === number)?.width ?? 0;
  return { number, width: known > 0 ? known : PORTRAIT.width, bottom: MARGIN, texts: [], frames: [] };
}

const close = ({ number, width, bottom, texts, frames }: Sheet): DrawnPage => ({
  number,
  width,
  height: Math.max(bottom + MARGIN, width > PORTRAIT.width + 100 ? PORTRAIT.width : PORTRAIT.height),
  texts,
  frames,
});

/** Pages are those of the document; each is as high as what stands on it. */
export function layOut(document: DocumentModel): LaidOut {
  const sheets = new Map<number, Sheet>();
  let number = 1;
  const blocks = document.blocks.map((block): Block => {
    number = Math.max(number, pageOf(block) ?? number);
    const sheet = sheets.get(number) ?? openSheet(document, number);
    sheets.set(number, sheet);
    const place = { page: number, left: MARGIN, top: sheet.bottom, width: sheet.width - 2 * MARGIN };
    const drawn = drawBlock(block, place);
    if (drawn === null) return block;
    sheet.texts.push(...drawn.texts);
    sheet.frames.push(...drawn.frames);
    sheet.bottom += drawn.height;
    return drawn.value;
  });
  return { document: { ...document, blocks }, pages: [...sheets.values()].map(close) };
}
