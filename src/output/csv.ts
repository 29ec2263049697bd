/**
 * A sheet as CSV that Excel opens right: UTF-8 with a byte order mark, CRLF (RFC 4180). A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it; reading it back means dropping one apostrophe where such
 * a sign (or further apostrophes and such a sign) follows.
 */
import { type Cell, isDay, type Sheet } from './sheets/types.js';

const BOM = '\ufeff';
const LINE_END = '\r\n';

/** First characters of a formula, those of full width included, and the blanks that hide one. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Lone halves of a character cannot be written in UTF-8; NUL ends a text for many readers. */
const UNWRITABLE = /\p{Cs}/gu;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (isDay(cell)) return cell.day;
  const plain = cell.replace(UNWRITABLE, '\ufffd').replaceAll('\0', '\ufffd');
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Headings between rows are left out: every row says its group. */
export function csv({ columns, rows }: Sheet): string {
  const lines = [columns.map((column) => field(column.header)).join(',')];
  for (const row of rows) if (row.kind === 'row') lines.push(row.cells.map(field).join(','));
  return `${BOM}${lines.join(LINE_END)}${LINE_END}`;
}
