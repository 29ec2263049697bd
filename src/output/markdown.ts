/** A book as Markdown: a table a sheet, a heading where a group begins. */
import { escapeMarkdown } from '../report/escape/markdown.js';
import { type Book, cellText, type Sheet, type SheetRow } from './sheets/types.js';
import { SHEET_WORDS } from './sheets/words.js';

const DEEPEST = 6;

const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

/** Columns that no row fills would only take room; a column to fill in by hand stays. */
function usedColumns({ columns, rows }: Sheet): number[] {
  const said = (at: number): boolean =>
    rows.some((row) => row.kind === 'row' && cellText(row.cells[at] ?? null) !== '');
  return columns.flatMap((column, at) => (column.choices || said(at) ? [at] : []));
}

function* tableLines(sheet: Sheet): Generator<string> {
  const used = usedColumns(sheet);
  const head = [line(used.map((at) => sheet.columns[at]?.header ?? '')), `|${' --- |'.repeat(used.length)}`];
  let open = false;
  for (const row of sheet.rows) {
    if (row.kind === 'group') {
      yield* ['', `${'#'.repeat(Math.min(row.level + 3, DEEPEST))} ${escapeMarkdown(row.title)}`, ''];
      open = false;
      continue;
    }
    if (!open) yield* head;
    open = true;
    yield bodyLine(row, used);
  }
}

const bodyLine = (row: SheetRow & { kind: 'row' }, used: readonly number[]): string =>
  line(used.map((at) => cellText(row.cells[at] ?? null)));

export function markdown({ title, sheets, language }: Book): string {
  const words = SHEET_WORDS[language];
  const parts = sheets.flatMap((sheet) => [
    '',
    `## ${escapeMarkdown(sheet.name)}`,
    '',
    ...(sheet.rows.length === 0 ? [words.empty] : tableLines(sheet)),
  ]);
  const lines = [`# ${escapeMarkdown(title)}`, ...parts];
  // Groups may begin a sheet: no two blank lines in a row.
  return `${lines.filter((one, at) => one !== '' || lines[at - 1] !== '').join('\n')}\n`;
}
