import { DATE } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const dateInvalid: Rule = {
  meta: {
    id: 'header/date-invalid',
    severity: 'error',
    title: { vi: 'Ngày ban hành không có trong lịch', en: 'Date of issue that does not exist' },
    explanation: {
      vi: 'Ngày, tháng, năm ban hành phải là một ngày có thật.',
      en: 'Day, month and year of issue name a day of the calendar.',
    },
    ground: DATE,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ngày 31 tháng 4', en: '31 April' },
        edit: (plan) => {
          plan.header.date = { raw: 'ngày 31 tháng 4 năm 2026', year: 2026, month: 4, day: 31, iso: null };
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const { date } = plan.header;
    if (date === null || date.iso !== null || date.year === null || date.month === null || date.day === null)
      return;
    yield {
      pointer: '/header/date',
      message: {
        vi: `Không có ngày ${date.day}/${date.month}/${date.year}.`,
        en: `There is no day ${date.day}/${date.month}/${date.year}.`,
      },
      actual: date.raw,
    };
  },
};
