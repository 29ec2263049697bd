/** Tables whose cells are parted by `|`, as programs that turn pages or Word files into text write them. */
import type { Cell, Paragraph, TableBlock } from '../../document/model.js';
import { clean, joinLines } from '../../language/text.js';
import type { PhysicalLine } from './physical.js';

export interface PipeTable {
  readonly block: TableBlock;
  /** Lines that it takes. */
  readonly count: number;
}

/** A line of one text: part of a cell. */
type ToParagraph = (lines: readonly PhysicalLine[]) => Paragraph;

const PIPE = /(?:^|\s)\|(?:\s|$)/;
const CLOSED = /\|\s*$/;
/** `|---|:--:|` below the header of a Markdown table. */
const RULER = /^[\s|:-]*-{2,}[\s|:-]*$/;
const BREAK = /<br\s*\/?>/gi;
/** No row of a table is longer (lines). */
const LONGEST_ROW = 60;

const hasPipe = (line: PhysicalLine | undefined): line is PhysicalLine =>
  line !== undefined && PIPE.test(line.raw);

/** The lines of a row: one, or with closed rows as many as it takes to come to the closing pipe. */
function rowLength(lines: readonly PhysicalLine[], from: number, closed: boolean): number {
  if (!closed) return 1;
  for (let at = from; at < lines.length && at - from < LONGEST_ROW; at += 1) {
    if (CLOSED.test(lines[at]?.raw ?? '')) return at - from + 1;
  }
  return 1;
}

/** The cells of a row, each with the pieces of its lines. */
function cellsOf(lines: readonly PhysicalLine[]): PhysicalLine[][] {
  const cells: PhysicalLine[][] = [[]];
  lines.forEach((line, index) => {
    let text = line.raw.trim();
    if (index === 0) text = text.replace(/^\|/, '');
    if (index === lines.length - 1) text = text.replace(CLOSED, '');
    text.split('|').forEach((part, nth) => {
      if (nth > 0) cells.push([]);
      for (const piece of part.split(BREAK))
        if (clean(piece) !== '') cells.at(-1)?.push({ ...line, raw: clean(piece) });
    });
  });
  return cells;
}

function toCell(row: number, column: number, pieces: readonly PhysicalLine[], make: ToParagraph): Cell {
  const paragraphs = pieces.map((piece) => make([piece]));
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    paragraphs,
    text: joinLines(pieces.map(({ raw }) => raw)),
    ranges: paragraphs.flatMap((paragraph) => paragraph.lines.map(({ range }) => range)),
  };
}

/** The table that begins at a line, or null when fewer than two rows follow each other. */
export function pipesAt(lines: readonly PhysicalLine[], from: number, make: ToParagraph): PipeTable | null {
  const first = lines[from];
  if (!hasPipe(first)) return null;
  const closed = CLOSED.test(first.raw);
  const rows: PhysicalLine[][][] = [];
  let at = from;
  while (hasPipe(lines[at]) || (rows.length > 0 && RULER.test(lines[at]?.raw ?? ''))) {
    const length = rowLength(lines, at, closed);
    const row = lines.slice(at, at + length);
    if (!(length === 1 && RULER.test(row[0]?.raw ?? ''))) rows.push(cellsOf(row));
    at += length;
  }
  const columnCount = Math.max(...rows.map((row) => row.length));
  if (rows.length < 2 || columnCount < 2) return null;
  const cells = rows.flatMap((row, index) =>
    Array.from({ length: columnCount }, (_, column) => toCell(index, column, row[column] ?? [], make)),
  );
  const ranges = cells.flatMap((cell) => cell.ranges);
  const block: TableBlock = {
    kind: 'table',
    ruled: true,
    columnCount,
    rowCount: rows.length,
    headerRows: null,
    cells,
    ranges,
  };
  return { block, count: at - from };
}
