import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';
import { isBlank } from './blank.js';

export const leadMissing: Rule = {
  meta: {
    id: 'row/lead-missing',
    severity: 'error',
    title: { vi: 'Nhiệm vụ không có đơn vị chủ trì', en: 'Task without a lead unit' },
    explanation: {
      vi: 'Mỗi dòng nhiệm vụ của bảng phân công phải nêu đơn vị chủ trì; dòng nhóm không phải là nhiệm vụ. Ô bị gộp theo ô bên cạnh.',
      en: 'Every task of an assignment table names its lead unit; rows that only head a group are no tasks. A cell covered by a merged one follows that one.',
    },
    ground: SIX_CLEAR,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ô chủ trì để trống', en: 'The lead cell is blank' },
        edit: editRow(0, (row) => {
          row.lead = { raw: '', units: [] };
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      if (row.lead === null || !isBlank(row.lead.raw)) continue;
      yield {
        pointer: `${pointer}/lead`,
        message: {
          vi: `Dòng ${nameOfRow(row)} không có đơn vị chủ trì.`,
          en: `Row ${nameOfRow(row)} has no lead unit.`,
        },
        actual: row.lead.raw,
      };
    }
  },
};
