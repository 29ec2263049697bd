import { SIGNING } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

/** Deputies by name; a member signs for the head of a committee. */
const DEPUTY = /(PHÓ|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN)/;

export const deputyTitle: Rule = {
  meta: {
    id: 'signature/deputy-title',
    severity: 'warning',
    title: {
      vi: 'Ký thay nhưng không ghi chức vụ cấp phó',
      en: 'Signed for the head without a deputy title',
    },
    explanation: {
      vi: 'Khi ký “KT.” người đứng đầu, chức vụ ghi dưới phải là của cấp phó (PHÓ …, THỨ TRƯỞNG).',
      en: 'Under “KT.” the position printed below is that of a deputy (PHÓ …, THỨ TRƯỞNG).',
    },
    ground: SIGNING,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Thứ trưởng ký thay', en: 'A vice minister signs' },
        edit: (plan) => {
          plan.signatures = [{ authority: ['KT. BỘ TRƯỞNG'], role: 'THỨ TRƯỞNG', name: 'Đỗ Thị Hạnh' }];
        },
      },
    ],
    bad: [
      {
        title: { vi: 'KT. nhưng ghi chức vụ người đứng đầu', en: 'KT. with the title of the head' },
        edit: (plan) => {
          for (const one of plan.signatures) one.role = 'GIÁM ĐỐC';
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const [index, { authority, role }] of plan.signatures.entries()) {
      const head = authority.find((line) => /^K(T|\/T)\b/.test(line.trim()));
      if (head === undefined || role === null || DEPUTY.test(role)) continue;
      yield {
        pointer: `/signatures/${index}/role`,
        message: {
          vi: `Ký “${head}” nhưng chức vụ là “${role}”.`,
          en: `Signed “${head}”, yet the position is “${role}”.`,
        },
        actual: role,
        expected: `PHÓ ${head.replace(/^K\/?T\s*[.:]?\s*/, '')}`,
        related: [`/signatures/${index}/authority`],
      };
    }
  },
};
