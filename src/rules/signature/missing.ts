import { SIGNING } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const missing: Rule = {
  meta: {
    id: 'signature/missing',
    severity: 'warning',
    title: { vi: 'Không có người ký', en: 'No signer' },
    explanation: {
      vi: 'Kế hoạch phải có chức vụ và họ tên người ký. Bản dự thảo có thể để trống họ tên.',
      en: 'A plan has the position and name of its signer. A draft may leave the name blank.',
    },
    ground: SIGNING,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Không có phần ký', en: 'No signature part' },
        edit: (plan) => {
          plan.signatures = [];
        },
      },
      {
        title: { vi: 'Không có họ tên', en: 'No name' },
        edit: (plan) => {
          for (const one of plan.signatures) one.name = null;
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    if (plan.signatures.length === 0) {
      yield { pointer: '/signatures', message: { vi: 'Không thấy phần ký.', en: 'No signature was found.' } };
      return;
    }
    for (const [index, one] of plan.signatures.entries()) {
      if (one.name !== null || plan.header.draft) continue;
      yield {
        pointer: `/signatures/${index}/name`,
        message: { vi: 'Không có họ tên người ký.', en: 'The signer has no name.' },
        actual: one.role,
      };
    }
  },
};
