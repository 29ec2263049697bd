import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { makeClear, mean, scoreRows } from './score.js';

export const plan: Rule = {
  meta: {
    id: 'six-clear/plan',
    severity: 'info',
    optIn: true,
    title: { vi: 'Điểm “6 rõ” của kế hoạch', en: '“Six clear” score of the plan' },
    explanation: {
      vi: 'Điểm trung bình của mọi nhiệm vụ trong các bảng phân công; báo khi dưới mức tối thiểu (tùy chọn minimum). Quy tắc này mặc định tắt.',
      en: 'The mean score over all tasks of the assignment tables; reported below the option minimum. This rule is off by default.',
    },
    ground: SIX_CLEAR,
    options: { minimum: 6 },
    good: [{ title: { vi: 'Đủ sáu rõ', en: 'All six are met' }, edit: makeClear }],
    bad: [
      {
        title: { vi: 'Các nhiệm vụ thiếu thời gian', en: 'Tasks lack times' },
        edit: (plan) => {
          makeClear(plan);
          for (const { value } of scoreRows(plan)) value.time = null;
        },
      },
    ],
  },
  *check(plan, { options }): Generator<Finding> {
    const minimum = typeof options.minimum === 'number' ? options.minimum : 6;
    const scores = [...scoreRows(plan)].map((row) => row.score);
    if (scores.length === 0 || mean(scores) >= minimum) return;
    yield {
      pointer: '/annexes',
      message: {
        vi: `Kế hoạch đạt trung bình ${mean(scores)}/6 trên ${scores.length} nhiệm vụ.`,
        en: `The plan scores ${mean(scores)} of 6 over ${scores.length} tasks.`,
      },
      actual: `${mean(scores)}`,
      expected: `${minimum}`,
    };
  },
};
