/** Whether the first row of a piece of table is the rest of the last row of the piece before. */
import { startsWithCapital } from '../../language/capitals.js';
import { pattern } from '../../language/pattern.js';
import { isBold, isFull } from './flow.js';
import { cellsOfRow, cellText, type JoinedCell, type JoinedTable } from './joined.js';
import { lineText } from './lines.js';
import {
  continues,
  countsColumns,
  endsSentence,
  isCapitals,
  isTick,
  isUnfinished,
  startsWithMarker,
} from './markers.js';
import type { Frame } from './metrics.js';
import { lineBottom, lineTop } from './types.js';

const INDEX = pattern(/^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{L})[.)]?$/u);
/** Text that goes on fills the part of its cell above the page break; widow control may leave a line or two. */
const SPARE_LINES = 2.5;
const TIME =
  /^(?:Quý|Tháng|Năm|Trước|Hằng|Hàng|Thường xuyên|Chậm nhất|Từ ngày|Từ tháng|Trong|Theo|\d{1,2} tháng|\d{1,2}, \d|\d{1,2}\/\d)/;
/** What a capital letter below a full line weighs is no reason by itself. */
const DOUBT = 0.25;
const ROMAN_OR_LETTER = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/;

/** Two cells that stand in the same columns above and below the page break. */
interface Pair {
  readonly above: JoinedCell;
  readonly below: JoinedCell;
  readonly upper: string;
  readonly lower: string;
}

/** Pairs of the last row of `first` and the first row of `second`; `null` when their cells differ. */
export function pairRows(first: JoinedTable, second: JoinedTable): Pair[] | null {
  const above = cellsOfRow(first, first.rowCount - 1);
  const below = cellsOfRow(second, 0);
  const pairs: Pair[] = [];
  for (const cell of below) {
    const partner = above.find((one) => one.column === cell.column && one.columnSpan === cell.columnSpan);
    if (partner === undefined) return null;
    pairs.push({ above: partner, below: cell, upper: cellText(partner), lower: cellText(cell) });
  }
  return pairs.length === above.length ? pairs : null;
}

/** How a page ends below a piece of table. */
export interface PageEnd {
  /** Points between the end of the piece and the lowest text of its page's kind. */
  readonly blank: number;
  /** True when cells that a page end cuts are seen to stay open in this document: closed ones end there. */
  readonly leavesOpen: boolean;
}

export function isCutRow(first: JoinedTable, second: JoinedTable, end: PageEnd): boolean {
  const pairs = pairRows(first, second);
  if (pairs === null || pairs.length < 2) return false;
  const filled = pairs.filter((pair) => pair.lower !== '');
  if (filled.length === 0) return true;
  if (
    isGroup(pairs) ||
    countsColumns(filled.map(({ lower }) => lower)) ||
    filled.some(({ lower }) => isTick(lower))
  )
    return false;
  const open = pairs.filter((pair) => pair.above.open).length;
  // Where a row ends, its cells are closed, and only those merged with the next row stay open.
  const openAbove = pairs.filter((pair) => pair.below.openAbove).length;
  if (open > 0 && open < pairs.length) return false;
  if (end.leavesOpen && openAbove < pairs.length && (open === 0 || openAbove > 0)) return false;
  let score = indexScore(first, pairs) + (end.blank > 70 ? -3 : 0) + (open > 0 ? 2.5 : 0) - freshCells(pairs);
  const single = telling(pairs);
  for (const pair of single) score += pairScore(first, second, pair);
  if (mostlyBlank(single)) score += 1.5;
  const words = filled.reduce((sum, pair) => sum + pair.lower.split(' ').length, 0);
  if (words <= 2 && pairs[0]?.lower === '' && pairs[0] === single[0]) score += 2;
  return score > DOUBT;
}

/** A cell merged over several rows goes on in the next row as well as in the same: the others tell. */
function telling(pairs: readonly Pair[]): readonly Pair[] {
  const single = pairs.filter(({ above, below }) => above.rowSpan === 1 && below.rowSpan === 1);
  return single.some((pair) => pair.lower !== '') ? single : pairs;
}

/** A new row is seldom blank where the one above is filled. */
function mostlyBlank(pairs: readonly Pair[]): boolean {
  const blank = pairs.filter(({ upper, lower }) => upper !== '' && lower === '');
  return blank.length >= 2 && blank.length > pairs.filter(({ lower }) => lower !== '').length;
}

/** Weight of the cells that begin like new text below filled ones: a cut row has few of them, a new row many. */
function freshCells(pairs: readonly Pair[]): number {
  const fresh = pairs.slice(1).filter(({ upper, lower }) => /[^;,]$/.test(upper) && startsWithCapital(lower));
  return fresh.length >= 3 ? 7 : fresh.length === 2 ? 1 : 0;
}

/** A row that only carries a heading: a Roman numeral or letter, or bold text in one or two cells. */
function isGroup(pairs: readonly Pair[]): boolean {
  const filled = pairs.filter((pair) => pair.lower !== '');
  if (pairs[0] !== undefined && ROMAN_OR_LETTER.test(pairs[0].lower)) return true;
  if (filled.length > 2) return false;
  const bold = filled.every((pair) => pair.below.lines.every(isBold));
  return bold && !filled.every((pair) => pair.above.lines.some(isBold) && goesOn(pair));
}

/** A text that begins small, or a heading in capitals, which begins as it goes on. */
function goesOn({ upper, lower, above }: Pair): boolean {
  if (continues(lower)) return true;
  return isCapitals(upper) && isCapitals(lower) && !endsSentence(upper) && above.lines.every(isBold);
}

function indexScore(table: JoinedTable, pairs: readonly Pair[]): number {
  const [first] = pairs;
  if (first === undefined || !hasIndex(table)) return 0;
  const merged = first.above.rowSpan > 1 || first.below.rowSpan > 1;
  if (first.upper !== '' && first.lower !== '') return -10;
  if (first.upper !== '') return merged ? 0 : 2;
  if (first.lower !== '') return 1;
  return 1;
}

/** True when the first column holds numbers or letters that count the rows. */
export function hasIndex(table: JoinedTable): boolean {
  let filled = 0;
  let numbers = 0;
  for (let at = table.cells.length - 1; at >= 0 && filled < ENOUGH; at--) {
    const cell = table.cells[at];
    if (cell?.column !== 0 || cell.columnSpan !== 1 || cell.row === 0) continue;
    const text = cellText(cell);
    if (text === '') continue;
    filled++;
    if (INDEX.test(text)) numbers++;
  }
  return filled > 0 && numbers * 2 >= filled;
}

/** Rows, from the last one upwards, that tell whether the first column counts: a table may have thousands. */
const ENOUGH = 60;

function pairScore(first: JoinedTable, second: JoinedTable, pair: Pair): number {
  const { upper, lower, above, below } = pair;
  if (below.column === 0 && INDEX.test(lower || upper)) return 0;
  const merged = above.rowSpan > 1 || below.rowSpan > 1;
  if (lower === '') {
    if (upper === '' || merged) return 0;
    // Hardly a row is without a time, and a time seldom fills more lines than the rest of its row.
    return TIME.test(upper) && !isUnfinished(upper) ? 3 : 0.5;
  }
  if (upper === '') return -1;
  if (isCutDate(upper, lower)) return 5;
  // Two times, each whole: a row has one, and rows of one task have one each.
  if (TIME.test(upper) && TIME.test(lower) && !isUnfinished(upper)) return -8;
  // What is said again from its beginning is said of another row.
  if (`${lower} `.startsWith(`${upper} `) || lower.startsWith(`${upper};`)) return -2.5;
  const free = freeLines(above);
  if (continues(lower)) return (endsSentence(upper) ? 1 : 2.5) - (free >= SPARE_LINES ? 1 : 0);
  if (free >= SPARE_LINES) return -2;
  const [last, next] = [above.lines.at(-1), below.lines[0]];
  if (last === undefined || next === undefined) return 0;
  if (startsWithMarker(lower)) return endsSentence(upper) ? 0.5 : 0;
  if (upper.endsWith(';')) return 2;
  if (endsSentence(upper)) return -0.5;
  if (isUnfinished(upper)) return 2;
  if (!isFull(last, next, frameOf(first, above), frameOf(second, below))) return -2;
  if (/\d$/.test(upper)) return -0.5;
  return isCapitals(lineText(next).charAt(0)) ? 0.2 : 1.5;
}

/** `ngày` above `16/12/2026`, `tháng 8 năm` above `2026`; `Hằng tháng` is whole. */
function isCutDate(upper: string, lower: string): boolean {
  if (/(?:^|\s)(?:ngày|(?:\d|từ|đến)\s+tháng|^tháng)$/i.test(upper)) return /^\d/.test(lower);
  return /(?:\d\s+|^)năm$/i.test(upper) && /^20\d\d(?!\d)/.test(lower);
}

/** Lines that would still have fitted in the part of a cell on its last page. */
function freeLines(cell: JoinedCell): number {
  const range = cell.ranges.at(-1);
  const lines = cell.lines.filter((line) => line.page === range?.page);
  const [first, last] = [lines[0], lines.at(-1)];
  if (range === undefined || range.box === null || first === undefined || last === undefined) return 0;
  const used = lineBottom(last) - lineTop(first);
  return (range.box[3] - range.box[1] - used) / (last.size * 1.2);
}

/** The room for text in a cell; points. */
export function frameOf(table: JoinedTable, cell: JoinedCell): Frame {
  const left = table.xs[cell.column] ?? 0;
  const right = table.xs[cell.column + cell.columnSpan] ?? left;
  return cellFrame(cell, left, right);
}

/** The frame of lines between two rules, with the padding that the lines show. */
export function cellFrame(cell: JoinedCell, left: number, right: number): Frame {
  let padding = 8;
  for (const line of cell.lines) {
    padding = Math.min(padding, Math.max(1, line.x0 - left), Math.max(1, right - line.x1));
  }
  return {
    left: left + padding,
    right: right - padding,
    leading: 0,
    indent: null,
    middle: null,
    ragged: false,
  };
}
