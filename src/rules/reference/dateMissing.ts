import { BASIS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { nameOf, setReference } from './each.js';

const isLaw = (type: string | null): boolean =>
  type !== null && /^(Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/.test(type);

export const dateMissing: Rule = {
  meta: {
    id: 'reference/date-missing',
    severity: 'warning',
    title: { vi: 'Căn cứ không ghi ngày ban hành', en: 'Basis without its date' },
    explanation: {
      vi: 'Văn bản viện dẫn lần đầu ở phần căn cứ phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành; các lần sau chỉ cần tên loại và số. Luật, pháp lệnh không bắt buộc.',
      en: 'A document cited for the first time among the bases needs type, number, date and issuer; later citations only type and number. Laws and ordinances are exempt.',
    },
    ground: BASIS,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Nhắc lại trong nội dung', en: 'Mentioned in the text' },
        edit: setReference({ role: 'mention' }),
      },
    ],
    bad: [
      {
        title: { vi: 'Quyết định không có ngày', en: 'A decision without date' },
        edit: setReference({ role: 'basis' }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const [index, one] of plan.legalBases.entries()) {
      if (one.number === null || one.date !== null || isLaw(one.typeName)) continue;
      yield {
        pointer: `/legalBases/${index}`,
        message: {
          vi: `${nameOf(one)} không ghi ngày ban hành.`,
          en: `${nameOf(one)} is cited without its date.`,
        },
        actual: one.raw,
      };
    }
  },
};
