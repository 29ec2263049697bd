import { editRow } from '../examples.js';
import { BODY } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { neighbours } from './numbers.js';

export const numberRepeated: Rule = {
  meta: {
    id: 'row/number-repeated',
    severity: 'info',
    title: { vi: 'Số thứ tự lặp lại', en: 'Row number repeated' },
    explanation: {
      vi: 'Hai dòng khác nhau của một nhóm mang cùng số thứ tự. Các dòng con dưới một ô số thứ tự gộp không tính.',
      en: 'Two different rows of one group carry the same number. Rows under one merged number cell do not count.',
    },
    ground: BODY,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Hai dòng cùng số 1', en: 'Two rows numbered 1' },
        edit: editRow(1, (row) => {
          row.number = '1';
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { previous, current } of neighbours(plan)) {
      if (current.count !== previous.count || current.content === previous.content) continue;
      yield {
        pointer: `${current.pointer}/number`,
        message: {
          vi: `Số thứ tự ${current.count} dùng hai lần trong một nhóm.`,
          en: `Row number ${current.count} is used twice in one group.`,
        },
        actual: `${current.count}`,
        expected: `${previous.count + 1}`,
        related: [`${previous.pointer}/number`],
      };
    }
  },
};
