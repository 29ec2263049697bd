/** Header, rows and groups → the table of the model. */
import type { Cell, Line, Paragraph, SourceRange, TableBlock } from '../../../document/model.js';
import type { ColumnRole } from '../../../language/tableRoles.js';
import { joinLines } from '../../../language/text.js';
import type { PhysicalLine } from '../physical.js';
import type { HeaderCell, TableHeader } from './header.js';
import type { RowLines, TableRow } from './rows.js';

interface Part {
  readonly text: string;
  readonly line: PhysicalLine;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

const rangeOf = ({ page, number }: PhysicalLine): SourceRange => ({
  page,
  box: null,
  lines: [number, number],
});

function lineOf({ text, line }: Part): Line {
  return { text, range: rangeOf(line), bold: false, italic: false };
}

function cellOf(place: Place, parts: readonly Part[]): Cell {
  const filled = parts.filter(({ text }) => text !== '');
  const text = joinLines(filled.map((part) => part.text));
  const lines = filled.map(lineOf);
  const paragraph: Paragraph = {
    kind: 'paragraph',
    text,
    lines,
    label: null,
    align: null,
    boldPrefix: null,
    italic: false,
    size: null,
  };
  return {
    rowSpan: 1,
    columnSpan: 1,
    ...place,
    paragraphs: filled.length === 0 ? [] : [paragraph],
    text,
    ranges: lines.map(({ range }) => range),
  };
}

function headerParts(header: TableHeader, cell: HeaderCell): Part[] {
  const [first] = header.lines;
  if (first === undefined) return [];
  return cell.parts.map((text, i) => ({
    text,
    line: header.lines[cell.lines[Math.min(i, cell.lines.length - 1)] ?? 0] ?? first,
  }));
}

function headerCells(header: TableHeader): Cell[] {
  const levels = header.leaves.some(({ parent }) => parent !== null) ? 2 : 1;
  const top: Cell[] = [];
  const below: Cell[] = [];
  for (const [column, leaf] of header.leaves.entries()) {
    const { parent } = leaf;
    if (parent === null) {
      top.push(cellOf({ row: 0, column, rowSpan: levels }, headerParts(header, leaf)));
      continue;
    }
    below.push(cellOf({ row: 1, column }, headerParts(header, leaf)));
    if (header.leaves[column - 1]?.parent === parent) continue;
    const columnSpan = header.leaves.filter((other) => other.parent === parent).length;
    top.push(cellOf({ row: 0, column, columnSpan }, headerParts(header, parent)));
  }
  return [...top, ...below];
}

/** Columns that may say once what holds for all lines of a task. */
const SHARED: ReadonlySet<ColumnRole> = new Set(['number', 'content', 'lead']);

/** What stands once for all lines of a task: it has text on the first of them only, or goes on across them. */
function isShared(row: RowLines, column: number, role: ColumnRole): boolean {
  if (!SHARED.has(role)) return false;
  const textAt = (at: number): string => row.lines[at]?.cells?.[column] ?? '';
  if (role === 'lead') {
    const [first = 0] = row.cuts;
    return row.lines.slice(first).every(({ cells }) => (cells?.[column] ?? '') === '');
  }
  // A cell that begins where the next line begins is that line's own.
  return row.cuts.every((at) => textAt(at) === '' || textAt(at - 1) !== '' || row.lines[at]?.top === true);
}

function rowCells(row: RowLines, at: number, roles: readonly ColumnRole[]): Cell[] {
  const edges = [0, ...row.cuts, row.lines.length];
  const partsOf = (from: number, to: number, column: number): Part[] =>
    row.lines.slice(from, to).map(({ line, cells }) => ({ text: cells?.[column] ?? '', line }));
  return roles.flatMap((role, column) => {
    if (row.cuts.length > 0 && isShared(row, column, role))
      return [cellOf({ row: at, column, rowSpan: edges.length - 1 }, partsOf(0, row.lines.length, column))];
    return edges
      .slice(0, -1)
      .map((from, i) => cellOf({ row: at + i, column }, partsOf(from, edges[i + 1] ?? from, column)));
  });
}

function groupCells(row: TableRow & { kind: 'group' }, at: number, roles: readonly ColumnRole[]): Cell[] {
  const { marker, title } = row.group;
  const [first, ...rest] = row.lines;
  if (first === undefined) return [];
  const numbered = roles[0] === 'number' && marker !== null;
  const begin = marker === null || numbered ? title : `${marker}. ${title}`;
  const own = row.lines.map(({ text, line }) => ({ text, line }));
  const parts = rest.length === 0 ? [{ text: begin, line: first.line }] : own;
  if (!numbered) return [cellOf({ row: at, column: 0, columnSpan: roles.length }, parts)];
  const [head] = own;
  const shortened = head === undefined ? [] : [{ ...head, text: withoutMarker(head.text) }, ...own.slice(1)];
  return [
    cellOf({ row: at, column: 0 }, [{ text: marker, line: first.line }]),
    cellOf({ row: at, column: 1, columnSpan: roles.length - 1 }, shortened),
  ];
}

const withoutMarker = (text: string): string => text.replace(/^\S+ /, '');

export function buildTable(
  header: TableHeader,
  rows: readonly TableRow[],
  roles: readonly ColumnRole[],
): TableBlock {
  const cells = headerCells(header);
  const headerRows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  let at = headerRows;
  for (const row of rows) {
    cells.push(...(row.kind === 'group' ? groupCells(row, at, roles) : rowCells(row, at, roles)));
    at += row.kind === 'group' ? 1 : row.cuts.length + 1;
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const lines = [...header.lines, ...rows.flatMap((row) => row.lines.map(({ line }) => line))];
  return {
    kind: 'table',
    ruled: true,
    columnCount: roles.length,
    rowCount: at,
    headerRows,
    cells,
    ranges: lines.map(rangeOf),
  };
}
