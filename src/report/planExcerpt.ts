/** The line of a finding as a parsed plan knows it: the row with its cell, or the text of the value. */
import type { Plan } from '../model/plan.js';
import type { Row, Table } from '../model/table.js';
import { sameLength } from './escape/controls.js';
import { childOf, keysOf, valueAt } from './pointer.js';
import { printedText } from './printedText.js';
import type { Excerpt } from './types.js';

const IN_ROW = /^(.*\/tables\/\d+)\/rows\/(\d+)(?:\/(.+))?$/;
const BAR = ' | ';

/** The cell of a key such as `lead` or `cells/3`; -1 when the whole row is meant. */
function columnOf(table: Table, key: string | undefined): number {
  if (key === undefined) return -1;
  const cell = /^cells\/(\d+)/.exec(key)?.[1];
  if (cell !== undefined) return Number(cell);
  return table.columns.findIndex((column) => column.role === key.split('/')[0]);
}

function rowExcerpt(table: Table, row: Row, key: string | undefined): Excerpt {
  const column = columnOf(table, key);
  const cells = row.cells.map((cell) => sameLength(cell ?? ''));
  const before = cells.slice(0, Math.max(0, column)).reduce((sum, cell) => sum + cell.length + BAR.length, 0);
  const text = cells.join(BAR);
  const to = column < 0 ? text.length : before + (cells[column] ?? '').length;
  return { text, from: before, to };
}

export function planExcerpt(plan: Plan, pointer: string | null): Excerpt | null {
  if (pointer === null) return null;
  const [, tableAt, index, key] = IN_ROW.exec(pointer) ?? [];
  if (tableAt !== undefined && index !== undefined) {
    const table = valueAt(plan, tableAt) as Table | undefined;
    const row = table?.rows[Number(index)];
    if (table !== undefined && row !== undefined) return rowExcerpt(table, row, key);
  }
  return textExcerpt(plan, pointer);
}

/** The text of the value itself, marked as a whole; a blank value shows the text around it. */
function textExcerpt(plan: Plan, pointer: string): Excerpt | null {
  let value: unknown = plan;
  let around: string | null = null;
  for (const key of keysOf(pointer)) {
    value = childOf(value, key);
    around = printedText(value) ?? around;
  }
  return around === null || around === '' ? null : { text: sameLength(around), from: 0, to: around.length };
}
