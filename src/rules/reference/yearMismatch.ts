import { exampleDate } from '../basePlan.js';
import { LEGAL_NUMBERS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachReference, nameOf, setReference } from './each.js';

export const yearMismatch: Rule = {
  meta: {
    id: 'reference/year-mismatch',
    severity: 'error',
    title: { vi: 'Năm trong số khác năm ban hành', en: 'Year in the number differs from the date' },
    explanation: {
      vi: 'Văn bản quy phạm pháp luật mang năm ban hành trong số; năm đó phải bằng năm của ngày viện dẫn.',
      en: 'A legal normative document holds its year in the number; it must equal the year of the cited date.',
    },
    ground: LEGAL_NUMBERS,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Cùng năm', en: 'The same year' },
        edit: setReference({ number: '21/2018/QĐ-UBND', date: exampleDate('ngày 05/9/2018', 2018, 9, 5) }),
      },
    ],
    bad: [
      {
        title: { vi: 'Số 2018, ngày 2019', en: 'Number 2018, date 2019' },
        edit: setReference({ number: '21/2018/QĐ-UBND', date: exampleDate('ngày 05/9/2019', 2019, 9, 5) }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: one, pointer } of eachReference(plan)) {
      const year = /^[^/]+\/((?:19|20)\d{2})\//.exec(one.number ?? '')?.[1];
      const dated = one.date?.year ?? null;
      if (year === undefined || dated === null || Number(year) === dated) continue;
      yield {
        pointer: `${pointer}/date`,
        message: {
          vi: `${nameOf(one)} ghi năm ${year} nhưng ngày ban hành thuộc năm ${dated}.`,
          en: `${nameOf(one)} holds the year ${year}, its date the year ${dated}.`,
        },
        actual: `${dated}`,
        expected: year,
        related: [`${pointer}/number`],
      };
    }
  },
};
