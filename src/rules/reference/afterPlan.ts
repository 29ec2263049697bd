import type { PlanDate } from '../../model/reference.js';
import { exampleDate } from '../basePlan.js';
import { BASIS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachReference, nameOf, setReference } from './each.js';

/** The last day that a date with blank parts may mean. */
function latest(date: PlanDate | null): string | null {
  if (date === null || date.year === null) return null;
  if (date.iso !== null) return date.iso;
  const month = date.month === null ? '12' : String(date.month).padStart(2, '0');
  return `${date.year}-${month}-${date.day === null ? '31' : String(date.day).padStart(2, '0')}`;
}

export const afterPlan: Rule = {
  meta: {
    id: 'reference/after-plan',
    severity: 'error',
    title: { vi: 'Viện dẫn văn bản ban hành sau kế hoạch', en: 'Cited document newer than the plan' },
    explanation: {
      vi: 'Kế hoạch không thể viện dẫn văn bản có ngày ban hành sau ngày của chính mình.',
      en: 'A plan cannot cite a document dated after the plan itself.',
    },
    ground: BASIS,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Cùng ngày', en: 'The same day' },
        edit: setReference({ date: exampleDate('ngày 02/3/2026', 2026, 3, 2) }),
      },
    ],
    bad: [
      {
        title: { vi: 'Văn bản tháng 8', en: 'A document of August' },
        edit: setReference({ date: exampleDate('ngày 04/8/2026', 2026, 8, 4) }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const issued = latest(plan.header.date);
    if (issued === null) return;
    for (const { value: one, pointer } of eachReference(plan)) {
      const cited = one.date?.iso ?? null;
      if (cited === null || cited <= issued) continue;
      yield {
        pointer: `${pointer}/date`,
        message: {
          vi: `${nameOf(one)} ban hành sau ngày của kế hoạch.`,
          en: `${nameOf(one)} is dated after the plan.`,
        },
        actual: cited,
        expected: `≤ ${issued}`,
        related: ['/header/date'],
      };
    }
  },
};
