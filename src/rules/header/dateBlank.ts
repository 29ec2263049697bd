import { isUnread } from '../../model/unread.js';
import { DATE } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const dateBlank: Rule = {
  meta: {
    id: 'header/date-blank',
    severity: 'info',
    title: { vi: 'Ngày ban hành để trống hoặc không có', en: 'Date blank or absent' },
    explanation: {
      vi: 'Kế hoạch đã ban hành phải có đủ ngày, tháng, năm. Bộ quy tắc “issued” nâng lên mức lỗi.',
      en: 'An issued plan has day, month and year. The preset “issued” makes this an error.',
    },
    ground: DATE,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ngày để trống', en: 'The day is left blank' },
        edit: (plan) => {
          plan.header.date = { raw: 'ngày tháng 3 năm 2026', year: 2026, month: 3, day: null, iso: null };
        },
      },
      {
        title: { vi: 'Không có ngày', en: 'No date at all' },
        edit: (plan) => {
          plan.header.date = null;
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const { date } = plan.header;
    if (date !== null && date.year !== null && date.month !== null && date.day !== null) return;
    if (isUnread(plan.diagnostics, '/header/date')) return;
    yield {
      pointer: '/header/date',
      message:
        date === null
          ? { vi: 'Không thấy ngày ban hành.', en: 'No date of issue was found.' }
          : { vi: 'Ngày ban hành để trống một phần.', en: 'Part of the date of issue was left blank.' },
      actual: date?.raw ?? null,
    };
  },
};
