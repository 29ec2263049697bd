/** Look-alike letters in what a reader gave are repaired where their words prove it; a warning says how many. */
import type { Block, Cell, DocumentModel, Line, Paragraph } from '../document/model.js';
import { repairLookalikes } from '../language/legacy/lookalikes.js';
import { mayNeedRepair } from '../language/legacy/suspects.js';

/** Gives the same document where there is nothing to repair, which is the rule. */
export function repairDocument(document: DocumentModel): DocumentModel {
  let count = 0;
  const repair = (text: string): string => {
    if (!mayNeedRepair(text)) return text;
    const repaired = repairLookalikes(text);
    count += repaired.count;
    return repaired.text;
  };
  const blocks = document.blocks.map((block) => repairBlock(block, repair));
  const furniture = document.furniture.map((one) => ({ ...one, text: repair(one.text) }));
  if (count === 0) return document;
  const warning = {
    id: 'text/repaired-characters',
    severity: 'info',
    message: String(count),
    range: null,
  } as const;
  return { ...document, blocks, furniture, warnings: [...document.warnings, warning] };
}

type RepairText = (text: string) => string;

function repairBlock(block: Block, repair: RepairText): Block {
  if (block.kind === 'paragraph') return repairParagraph(block, repair);
  if (block.kind !== 'table' || !block.cells.some(({ text }) => mayNeedRepair(text))) return block;
  return { ...block, cells: block.cells.map((cell) => repairCell(cell, repair)) };
}

function repairCell(cell: Cell, repair: RepairText): Cell {
  if (!mayNeedRepair(cell.text)) return cell;
  const paragraphs = cell.paragraphs.map((paragraph) => repairParagraph(paragraph, repair));
  return { ...cell, paragraphs, text: paragraphs.map((paragraph) => paragraph.text).join(' ') };
}

/** The text of a line is repaired as that of its paragraph; only the latter is counted. */
function repairParagraph(paragraph: Paragraph, repair: RepairText): Paragraph {
  const { text, lines, boldPrefix, label } = paragraph;
  if (!mayNeedRepair(text)) return paragraph;
  const whole = repair(text);
  if (whole === text) return paragraph;
  const plain = (part: string) => repairLookalikes(part).text;
  return {
    ...paragraph,
    text: whole,
    lines: lines.map((line): Line => ({ ...line, text: plain(line.text) })),
    boldPrefix: boldPrefix === null ? null : prefixOf(text, whole, boldPrefix, plain),
    label: label === null ? null : plain(label),
  };
}

/** A repair may make the text shorter. */
function prefixOf(before: string, after: string, prefix: number, plain: RepairText): number {
  return prefix === before.length
    ? after.length
    : Math.min(after.length, plain(before.slice(0, prefix)).length);
}
