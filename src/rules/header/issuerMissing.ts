import { ISSUER } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const issuerMissing: Rule = {
  meta: {
    id: 'header/issuer-missing',
    severity: 'info',
    title: { vi: 'Không có cơ quan ban hành', en: 'No issuing agency' },
    explanation: {
      vi: 'Phần đầu văn bản phải ghi tên cơ quan ban hành. Văn bản trích từ tệp thường mất phần này. Bộ quy tắc “issued” nâng lên mức lỗi.',
      en: 'The letterhead names the issuing agency; text cut out of a file often lacks it. The preset “issued” makes this an error.',
    },
    ground: ISSUER,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Không có tên cơ quan', en: 'No name of an agency' },
        edit: (plan) => {
          plan.header.issuers = [];
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    if (plan.header.issuers.some((name) => name.trim() !== '')) return;
    yield {
      pointer: '/header/issuers',
      message: { vi: 'Không thấy cơ quan ban hành.', en: 'No issuing agency was found.' },
    };
  },
};
