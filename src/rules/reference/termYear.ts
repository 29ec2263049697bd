import { LEGAL_NUMBERS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachReference, setReference } from './each.js';

/** First and last year of each term; a term ends in the year in which the next begins. */
const TERMS: Readonly<Record<number, readonly [number, number]>> = {
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};

export const termYear: Rule = {
  meta: {
    id: 'reference/term-year',
    severity: 'error',
    title: {
      vi: 'Khóa Quốc hội không khớp với năm',
      en: 'Term of the National Assembly does not fit the year',
    },
    explanation: {
      vi: 'Số văn bản của Quốc hội mang khóa Quốc hội; năm trong số phải nằm trong nhiệm kỳ của khóa đó.',
      en: 'Numbers of the National Assembly hold its term; the year must lie within that term.',
    },
    ground: LEGAL_NUMBERS,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Khóa XV, năm 2025', en: 'Term XV, 2025' },
        edit: setReference({ number: '72/2025/QH15', typeName: 'Luật' }),
      },
    ],
    bad: [
      {
        title: { vi: 'Khóa XVI, năm 2025', en: 'Term XVI, 2025' },
        edit: setReference({ number: '72/2025/QH16', typeName: 'Luật' }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: one, pointer } of eachReference(plan)) {
      const found = /\/(\d{4})\/(?:UBTV)?QH(\d{1,2})$/.exec(one.number ?? '');
      const years = found ? TERMS[Number(found[2])] : undefined;
      if (!found || years === undefined) continue;
      const year = Number(found[1]);
      if (year >= years[0] && year <= years[1]) continue;
      yield {
        pointer: `${pointer}/number`,
        message: {
          vi: `Khóa ${found[2]} của Quốc hội không có năm ${year}.`,
          en: `Term ${found[2]} of the National Assembly does not include ${year}.`,
        },
        actual: one.number,
        expected: `${years[0]}–${years[1]}`,
      };
    }
  },
};
