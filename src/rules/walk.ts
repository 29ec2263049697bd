/** The parts of a plan that rules look at, with the JSON pointers that name them. */
import type { Plan } from '../model/plan.js';
import type { Row, Table } from '../model/table.js';
import { type At, eachTable, type RowAt, rowsOf } from '../model/walk.js';
import { once } from './once.js';

export { type At, eachSection, eachTable, type RowAt } from '../model/walk.js';

/** Tables that give tasks: they have a column for the lead unit. Schedules, lists and forms have none. */
export function* eachTaskTable(plan: Plan): Generator<At<Table>> {
  for (const table of eachTable(plan))
    if (table.value.columns.some((column) => column.role === 'lead')) yield table;
}

/** Rows of all tables. */
export const eachRow = once((plan): Iterable<RowAt> => rowsOf(eachTable(plan)));

/** Rows of task tables. */
export const eachTask = once((plan): Iterable<RowAt> => rowsOf(eachTaskTable(plan)));

/** How a person finds a row: its number in its group. */
export function nameOfRow(row: Row): string {
  const group = row.group.at(-1)?.split(/[.\s]/)[0] ?? '';
  return (
    [group, row.number ?? ''].filter((part) => part !== '').join('.') || (row.content ?? '').slice(0, 40)
  );
}
