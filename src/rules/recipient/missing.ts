import { RECIPIENTS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const missing: Rule = {
  meta: {
    id: 'recipient/missing',
    severity: 'warning',
    title: { vi: 'Không có nơi nhận', en: 'No recipients' },
    explanation: {
      vi: 'Kế hoạch phải ghi nơi nhận, dòng cuối là nơi lưu.',
      en: 'A plan names its recipients; the last line says where it is kept.',
    },
    ground: RECIPIENTS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Không có nơi nhận', en: 'No recipients' },
        edit: (plan) => {
          plan.recipients = [];
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    if (plan.recipients.length > 0) return;
    yield {
      pointer: '/recipients',
      message: { vi: 'Không thấy nơi nhận.', en: 'No recipients were found.' },
    };
  },
};
