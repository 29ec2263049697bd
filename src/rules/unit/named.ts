/** The units that a plan names to give them work or to send itself to. */
import type { Plan } from '../../model/plan.js';
import { once } from '../once.js';
import { type At, eachTask } from '../walk.js';

function* workingUnits(plan: Plan): Generator<At<string>> {
  for (const [index, { unit }] of plan.assignments.entries())
    yield { value: unit, pointer: `/assignments/${index}/unit` };
  for (const { value: row, pointer } of eachTask(plan)) {
    for (const field of ['lead', 'support'] as const) {
      for (const [index, unit] of (row[field]?.units ?? []).entries())
        yield { value: unit, pointer: `${pointer}/${field}/units/${index}` };
    }
  }
}

/** Units with tasks: lead and support cells, and the unit headings of Tổ chức thực hiện. */
export const eachWorkingUnit = once(workingUnits);

/** The recipients without the line that says where the document is kept. */
export function* eachRecipient(plan: Plan): Generator<At<string>> {
  for (const [index, { name }] of plan.recipients.entries()) {
    if (!/^lưu\b/iu.test(name)) yield { value: name, pointer: `/recipients/${index}/name` };
  }
}
