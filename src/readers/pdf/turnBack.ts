/** Pages whose text stands sideways are read turned; their places are given as the page is displayed. */
import type { Block, Box, Cell, DocumentModel, Paragraph, SourceRange } from '../../document/model.js';
import type { RawPage } from './types.js';

type TurnBox = (box: Box) => Box;

/** Turns the boxes of sideways pages back; other documents stay as they are. */
export function turnBack(model: DocumentModel, raws: readonly RawPage[]): DocumentModel {
  const turns = new Map(
    raws.filter((page) => page.turnedBy !== 0).map((page) => [page.number, turnOf(page)]),
  );
  if (turns.size === 0) return model;
  const range = (one: SourceRange): SourceRange => {
    const turn = turns.get(one.page);
    return turn === undefined || one.box === null ? one : { ...one, box: turn(one.box) };
  };
  const blocks = model.blocks.map((block) => turnBlock(block, range));
  const furniture = model.furniture.map((one) => ({ ...one, range: range(one.range) }));
  return { ...model, blocks, furniture };
}

function turnOf(page: RawPage): TurnBox {
  const { width, height, turnedBy } = page;
  if (turnedBy === 90) return ([x0, y0, x1, y1]) => [y0, width - x1, y1, width - x0];
  if (turnedBy === 180) return ([x0, y0, x1, y1]) => [width - x1, height - y1, width - x0, height - y0];
  return ([x0, y0, x1, y1]) => [height - y1, x0, height - y0, x1];
}

type TurnRange = (range: SourceRange) => SourceRange;

function turnBlock(block: Block, range: TurnRange): Block {
  if (block.kind === 'page-break') return block;
  if (block.kind === 'paragraph') return turnParagraph(block, range);
  return {
    ...block,
    ranges: block.ranges.map(range),
    cells: block.cells.map((cell) => turnCell(cell, range)),
  };
}

function turnCell(cell: Cell, range: TurnRange): Cell {
  const paragraphs = cell.paragraphs.map((paragraph) => turnParagraph(paragraph, range));
  return { ...cell, ranges: cell.ranges.map(range), paragraphs };
}

function turnParagraph(paragraph: Paragraph, range: TurnRange): Paragraph {
  return { ...paragraph, lines: paragraph.lines.map((line) => ({ ...line, range: range(line.range) })) };
}
