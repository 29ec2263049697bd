import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { nameOfRow } from '../walk.js';
import { makeClear, scoreRows } from './score.js';

export const row: Rule = {
  meta: {
    id: 'six-clear/row',
    severity: 'info',
    optIn: true,
    title: { vi: 'Điểm “6 rõ” của từng nhiệm vụ', en: '“Six clear” score of each task' },
    explanation: {
      vi: 'Chấm mỗi nhiệm vụ từ 0 đến 6: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền; báo nhiệm vụ dưới mức tối thiểu (tùy chọn minimum). Quy tắc này mặc định tắt.',
      en: 'Scores each task from 0 to 6 and reports those below the option minimum. This rule is off by default.',
    },
    ground: SIX_CLEAR,
    options: { minimum: 6 },
    good: [{ title: { vi: 'Đủ sáu rõ', en: 'All six are met' }, edit: makeClear }],
    bad: [
      {
        title: { vi: 'Không có thời gian', en: 'No time' },
        edit: (plan) => {
          makeClear(plan);
          for (const { value } of scoreRows(plan)) value.time = null;
        },
      },
    ],
  },
  *check(plan, { options }): Generator<Finding> {
    const minimum = typeof options.minimum === 'number' ? options.minimum : 6;
    for (const { value, pointer, score, missing } of scoreRows(plan)) {
      if (score >= minimum) continue;
      yield {
        pointer,
        message: {
          vi: `Dòng ${nameOfRow(value)} đạt ${score}/6, chưa ${missing.map((one) => one.vi).join(', ')}.`,
          en: `Row ${nameOfRow(value)} scores ${score} of 6; not clear: ${missing.map((one) => one.en).join(', ')}.`,
        },
        actual: `${score}`,
        expected: `${minimum}`,
      };
    }
  },
};
