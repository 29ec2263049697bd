/** Small edits of the clean plan, for the examples of rules. */
import type { Plan } from '../model/plan.js';
import type { Row } from '../model/table.js';

/** Edits one row of the task table in the annex of the clean plan. */
export function editRow(index: number, edit: (row: Row) => void): (plan: Plan) => void {
  return (plan) => {
    const row = plan.annexes[0]?.tables[0]?.rows[index];
    if (row === undefined) throw new Error(`the clean plan has no row ${index}`);
    edit(row);
  };
}
