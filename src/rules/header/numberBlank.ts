import { isUnread } from '../../model/unread.js';
import { NUMBER } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const numberBlank: Rule = {
  meta: {
    id: 'header/number-blank',
    severity: 'info',
    title: { vi: 'Số văn bản để trống hoặc không có', en: 'Number blank or absent' },
    explanation: {
      vi: 'Kế hoạch đã ban hành phải có số; bản dự thảo và bản trước khi phát hành để trống là bình thường. Bộ quy tắc “issued” nâng lên mức lỗi.',
      en: 'An issued plan has its number; drafts and files from before issue leave it blank. The preset “issued” makes this an error.',
    },
    ground: NUMBER,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Số viết tay không đọc được', en: 'A handwritten number that was not read' },
        edit: (plan) => {
          if (plan.header.number) plan.header.number.serial = null;
          plan.diagnostics.push({
            ruleId: 'text/unread',
            severity: 'warning',
            message: '',
            pointer: '/header/number',
            actual: null,
            expected: null,
            related: [],
          });
        },
      },
    ],
    bad: [
      {
        title: { vi: 'Số để trống', en: 'The number is left blank' },
        edit: (plan) => {
          if (plan.header.number) plan.header.number.serial = null;
        },
      },
      {
        title: { vi: 'Không có dòng số', en: 'No number line at all' },
        edit: (plan) => {
          plan.header.number = null;
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const { number } = plan.header;
    if ((number !== null && number.serial !== null) || isUnread(plan.diagnostics, '/header/number')) return;
    yield {
      pointer: '/header/number',
      message:
        number === null
          ? { vi: 'Không thấy dòng số, ký hiệu.', en: 'No number line was found.' }
          : { vi: 'Số văn bản để trống.', en: 'The number was left blank.' },
      actual: number?.raw ?? null,
    };
  },
};
