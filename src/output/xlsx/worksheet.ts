/** One worksheet: frozen header, filter, widths, group rows with outline levels, drop-downs. */
import type { Sheet, SheetColumn, SheetRow } from '../sheets/types.js';
import { cellAt, columnName, textCell } from './cell.js';
import { LOOK } from './styles.js';
import { xmlText } from './text.js';

/** Excel has seven levels of outline and no more rows than these. */
const DEEPEST = 7;
const MOST_ROWS = 1_048_576;

const widths = (columns: readonly SheetColumn[]): string =>
  columns
    .map(
      ({ width }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
    )
    .join('');

const headerRow = (columns: readonly SheetColumn[]): string =>
  `<row r="1">${columns.map(({ header }, at) => textCell(`${columnName(at)}1`, header, LOOK.header)).join('')}</row>`;

/** Rows stand one level below the heading above them, so that a heading can be folded. */
function* bodyRows(rows: readonly SheetRow[], names: readonly string[]): Generator<string> {
  let level = -1;
  for (const [index, row] of rows.entries()) {
    const at = index + 2;
    if (row.kind === 'group') level = Math.min(row.level, DEEPEST - 1);
    const depth = row.kind === 'group' ? level : level + 1;
    const outline = depth > 0 ? ` outlineLevel="${depth}"` : '';
    const cells =
      row.kind === 'group'
        ? names.map((name, column) =>
            column === 0
              ? textCell(`${name}${at}`, row.title, LOOK.group)
              : `<c r="${name}${at}" s="${LOOK.group}"/>`,
          )
        : row.cells.map((cell, column) => cellAt(`${names[column] ?? columnName(column)}${at}`, cell));
    yield `<row r="${at}"${outline}>${cells.join('')}</row>`;
  }
}

function dropDowns(columns: readonly SheetColumn[], last: number): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (choices === undefined) return [];
    const range = `${columnName(at)}2:${columnName(at)}${Math.max(2, last)}`;
    const formula = `"${choices.join(',').replaceAll('"', '""')}"`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** `A1:M20`: the header and all rows. */
export const rangeOf = ({ columns, rows }: Sheet): string =>
  `A1:${columnName(columns.length - 1)}${Math.min(rows.length + 1, MOST_ROWS)}`;

/** Elements stand in the order of ECMA-376 Part 1, 18.3.1.99; Excel repairs a sheet that has another. */
export function worksheetXml(sheet: Sheet, first: boolean): string {
  const { columns } = sheet;
  const rows = sheet.rows.slice(0, MOST_ROWS - 1);
  const names = columns.map((_, at) => columnName(at));
  const deepest = Math.max(
    0,
    ...new Set(rows.map((row) => (row.kind === 'group' ? Math.min(row.level + 1, DEEPEST) : 0))),
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(sheet)}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"${deepest > 0 ? ` outlineLevelRow="${deepest}"` : ''}/>`,
    `<cols>${widths(columns)}</cols>`,
    '<sheetData>',
    headerRow(columns),
    ...bodyRows(rows, names),
    '</sheetData>',
    `<autoFilter ref="${rangeOf(sheet)}"/>`,
    dropDowns(columns, rows.length + 1),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    // Row numbers are text as printed; Excel need not mark each of them.
    `<ignoredErrors><ignoredError sqref="${rangeOf(sheet)}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}
