import { LEGAL_NUMBERS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachReference, setReference } from './each.js';

export const malformed: Rule = {
  meta: {
    id: 'reference/malformed',
    severity: 'error',
    title: { vi: 'Số, ký hiệu văn bản viện dẫn sai dạng', en: 'Malformed number of a cited document' },
    explanation: {
      vi: 'Năm trong số của văn bản quy phạm pháp luật phải có bốn chữ số; sai dạng thường là lỗi gõ và làm việc tra cứu thất bại.',
      en: 'The year in the number of a legal normative document has four digits; anything else is usually a slip and cannot be looked up.',
    },
    ground: LEGAL_NUMBERS,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Số có năm', en: 'A number with its year' },
        edit: setReference({ number: '45/2010/NĐ-CP', typeName: 'Nghị định' }),
      },
    ],
    bad: [
      {
        title: { vi: 'Năm có năm chữ số', en: 'A year of five digits' },
        edit: setReference({ number: '45/25010/NĐ-CP', typeName: 'Nghị định' }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: one, pointer } of eachReference(plan)) {
      const year = /^[^/]+\/(\d+)\//.exec(one.number ?? '')?.[1];
      if (year === undefined || /^(19|20)\d{2}$/.test(year)) continue;
      yield {
        pointer: `${pointer}/number`,
        message: {
          vi: `Năm “${year}” trong số ${one.number} không hợp lệ.`,
          en: `The year “${year}” in ${one.number} is no year.`,
        },
        actual: one.number,
      };
    }
  },
};
