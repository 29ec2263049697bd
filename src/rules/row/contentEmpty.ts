import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';
import { isBlank } from './blank.js';

export const contentEmpty: Rule = {
  meta: {
    id: 'row/content-empty',
    severity: 'error',
    title: { vi: 'Dòng không có nội dung nhiệm vụ', en: 'Row without a task' },
    explanation: {
      vi: 'Ô nội dung của một dòng nhiệm vụ không được để trống.',
      en: 'The content cell of a task row is not left blank.',
    },
    ground: SIX_CLEAR,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ô nội dung để trống', en: 'The content cell is blank' },
        edit: editRow(0, (row) => {
          row.content = '';
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      if (row.content === null || !isBlank(row.content)) continue;
      yield {
        pointer: `${pointer}/content`,
        message: {
          vi: `Dòng ${nameOfRow(row)} không có nội dung.`,
          en: `Row ${nameOfRow(row)} has no content.`,
        },
        actual: row.content,
      };
    }
  },
};
