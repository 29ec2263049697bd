import { editRow } from '../examples.js';
import { BODY } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { neighbours } from './numbers.js';

export const numberGap: Rule = {
  meta: {
    id: 'row/number-gap',
    severity: 'info',
    title: { vi: 'Số thứ tự bị nhảy', en: 'Row numbers jump' },
    explanation: {
      vi: 'Số thứ tự trong một nhóm phải liên tiếp; số bị nhảy thường là dòng bị xóa hoặc đánh nhầm.',
      en: 'Row numbers of one group follow each other; a jump is usually a deleted row or a slip.',
    },
    ground: BODY,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Từ 1 đến 4', en: 'From 1 to 4' },
        edit: editRow(1, (row) => {
          row.number = '4';
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { previous, current } of neighbours(plan)) {
      if (current.count <= previous.count + 1) continue;
      yield {
        pointer: `${current.pointer}/number`,
        message: {
          vi: `Số thứ tự nhảy từ ${previous.count} đến ${current.count}.`,
          en: `Row numbers jump from ${previous.count} to ${current.count}.`,
        },
        actual: `${current.count}`,
        expected: `${previous.count + 1}`,
        related: [`${previous.pointer}/number`],
      };
    }
  },
};
