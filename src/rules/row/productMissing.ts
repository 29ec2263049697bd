import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';
import { isBlank } from './blank.js';

export const productMissing: Rule = {
  meta: {
    id: 'row/product-missing',
    severity: 'warning',
    title: { vi: 'Nhiệm vụ không có sản phẩm', en: 'Task without a product' },
    explanation: {
      vi: 'Khi bảng có cột sản phẩm, kết quả, mỗi nhiệm vụ cần nêu sản phẩm.',
      en: 'Where the table has a product column, every task states its product.',
    },
    ground: SIX_CLEAR,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ô sản phẩm để trống', en: 'The product cell is blank' },
        edit: editRow(0, (row) => {
          row.product = '';
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      if (row.product === null || !isBlank(row.product)) continue;
      yield {
        pointer: `${pointer}/product`,
        message: {
          vi: `Dòng ${nameOfRow(row)} không nêu sản phẩm.`,
          en: `Row ${nameOfRow(row)} names no product.`,
        },
        actual: row.product,
      };
    }
  },
};
