import { BASIS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const parentMissing: Rule = {
  meta: {
    id: 'reference/parent-missing',
    severity: 'info',
    title: { vi: 'Không viện dẫn kế hoạch cấp trên', en: 'No superior plan is cited' },
    explanation: {
      vi: 'Kế hoạch cấp dưới thường được lập để thực hiện kế hoạch của cấp trên; phần căn cứ không nêu kế hoạch nào.',
      en: 'A subordinate plan usually carries out one of its superior; the preamble cites none.',
    },
    ground: BASIS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Không có căn cứ là kế hoạch', en: 'No plan among the bases' },
        edit: (plan) => {
          plan.legalBases = [];
          plan.references = [];
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    if (plan.type.code !== 'KH' || plan.legalBases.some((one) => one.role === 'parent-plan')) return;
    yield {
      pointer: '/legalBases',
      message: { vi: 'Phần căn cứ không nêu kế hoạch cấp trên.', en: 'The preamble cites no superior plan.' },
    };
  },
};
