import { BASIS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachReference, nameOf, setReference } from './each.js';

export const dateInvalid: Rule = {
  meta: {
    id: 'reference/date-invalid',
    severity: 'error',
    title: {
      vi: 'Ngày của văn bản viện dẫn không có trong lịch',
      en: 'Date of a cited document that does not exist',
    },
    explanation: {
      vi: 'Ngày, tháng, năm đầy đủ nhưng không phải là một ngày có thật.',
      en: 'Day, month and year are printed but name no day of the calendar.',
    },
    ground: BASIS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Ngày 31 tháng 02', en: '31 February' },
        edit: setReference({ date: { raw: 'ngày 31/02/2025', year: 2025, month: 2, day: 31, iso: null } }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: one, pointer } of eachReference(plan)) {
      const { date } = one;
      if (
        date === null ||
        date.iso !== null ||
        date.year === null ||
        date.month === null ||
        date.day === null
      )
        continue;
      yield {
        pointer: `${pointer}/date`,
        message: {
          vi: `${nameOf(one)}: không có ngày ${date.day}/${date.month}/${date.year}.`,
          en: `${nameOf(one)}: there is no day ${date.day}/${date.month}/${date.year}.`,
        },
        actual: date.raw,
      };
    }
  },
};
