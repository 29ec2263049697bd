import { isFullName } from '../../language/unitLines.js';
import type { Plan } from '../../model/plan.js';
import { RECIPIENTS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachRecipient, eachWorkingUnit } from './named.js';
import { receives } from './receives.js';
import { nameWords } from './spelling.js';

/** The unit that drafted the plan keeps a copy: its initials stand in the line "Lưu: VT, SNV". */
function isDrafter(plan: Plan, name: string): boolean {
  const kept = plan.recipients.find((one) => /^lưu\b/iu.test(one.name))?.name ?? '';
  const initials = nameWords(name)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
  return initials.length >= 2 && kept.split(/[^\p{L}]+/u).includes(initials);
}

export const notRecipient: Rule = {
  meta: {
    id: 'unit/not-recipient',
    severity: 'info',
    title: { vi: 'Đơn vị được giao việc không có trong nơi nhận', en: 'Unit with tasks is not a recipient' },
    explanation: {
      vi: 'Đơn vị có nhiệm vụ trong kế hoạch cần được gửi kế hoạch; nơi nhận ghi gộp (“các phòng thuộc Sở”, “như trên”) được tính là có.',
      en: 'A unit with tasks should receive the plan; collective recipients (“các phòng thuộc Sở”, “như trên”) count.',
    },
    ground: RECIPIENTS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Văn phòng Sở không có trong nơi nhận', en: 'The office is no recipient' },
        edit: (plan) => {
          plan.recipients = plan.recipients.filter((one) => one.name !== 'Văn phòng Sở');
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const recipients = [...eachRecipient(plan)].map((one) => one.value);
    if (recipients.length === 0) return;
    const seen = new Set<string>();
    for (const { value: name, pointer } of eachWorkingUnit(plan)) {
      if (seen.has(name)) continue;
      seen.add(name);
      // A plan is sent to offices; the people in them get it there.
      if (isFullName(name) || isDrafter(plan, name) || recipients.some((one) => receives(one, name)))
        continue;
      yield {
        pointer,
        message: {
          vi: `“${name}” được giao việc nhưng không có trong nơi nhận.`,
          en: `“${name}” has tasks but is no recipient.`,
        },
        actual: name,
        related: ['/recipients'],
      };
    }
  },
};
