import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { makeClear, mean, scoreRows } from './score.js';

export const unit: Rule = {
  meta: {
    id: 'six-clear/unit',
    severity: 'info',
    optIn: true,
    title: { vi: 'Điểm “6 rõ” của từng đơn vị chủ trì', en: '“Six clear” score of each lead unit' },
    explanation: {
      vi: 'Điểm trung bình của các nhiệm vụ do một đơn vị chủ trì; báo đơn vị dưới mức tối thiểu (tùy chọn minimum). Quy tắc này mặc định tắt.',
      en: 'The mean score of the tasks that a unit leads; reports units below the option minimum. This rule is off by default.',
    },
    ground: SIX_CLEAR,
    options: { minimum: 6 },
    good: [{ title: { vi: 'Đủ sáu rõ', en: 'All six are met' }, edit: makeClear }],
    bad: [
      {
        title: { vi: 'Một đơn vị thiếu thời gian', en: 'One unit lacks times' },
        edit: (plan) => {
          makeClear(plan);
          for (const { value } of scoreRows(plan)) value.time = null;
        },
      },
    ],
  },
  *check(plan, { options }): Generator<Finding> {
    const minimum = typeof options.minimum === 'number' ? options.minimum : 6;
    const units = new Map<string, { scores: number[]; pointer: string }>();
    for (const { value, pointer, score } of scoreRows(plan)) {
      for (const name of value.lead?.units ?? []) {
        const known = units.get(name) ?? { scores: [], pointer: `${pointer}/lead` };
        known.scores.push(score);
        units.set(name, known);
      }
    }
    for (const [name, { scores, pointer }] of units) {
      const average = mean(scores);
      if (average >= minimum) continue;
      yield {
        pointer,
        message: {
          vi: `${name}: trung bình ${average}/6 trên ${scores.length} nhiệm vụ.`,
          en: `${name}: ${average} of 6 over ${scores.length} tasks.`,
        },
        actual: `${average}`,
        expected: `${minimum}`,
      };
    }
  },
};
