import { fold } from '../../language/fold.js';
import { memo } from '../../language/memo.js';
import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';

const key = memo((unit: string): string => fold(unit).replace(/[^a-z0-9]/g, ''));

export const supportEqualsLead: Rule = {
  meta: {
    id: 'row/support-equals-lead',
    severity: 'warning',
    title: { vi: 'Đơn vị phối hợp trùng đơn vị chủ trì', en: 'Support unit equals the lead' },
    explanation: {
      vi: 'Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp của cùng nhiệm vụ.',
      en: 'A lead unit cannot support its own task.',
    },
    ground: SIX_CLEAR,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Cùng một đơn vị ở hai ô', en: 'One unit in both cells' },
        edit: editRow(0, (row) => {
          row.support = { raw: 'Văn phòng Sở', units: ['Văn phòng Sở'] };
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      const leads = new Set((row.lead?.units ?? []).map(key));
      const both = (row.support?.units ?? []).find((unit) => leads.has(key(unit)));
      if (both === undefined) continue;
      yield {
        pointer: `${pointer}/support`,
        message: {
          vi: `Dòng ${nameOfRow(row)}: ${both} vừa chủ trì vừa phối hợp.`,
          en: `Row ${nameOfRow(row)}: ${both} both leads and supports.`,
        },
        actual: row.support?.raw ?? null,
        related: [`${pointer}/lead`],
      };
    }
  },
};
