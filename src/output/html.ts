/** A book as one page that needs nothing else and prints well: no script, no font, no picture from elsewhere. */
import { escapeHtml } from '../report/escape/html.js';
import { type Book, cellText, isDay, type Sheet, type SheetColumn, type SheetRow } from './sheets/types.js';
import { SHEET_WORDS } from './sheets/words.js';

const STYLE = `
:root { color-scheme: light dark; --line: #bbb; --head: #d9e2f3; --group: #f2f2f2; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --head: #26324a; --group: #2a2a2a; } }
body { font: 14px/1.45 system-ui, "Times New Roman", serif; margin: 1.5rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .45rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { background: var(--head); position: sticky; top: 0; }
tr.group th { background: var(--group); }
td.day, td.count { white-space: nowrap; text-align: center; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { font-size: 9.5pt; margin: 0; color: #000; }
  .wide { overflow: visible; }
  thead { display: table-header-group; } thead th { position: static; }
  tr { break-inside: avoid; } tr.group { break-after: avoid; } h2 { break-after: avoid; }
}
`;

/** Columns that no row fills would only take room; a column to fill in by hand stays. */
function usedColumns({ columns, rows }: Sheet): number[] {
  const said = (at: number): boolean =>
    rows.some((row) => row.kind === 'row' && cellText(row.cells[at] ?? null) !== '');
  return columns.flatMap((column, at) => (column.choices || said(at) ? [at] : []));
}

function rowHtml(row: SheetRow, used: readonly number[]): string {
  if (row.kind === 'group')
    return `<tr class="group"><th colspan="${used.length}" scope="rowgroup">${escapeHtml(row.title)}</th></tr>`;
  const cells = used.map((at) => {
    const cell = row.cells[at] ?? null;
    const kind = isDay(cell) ? ' class="day"' : typeof cell === 'number' ? ' class="count"' : '';
    return `<td${kind}>${escapeHtml(cellText(cell))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** Widths as shares, so that a printed page is filled and long cells get the room. */
function columnsHtml(columns: readonly SheetColumn[], used: readonly number[]): string {
  const widths = used.map((at) => columns[at]?.width ?? 10);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return `<colgroup>${widths.map((width) => `<col style="width:${((100 * width) / all).toFixed(1)}%"/>`).join('')}</colgroup>`;
}

function sheetHtml(sheet: Sheet, empty: string): string {
  const heading = `<h2>${escapeHtml(sheet.name)}</h2>`;
  if (sheet.rows.length === 0) return `${heading}\n<p>${empty}</p>`;
  const used = usedColumns(sheet);
  const head = used
    .map((at) => `<th scope="col">${escapeHtml(sheet.columns[at]?.header ?? '')}</th>`)
    .join('');
  const body = sheet.rows.map((row) => rowHtml(row, used)).join('\n');
  return `${heading}\n<div class="wide"><table>${columnsHtml(sheet.columns, used)}<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>`;
}

export const pageHtml = (language: string, title: string, style: string, body: string): string =>
  `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${escapeHtml(title)}</title>\n<style>${style}</style></head>\n<body>\n${body}\n</body>\n</html>\n`;

export function html({ title, sheets, language }: Book): string {
  const { empty } = SHEET_WORDS[language];
  const body = sheets.map((sheet) => sheetHtml(sheet, empty)).join('\n');
  return pageHtml(language, title, STYLE, `<h1>${escapeHtml(title)}</h1>\n${body}`);
}
