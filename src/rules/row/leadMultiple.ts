import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';

export const leadMultiple: Rule = {
  meta: {
    id: 'row/lead-multiple',
    severity: 'warning',
    title: { vi: 'Nhiệm vụ có nhiều đơn vị chủ trì', en: 'Task with several lead units' },
    explanation: {
      vi: 'Một nhiệm vụ nên do một đơn vị chủ trì, các đơn vị khác phối hợp. Cụm chỉ chung như “các sở, ban, ngành” là một đơn vị.',
      en: 'One unit should lead a task and others support it. A collective such as “các sở, ban, ngành” counts as one.',
    },
    ground: SIX_CLEAR,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Hai đơn vị trong một ô', en: 'Two units in one cell' },
        edit: editRow(0, (row) => {
          row.lead = { raw: 'Văn phòng Sở; Phòng Nghệ thuật', units: ['Văn phòng Sở', 'Phòng Nghệ thuật'] };
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      if (row.lead === null || row.lead.units.length < 2) continue;
      const count = row.lead.units.length;
      yield {
        pointer: `${pointer}/lead`,
        message: {
          vi: `Dòng ${nameOfRow(row)} có ${count} đơn vị chủ trì.`,
          en: `Row ${nameOfRow(row)} has ${count} lead units.`,
        },
        actual: row.lead.units.join('; '),
      };
    }
  },
};
