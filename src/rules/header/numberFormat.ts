import type { Plan } from '../../model/plan.js';
import { NUMBER } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

function setNumber(raw: string, serial: string): (plan: Plan) => void {
  return (plan) => {
    if (plan.header.number) Object.assign(plan.header.number, { raw, serial });
  };
}

export const numberFormat: Rule = {
  meta: {
    id: 'header/number-format',
    severity: 'info',
    title: { vi: 'Số, ký hiệu trình bày chưa đúng', en: 'Number not laid out as required' },
    explanation: {
      vi: 'Số dưới 10 phải thêm số 0 phía trước; giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ có dấu gạch nối, không cách chữ.',
      en: 'A number below 10 takes a leading zero; a slash stands between number and symbol, hyphens between the groups, without blanks.',
    },
    ground: NUMBER,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      { title: { vi: 'Số 9 không có số 0', en: '9 without its zero' }, edit: setNumber('Số: 9/KH-SVH', '9') },
      { title: { vi: 'Có khoảng trắng', en: 'Blanks inside' }, edit: setNumber('Số: 19 /KH- SVH', '19') },
    ],
  },
  *check(plan): Generator<Finding> {
    const { number } = plan.header;
    if (number === null || number.serial === null || number.symbol === null) return;
    const party = number.symbol.includes('/');
    const printed = number.raw.replace(/^\s*số\s*:?\s*/i, '').trim();
    const padded = /^\d$/.test(number.serial) ? `0${number.serial}` : number.serial;
    const expected = `${padded}${party ? '-' : '/'}${number.symbol}`;
    if (printed === expected) return;
    yield {
      pointer: '/header/number',
      message: { vi: 'Số, ký hiệu chưa đúng thể thức.', en: 'The number is not laid out as required.' },
      actual: printed,
      expected,
    };
  },
};
