/** Columns and joined tables as table blocks of the document model. */
import type { Cell, Paragraph, SourceRange, TableBlock } from '../../document/model.js';
import { breaksIn, cellPadding } from './brokenWords.js';
import { groupCell, groupColumn } from './cellFlow.js';
import type { SideBySide } from './columns.js';
import type { JoinedCell, JoinedTable } from './joined.js';
import type { Frame } from './metrics.js';
import { joinPrinted, makeParagraph } from './paragraph.js';
import { frameOf } from './rowCut.js';
import { lineBox, type TextLine } from './types.js';

/** A ruled table. */
export function tableBlock(table: JoinedTable): TableBlock {
  const padding = cellPadding(table);
  const sorted = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: 'table',
    ruled: true,
    columnCount: table.xs.length - 1,
    rowCount: table.rowCount,
    headerRows: table.headerRows,
    cells: sorted.map((cell) => tableCell(table, cell, padding)),
    ranges: table.ranges,
  };
}

function tableCell(table: JoinedTable, cell: JoinedCell, padding: number): Cell {
  const { row, column, rowSpan, columnSpan, ranges } = cell;
  const frame = frameOf(table, cell);
  const width = (table.xs[column + columnSpan] ?? 0) - (table.xs[column] ?? 0);
  const breaks = breaksIn(width - 2 * padding);
  const paragraphs = groupCell(cell.lines, frame).map((lines) => makeParagraph(lines, () => frame, breaks));
  return { row, column, rowSpan, columnSpan, paragraphs, text: textOf(paragraphs), ranges };
}

/** Text side by side as a table of one row without rules. */
export function columnsBlock(item: SideBySide): TableBlock {
  const cells = item.columns.map((lines, column) => columnCell(lines, column));
  return {
    kind: 'table',
    ruled: false,
    columnCount: cells.length,
    rowCount: 1,
    headerRows: null,
    cells,
    ranges: rangesOf(item.columns.flat()),
  };
}

function columnCell(lines: readonly TextLine[], column: number): Cell {
  const frame: Frame = {
    left: Math.min(...lines.map((line) => line.x0)),
    right: Math.max(...lines.map((line) => line.x1)),
    leading: 0,
    indent: null,
    middle: null,
    ragged: false,
  };
  const groups = groupColumn(lines, frame);
  const centred = groups.length === lines.length && isCentred(lines);
  const paragraphs = groups.map((group) => {
    const paragraph = makeParagraph(group, () => frame);
    return centred ? { ...paragraph, align: 'center' as const } : paragraph;
  });
  const ranges = rangesOf(lines);
  return { row: 0, column, rowSpan: 1, columnSpan: 1, paragraphs, text: textOf(paragraphs), ranges };
}

/** True when the lines share their middle and not their left edge. */
function isCentred(lines: readonly TextLine[]): boolean {
  const middles = lines.map((line) => (line.x0 + line.x1) / 2);
  const spread = Math.max(...middles) - Math.min(...middles);
  const edges = lines.map((line) => line.x0);
  return lines.length > 1 && spread < 20 && Math.max(...edges) - Math.min(...edges) > spread;
}

function textOf(paragraphs: readonly Paragraph[]): string {
  return joinPrinted(paragraphs.map((paragraph) => paragraph.text));
}

/** One range for every page on which the lines stand. */
function rangesOf(lines: readonly TextLine[]): SourceRange[] {
  const pages = [...new Set(lines.map((line) => line.page))];
  return pages.map((page) => ({ page, box: boxOf(lines.filter((line) => line.page === page)), lines: null }));
}

function boxOf(lines: readonly TextLine[]): SourceRange['box'] {
  if (lines.length === 0) return null;
  const boxes = lines.map(lineBox);
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
