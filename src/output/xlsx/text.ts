/** Text of a cell as OOXML keeps it (ECMA-376 Part 1, 22.9.2.19 ST_Xstring). */
import type { Book } from '../sheets/types.js';

/** Excel keeps no more in a cell; a longer one makes it repair the file. */
export const CELL_LIMIT = 32_767;

const MARK = '…';
const LONE_SURROGATE = /\p{Cs}/gu;
/** What XML cannot hold, and a carriage return, which a parser would make a line feed. */
const HIDDEN = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;
/** What looks like such an escape already. */
const LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const hex = (one: string): string => one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** At most what a cell holds, never half a character. */
export function cutCell(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const cut = text.slice(0, CELL_LIMIT - MARK.length);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}${MARK}`;
}

export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (one) => MARKUP[one] ?? one);

const SPECIAL = /[&<>"_\p{Cs}\ufffe\uffff]|(?![\t\n])\p{Cc}/u;

export function cellXml(text: string): string {
  const cut = cutCell(text);
  if (!SPECIAL.test(cut)) return cut;
  return xmlText(
    cut
      .replace(LONE_SURROGATE, '\ufffd')
      .replace(LOOKALIKE, '_x005F_')
      .replace(HIDDEN, (one) => `_x${hex(one)}_`),
  );
}

/** Cells of a book that do not fit into a workbook as a whole. */
export function cutCells({ sheets }: Book): number {
  return sheets
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === 'row' ? row.cells : [row.title]))
    .filter((cell) => typeof cell === 'string' && cell.length > CELL_LIMIT).length;
}
