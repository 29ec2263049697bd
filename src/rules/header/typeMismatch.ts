import { TYPES } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

const plain = (code: string): string => code.toLocaleUpperCase('vi').replaceAll('Đ', 'D');

export const typeMismatch: Rule = {
  meta: {
    id: 'header/type-mismatch',
    severity: 'error',
    title: { vi: 'Ký hiệu không khớp tên loại', en: 'Symbol does not fit the type' },
    explanation: {
      vi: 'Chữ viết tắt tên loại trong ký hiệu phải là của loại văn bản in ở tên loại; văn bản có tên loại không dùng ký hiệu công văn.',
      en: 'The abbreviation in the symbol is that of the printed type; a document with a type does not use the symbol of a letter.',
    },
    ground: TYPES,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Kế hoạch mang ký hiệu tờ trình', en: 'A plan with the symbol of a proposal' },
        edit: (plan) => {
          if (plan.header.number) Object.assign(plan.header.number, { symbol: 'TTr-SVH', typeCode: 'TTr' });
        },
      },
      {
        title: { vi: 'Kế hoạch mang ký hiệu công văn', en: 'A plan with the symbol of a letter' },
        edit: (plan) => {
          if (plan.header.number) Object.assign(plan.header.number, { symbol: 'SVH-NT', typeCode: null });
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const { number } = plan.header;
    const { code, name } = plan.type;
    if (
      number === null ||
      number.symbol === null ||
      code === null ||
      !number.symbol.includes('-') === !number.symbol.includes('/')
    )
      return;
    // Kinds of plans have codes of their own (KHPH, KHLT, KHGD), and Đ may be typed as D.
    const printed = plain(number.typeCode ?? '');
    if (printed.startsWith(plain(code)) || (printed !== '' && plain(code).startsWith(printed))) return;
    yield {
      pointer: '/header/number',
      message: {
        vi: `Ký hiệu ${number.symbol} không phải của ${name}.`,
        en: `The symbol ${number.symbol} is not that of ${name}.`,
      },
      actual: number.typeCode,
      expected: code,
      related: ['/type'],
    };
  },
};
