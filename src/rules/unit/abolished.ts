import { fold } from '../../language/fold.js';
import { memo } from '../../language/memo.js';
import type { Plan } from '../../model/plan.js';
import type { PlanDate } from '../../model/reference.js';
import { ABOLISHED, OLD_PROVINCES, PROVINCES_FROM } from '../data/abolished.js';
import { REORGANISATION } from '../grounds.js';
import type { Bilingual, Finding, Rule } from '../types.js';
import { eachRecipient, eachWorkingUnit } from './named.js';

/** The first day that a date with blank parts may mean: nothing is said of a plan that may be older than the change. */
function earliest(date: PlanDate | null): string | null {
  if (date === null || date.year === null) return null;
  const part = (value: number | null): string => String(value ?? 1).padStart(2, '0');
  return date.iso ?? `${date.year}-${part(date.month)}-${part(date.day)}`;
}

/** The text itself says that it speaks of the time before. */
const isHistorical = (name: string): boolean =>
  /\b(cu|truoc day|truoc sap xep|truoc khi sap xep|truoc sap nhap)\b/.test(fold(name).replace(/[()]/g, ' '));

/** The entries that a name falls under. The same few names fill every table. */
const entriesOf = memo((name: string) =>
  isHistorical(name) ? [] : ABOLISHED.filter((one) => one.name.test(fold(name))),
);

function report(name: string, pointer: string, successor: Bilingual): Finding {
  return {
    pointer,
    message: {
      vi: `“${name}” không còn vào ngày ban hành kế hoạch; nay là ${successor.vi}.`,
      en: `“${name}” no longer existed on the date of the plan; now ${successor.en}.`,
    },
    actual: name,
    expected: successor.vi,
  };
}

function* oldProvinces(plan: Plan): Generator<Finding> {
  const names: [string, string][] = [
    ['/header/parentAgency', plan.header.parentAgency ?? ''],
    ...plan.header.issuers.map((name, index): [string, string] => [`/header/issuers/${index}`, name]),
  ];
  for (const [pointer, name] of names) {
    const province = /\bTỈNH\s+(.+)$/u.exec(name)?.[1]?.toLocaleLowerCase('vi') ?? '';
    const now = OLD_PROVINCES[province];
    if (now !== undefined) yield report(name, pointer, { vi: now, en: now });
  }
}

export const abolished: Rule = {
  meta: {
    id: 'unit/abolished',
    severity: 'warning',
    title: {
      vi: 'Giao việc cho cơ quan không còn tồn tại',
      en: 'Work given to an agency that no longer exists',
    },
    explanation: {
      vi: 'Đơn vị được giao việc, nơi nhận hoặc cơ quan ban hành không còn tồn tại vào ngày ban hành kế hoạch. Việc viện dẫn văn bản cũ của cơ quan đó không tính.',
      en: 'A unit with tasks, a recipient or the issuer no longer existed on the date of the plan. Citations of its old documents do not count.',
    },
    ground: REORGANISATION,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Giao việc cho Phòng GD&ĐT huyện năm 2026', en: 'A district office in 2026' },
        edit: (plan) => {
          plan.assignments.push({ unit: 'Phòng GD&ĐT huyện, thành phố', tasks: ['Lập danh sách.'] });
        },
      },
      {
        title: { vi: 'Tỉnh đã sáp nhập', en: 'A merged province' },
        edit: (plan) => {
          plan.header.parentAgency = 'UBND TỈNH HÒA BÌNH';
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const day = earliest(plan.header.date);
    if (day === null) return;
    for (const { value: name, pointer } of [...eachWorkingUnit(plan), ...eachRecipient(plan)]) {
      const found = entriesOf(name).find((one) => day >= one.from);
      if (found) yield report(name, pointer, found.successor);
    }
    if (day >= PROVINCES_FROM) yield* oldProvinces(plan);
  },
};
