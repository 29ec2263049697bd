import { editRow } from '../examples.js';
import { BODY } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachRow, nameOfRow } from '../walk.js';

/** A bullet at the end of the text, behind at least one other word. */
const EMPTY = /[\s.;,][-–+•]\s*$/u;

export const emptyBullet: Rule = {
  meta: {
    id: 'row/empty-bullet',
    severity: 'warning',
    title: { vi: 'Gạch đầu dòng không có nội dung', en: 'Bullet without text' },
    explanation: {
      vi: 'Một gạch đầu dòng trong ô không có chữ theo sau: thường là nội dung bị bỏ sót.',
      en: 'A bullet in a cell has no words behind it: usually something was left out.',
    },
    ground: BODY,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Gạch ở cuối ô', en: 'A dash at the end of the cell' },
        edit: editRow(0, (row) => {
          row.product = '- Danh sách đội thi; -';
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachRow(plan)) {
      for (const field of ['content', 'product'] as const) {
        const text = row[field];
        if (text === null || !EMPTY.test(text.slice(-20)) || !/[\p{L}\p{N}]/u.test(text)) continue;
        yield {
          pointer: `${pointer}/${field}`,
          message: {
            vi: `Dòng ${nameOfRow(row)} có gạch đầu dòng không có nội dung.`,
            en: `Row ${nameOfRow(row)} has a bullet without text.`,
          },
          actual: text.slice(-60),
        };
      }
    }
  },
};
