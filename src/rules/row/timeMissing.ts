import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';
import { isBlank } from './blank.js';

export const timeMissing: Rule = {
  meta: {
    id: 'row/time-missing',
    severity: 'warning',
    title: { vi: 'Nhiệm vụ không có thời gian', en: 'Task without a time' },
    explanation: {
      vi: 'Khi bảng có cột thời gian, mỗi nhiệm vụ cần nêu thời gian hoặc thời hạn.',
      en: 'Where the table has a time column, every task states its time or deadline.',
    },
    ground: SIX_CLEAR,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ô thời gian để trống', en: 'The time cell is blank' },
        edit: editRow(1, (row) => {
          row.time = { raw: '', intervals: [], recurrence: null };
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      if (row.time === null || !isBlank(row.time.raw)) continue;
      yield {
        pointer: `${pointer}/time`,
        message: {
          vi: `Dòng ${nameOfRow(row)} không có thời gian thực hiện.`,
          en: `Row ${nameOfRow(row)} has no time.`,
        },
        actual: row.time.raw,
      };
    }
  },
};
