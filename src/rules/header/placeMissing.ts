import { DATE } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const placeMissing: Rule = {
  meta: {
    id: 'header/place-missing',
    severity: 'info',
    title: { vi: 'Không có địa danh', en: 'No place of issue' },
    explanation: {
      vi: 'Trước ngày ban hành phải ghi địa danh, có dấu phẩy.',
      en: 'The place of issue stands before the date, with a comma.',
    },
    ground: DATE,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Có ngày, không có địa danh', en: 'A date without place' },
        edit: (plan) => {
          plan.header.place = null;
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    // Without a date line the place is missing with it, which header/date-blank says.
    if (plan.header.place !== null || plan.header.date === null) return;
    yield {
      pointer: '/header/place',
      message: {
        vi: 'Không ghi địa danh trước ngày ban hành.',
        en: 'No place stands before the date of issue.',
      },
      related: ['/header/date'],
    };
  },
};
