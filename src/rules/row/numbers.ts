/** Plainly counted rows of one group, each with the one before it. */
import type { Plan } from '../../model/plan.js';
import { eachTable } from '../walk.js';

export interface Counted {
  readonly count: number;
  readonly content: string | null;
  readonly pointer: string;
}

/** Rows whose number is a plain figure, next to each other in one table and group. */
export function* neighbours(
  plan: Plan,
): Generator<{ readonly previous: Counted; readonly current: Counted }> {
  for (const { value: table, pointer } of eachTable(plan)) {
    let previous: (Counted & { readonly group: string }) | null = null;
    for (const [index, row] of table.rows.entries()) {
      const group = row.group.join('/');
      if (row.number === null || !/^\d{1,3}$/.test(row.number)) {
        previous = null;
        continue;
      }
      const current = {
        count: Number(row.number),
        content: row.content,
        pointer: `${pointer}/rows/${index}`,
        group,
      };
      if (previous !== null && previous.group === group) yield { previous, current };
      previous = current;
    }
  }
}
