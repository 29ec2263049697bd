/** Pages whose text stands sideways are read turned; their places are given as the page is displayed. */
import type { Block, Box, Cell, DocumentModel, Paragraph, SourceRange } from '../../document/model.js';
import { type RawPage, round } from './types.js';

type TurnBox = (box: Box) => Box;

/** Turns the boxes of sideways pages back; other documents stay as they are. */
export function turnBack(model: DocumentModel, raws: readonly RawPage[]): DocumentModel {
  const turns = new Map(
    raws.filter((page) => page.turnedBy !== 0 || page.skew).map((page) => [page.number, placeOf(page)]),
  );
  if (turns.size === 0) return model;
  const range = (one: SourceRange): SourceRange => {
    const turn = turns.get(one.page);
    return turn === undefined || one.box === null ? one : { ...one, box: turn(one.box) };
  };
  const blocks = model.blocks.map((block) => turnBlock(block, range));
  const furniture = model.furniture.map((one) => ({ ...one, range: range(one.range) }));
  const doubtful = model.doubtful?.map((one) => ({ ...one, range: range(one.range) }));
  return { ...model, blocks, furniture, ...(doubtful === undefined ? {} : { doubtful }) };
}

/** From the straightened page to the page as displayed. */
function placeOf(page: RawPage): TurnBox {
  const [turn, lean] = [turnOf(page), leanOf(page)];
  return (box) => turn(lean(box));
}

/** Leans boxes as the page lies in its scan; a box goes with its middle and keeps its size. */
function leanOf({ width, height, skew = 0 }: RawPage): TurnBox {
  if (skew === 0) return (box) => box;
  const radians = (skew * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return ([x0, y0, x1, y1]) => {
    const [x, y] = [(x0 + x1) / 2 - width / 2, (y0 + y1) / 2 - height / 2];
    const dx = cos * x - sin * y - x;
    const dy = sin * x + cos * y - y;
    return [round(x0 + dx), round(y0 + dy), round(x1 + dx), round(y1 + dy)];
  };
}

function turnOf(page: RawPage): TurnBox {
  const { width, height, turnedBy } = page;
  if (turnedBy === 0) return (box) => box;
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
