import { cell } from '../content/rows.mjs';
import { WIDTHS } from '../words/columns.mjs';

/** A task table as rows of cells: header rows first. `null` where another cell covers the place. */
export function tableRows({ columns, counted, rows }) {
  return [...headerRows(columns), ...(counted ? [countingRow(columns)] : []), ...rows];
}

/** `(1) (2) (3)` below the header. */
function countingRow(columns) {
  return columns.map((_, i) => cell(`(${i + 1})`, { header: true }));
}

const headerLevels = (columns) => (columns.some(({ top }) => top !== null) ? 2 : 1);

/** Rows that repeat on every page. */
export function headerCount({ columns, counted }) {
  return headerLevels(columns) + (counted ? 1 : 0);
}

function headerRows(columns) {
  const head = (text, more = {}) => cell(text, { bold: true, header: true, ...more });
  if (headerLevels(columns) === 1) return [columns.map(({ header }) => head(header))];
  const first = columns.map(({ header, top }, i) => {
    if (top === null) return head(header, { rows: 2 });
    return columns[i - 1]?.top === top
      ? null
      : head(top, { columns: columns.filter((each) => each.top === top).length });
  });
  return [first, columns.map(({ header, top }) => (top === null ? null : head(header)))];
}

/** Widths in percent of the table. */
export function columnWidths(columns) {
  const weights = columns.map(({ role }) => WIDTHS[role]);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (100 * weight) / sum);
}

export const alignOf = (role) =>
  role === 'number' || role === 'time' || role === 'budget' ? 'center' : 'left';
