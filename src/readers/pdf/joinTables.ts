/** Joins the pieces of a table that runs over several pages. */
import { lettersBetween } from '../../language/likeness.js';
import { matchColumns } from './columnsMatch.js';
import { isBold } from './flow.js';
import {
  cellsOfRow,
  cellText,
  dropRows,
  type JoinedCell,
  type JoinedTable,
  renumberColumns,
} from './joined.js';
import { countsColumns } from './markers.js';
import { mergeSpans } from './mergeSpans.js';
import { isCutRow, type PageEnd, pairRows } from './rowCut.js';

const MOST_HEADER_ROWS = 5;

/** Appends `second` to `first` when it is its continuation on the next page. */
export function appendTable(first: JoinedTable, second: JoinedTable, end: PageEnd): boolean {
  const match = matchColumns(first.xs, second.xs);
  if (match === null) return false;
  const before = first.xs;
  // Pages of one program mostly have the same columns: then the cells of all pages so far stay as they are.
  const same = match.first.every((edge, index) => edge === index);
  const numbered = same ? [] : first.cells.map(({ column, columnSpan }) => ({ column, columnSpan }));
  if (same) first.xs = match.xs;
  else renumberColumns(first, match.first, match.xs);
  renumberColumns(second, match.second, match.xs);
  const repeated = repeatedRows(first, second);
  if (repeated === 0 && (hasOwnHeader(first, second) || sameWidthOnly(before, second.xs))) {
    first.xs = before;
    for (const [index, cell] of first.cells.entries()) Object.assign(cell, numbered[index]);
    return false;
  }
  if (repeated > 0) {
    dropRows(second, repeated);
    first.headerRows = Math.max(first.headerRows ?? 0, repeated);
  }
  if (second.rowCount > 0) {
    if (isCutHeader(first, second) || isCutRow(first, second, end)) mergeRow(first, second);
    else mergeSpans(first, second, end.leavesOpen);
    addRows(first, second);
  }
  first.ranges.push(...second.ranges);
  first.lastPage = second.lastPage;
  return true;
}

/** A single column joins anything: too little to say that it is the same table. */
function sameWidthOnly(first: readonly number[], second: readonly number[]): boolean {
  return first.length === 2 && second.length > 2;
}

/** Number of leading rows of `second` that repeat those of `first`. */
function repeatedRows(first: JoinedTable, second: JoinedTable): number {
  let count = 0;
  while (count < MOST_HEADER_ROWS && count < second.rowCount && count < first.rowCount) {
    const [lower, upper] = [cellTexts(second, count), cellTexts(first, count)];
    const isSame = repeats(lower, upper) || (isRecognised(second, count) && isMisread(lower, upper));
    if (!isSame || isNumbered(second, count)) break;
    count++;
  }
  // A cell that reaches below the repeated rows is cut with them.
  while (count > 0 && cellsOfRow(second, count - 1).some((cell) => cell.row + cell.rowSpan > count)) count--;
  return count;
}

/** A numbered row of content; a row of column numbers (`(1) (2) (3)`) is none. */
function isNumbered(table: JoinedTable, row: number): boolean {
  const texts = cellsOfRow(table, row).map(cellText);
  const isNumber = (text: string) => /^\(?\d{1,3}[.)]?$/.test(text);
  return isNumber(texts[0] ?? '') && texts.some((text) => text !== '' && !isNumber(text));
}

/** Whether the cells say what those above say; the last lines of a repeated header may be cut off. */
function repeats(lower: readonly string[], upper: readonly string[]): boolean {
  if (lower.length !== upper.length || lower.every((text) => text === '')) return false;
  const differing = lower.filter((text, index) => text !== upper[index]);
  const isPart = (text: string, index: number) => upper[index]?.startsWith(text) && text !== '';
  return (
    differing.length === 0 ||
    (differing.length * 2 <= lower.length && lower.every((text, i) => text === upper[i] || isPart(text, i)))
  );
}

/** Part of its letters that recognition may read differently when a header comes again. */
const MISREAD = 0.12;
const LEAST_LETTERS = 12;

/** Whether the cells say what those above say but for a few letters. */
function isMisread(lower: readonly string[], upper: readonly string[]): boolean {
  const all = upper.join('').length;
  if (lower.length !== upper.length || lower.length < 2 || all < LEAST_LETTERS || all > MOST_LETTERS)
    return false;
  const wrong = lower.reduce((sum, text, at) => sum + lettersBetween(text, upper[at] ?? ''), 0);
  return wrong <= MISREAD * all;
}

/** Longer texts are no header. */
const MOST_LETTERS = 400;

function isRecognised(table: JoinedTable, row: number): boolean {
  const words = cellsOfRow(table, row).flatMap((cell) => cell.lines.flatMap((line) => line.words));
  return words.length > 0 && words.every((word) => word.confidence !== undefined);
}

function cellTexts(table: JoinedTable, row: number): string[] {
  return cellsOfRow(table, row)
    .filter((cell) => cell.row === row)
    .map((cell) => cellText(cell).replace(/\s+/g, ''));
}

/** True when the page end cuts the lines of the header itself: all that stands above it is bold and one row. */
function isCutHeader(first: JoinedTable, second: JoinedTable): boolean {
  const [above, below] = [cellsOfRow(first, 0), cellsOfRow(second, 0)];
  const bold = [...above, ...below].every((cell) => cell.lines.every(isBold));
  const counts = /^(?:[IVXLC]+|\d+)[.)]?$/.test(cellText(below[0])) || countsColumns(below.map(cellText));
  const goesOn = !counts && below.some((cell) => cell.lines.length > 0) && pairRows(first, second) !== null;
  return first.rowCount === 1 && bold && goesOn && above.every((cell) => cell.lines.length > 0);
}

/** True when both pieces begin with a bold row over all columns and the rows differ: two tables. */
function hasOwnHeader(first: JoinedTable, second: JoinedTable): boolean {
  if (isCutHeader(first, second)) return false;
  // A numeral and one cell over all other columns: the heading of a group of rows.
  const columns = second.xs.length - 1;
  if (columns > 2 && cellsOfRow(second, 0).some((cell) => cell.columnSpan >= columns - 1)) return false;
  // The numbers of the columns, below a header at the foot of the page before.
  if (first.rowCount <= MOST_HEADER_ROWS && countsColumns(cellsOfRow(second, 0).map(cellText))) return false;
  const isHeader = (cells: readonly JoinedCell[]) =>
    cells.length >= 2 && cells.every((cell) => cell.lines.length > 0 && cell.lines.every(isBold));
  return isHeader(cellsOfRow(first, 0)) && isHeader(cellsOfRow(second, 0)) && second.rowCount > 1;
}

/** The first row of `second` goes on in the last row of `first`. */
function mergeRow(first: JoinedTable, second: JoinedTable): void {
  for (const { above, below } of pairRows(first, second) ?? []) {
    above.lines.push(...below.lines);
    above.ranges.push(...below.ranges);
    above.rowSpan += below.rowSpan - 1;
    above.open = below.open;
    second.cells.splice(second.cells.indexOf(below), 1);
  }
  for (const cell of second.cells) cell.row -= 1;
  second.rowCount -= 1;
}

/** Puts the rows of `second` below those of `first`; merged cells already reach into them. */
function addRows(first: JoinedTable, second: JoinedTable): void {
  for (const cell of second.cells) {
    cell.row += first.rowCount;
    first.cells.push(cell);
  }
  first.rowCount += second.rowCount;
}
