/** Columns of a table without a header row: only what the cells themselves prove is said of them. */
import type { TableBlock } from '../../document/model.js';
import { readTime } from '../../language/time.js';
import type { Column, ColumnRole } from '../../model/table.js';
import type { TimeContext } from '../context.js';
import type { Grid } from './header.js';

/** Fewer rows prove nothing. */
const FEWEST_ROWS = 3;
/** Part of the cells of a column that must be alike. */
const MOST = 0.8;
/** A cell longer than this tells more than a time. */
const LONGEST_TIME = 60;
const HAS_DAY = /\d/;
const SERIAL = /^\d{1,3}\.?$/;

/** Dated cells are times, counted cells are numbers; where one of both is found, the wordiest column is the content. */
export function namelessColumns(table: TableBlock, grid: Grid, context: TimeContext): Column[] {
  const texts = Array.from({ length: table.columnCount }, (_, column) => columnTexts(grid, column));
  const roles: ColumnRole[] = texts.map(() => 'other');
  if (table.ruled && table.rowCount >= FEWEST_ROWS && table.columnCount > 1) guess(roles, texts, context);
  return roles.map((role) => ({ header: '', role }));
}

/** A merged cell counts once. */
function columnTexts(grid: Grid, column: number): string[] {
  const cells = grid.map((row) => row[column] ?? null);
  return cells
    .filter((cell, row) => cell !== null && cell !== cells[row - 1])
    .map((cell) => cell?.text ?? '')
    .filter((text) => text !== '');
}

function guess(roles: ColumnRole[], texts: readonly (readonly string[])[], context: TimeContext): void {
  const [first = []] = texts;
  if (isCounted(first)) roles[0] = 'number';
  const time = texts.findIndex((column, i) => roles[i] === 'other' && isDated(column, context));
  if (time >= 0) roles[time] = 'time';
  if (roles.every((role) => role === 'other')) return;
  const letters = texts.map((column, i) => (roles[i] === 'other' ? column.join('').length : -1));
  const content = letters.indexOf(Math.max(...letters));
  if (roles[content] === 'other') roles[content] = 'content';
}

const serialsIn = (texts: readonly string[]): number[] =>
  texts.filter((text) => SERIAL.test(text)).map((text) => Number.parseInt(text, 10));

function isCounted(texts: readonly string[]): boolean {
  const numbers = serialsIn(texts);
  const rising = numbers.every((value, i) => i === 0 || value === (numbers[i - 1] ?? 0) + 1);
  return numbers.length >= FEWEST_ROWS && numbers.length >= texts.length * MOST && rising;
}

/** Numbers or letters of groups, which begin the numbers below them anew. */
const GROUP = /^(?:[IVX]{1,5}|[A-ZĐ])\.?$/;

/** The columns with the first one as that of the numbers, where its header says nothing and its cells count the rows. */
export function withNumbers(columns: readonly Column[], grid: Grid, bodyStart: number): Column[] {
  const [first, ...rest] = columns;
  if (first === undefined || first.header !== '' || columns.some(({ role }) => role === 'number'))
    return [...columns];
  // A heading over all columns counts no rows.
  const own = grid.slice(bodyStart).filter(([cell]) => cell?.columnSpan === 1);
  return countsRows(columnTexts(own, 0)) ? [{ ...first, role: 'number' }, ...rest] : [...columns];
}

function countsRows(texts: readonly string[]): boolean {
  const numbers = serialsIn(texts);
  const groups = texts.filter((text) => GROUP.test(text)).length;
  const counts = numbers.every((value, i) => value === 1 || (i > 0 && value === (numbers[i - 1] ?? 0) + 1));
  return numbers.length >= FEWEST_ROWS && numbers.length + groups >= texts.length * MOST && counts;
}

function isDated(texts: readonly string[], context: TimeContext): boolean {
  const dated = texts.filter(
    (text) =>
      text.length <= LONGEST_TIME && HAS_DAY.test(text) && readTime(text, context).intervals.length > 0,
  );
  return dated.length >= FEWEST_ROWS && dated.length >= texts.length * MOST;
}
