import type { Plan } from '../../model/plan.js';
import { SIGNING } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

function sign(signedAt: string): (plan: Plan) => void {
  return (plan) => {
    plan.digitalSignatures.push({
      signer: 'Đỗ Thị Hạnh',
      organization: null,
      signedAt,
      field: null,
      integrity: 'intact',
    });
  };
}

export const afterDate: Rule = {
  meta: {
    id: 'signature/after-date',
    severity: 'info',
    title: { vi: 'Ngày ký số cách xa ngày ban hành', en: 'Digital signature far from the date of issue' },
    explanation: {
      vi: 'Thời điểm ký số trước ngày ban hành, hoặc sau quá số ngày cho phép (tùy chọn days). Lệch vài ngày là bình thường.',
      en: 'The time of signing lies before the date of issue, or more than the allowed days behind it (option days). A few days are normal.',
    },
    ground: SIGNING,
    options: { days: 15 },
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Ký sau hai ngày', en: 'Signed two days later' },
        edit: sign('2026-03-04T08:00:00+07:00'),
      },
    ],
    bad: [
      {
        title: { vi: 'Ký sau hai tháng', en: 'Signed two months later' },
        edit: sign('2026-05-04T08:00:00+07:00'),
      },
    ],
  },
  *check(plan, { options }): Generator<Finding> {
    const issued = plan.header.date?.iso ?? null;
    const days = typeof options.days === 'number' ? options.days : 15;
    if (issued === null) return;
    for (const [index, { signedAt }] of plan.digitalSignatures.entries()) {
      if (signedAt === null) continue;
      const distance = Math.round((Date.parse(signedAt.slice(0, 10)) - Date.parse(issued)) / 86_400_000);
      if (Math.abs(distance) <= days) continue;
      yield {
        pointer: `/digitalSignatures/${index}/signedAt`,
        message: {
          vi: `Ký số cách ngày ban hành ${Math.abs(distance)} ngày.`,
          en: `Signed ${Math.abs(distance)} days ${distance < 0 ? 'before' : 'after'} the date of issue.`,
        },
        actual: signedAt,
        expected: issued,
        related: ['/header/date'],
      };
    }
  },
};
