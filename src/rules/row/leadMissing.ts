import { editRow } from '../examples.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';

/** A row that a merged cell covers is led by the unit in that cell. */
export const leadMissing: Rule = {
  meta: {
    id: 'row/lead-missing',
    severity: 'error',
    title: { vi: 'Nhiệm vụ không có đơn vị chủ trì', en: 'Task without a lead unit' },
    explanation: {
      vi: 'Mỗi dòng nhiệm vụ của bảng phân công phải nêu đơn vị chủ trì; dòng nhóm không phải là nhiệm vụ.',
      en: 'Every task of an assignment table names its lead unit; rows that only head a group are no tasks.',
    },
    ground: {
      vi: 'Nguyên tắc “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
      en: 'The “six clear” principle: clear person, task, time, responsibility, product, authority.',
    },
    good: [{ title: { vi: 'Mỗi dòng có đơn vị chủ trì', en: 'Every row has its lead' }, edit: () => {} }],
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
      if (row.lead === null || row.lead.raw.replace(/[\s\-–.]/g, '') !== '') continue;
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
