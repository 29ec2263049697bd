import { numberKey } from '../../language/documentNumber.js';
import { fold } from '../../language/fold.js';
import { exampleDate } from '../basePlan.js';
import { ANNEXES } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

export const referenceMismatch: Rule = {
  meta: {
    id: 'annex/reference-mismatch',
    severity: 'error',
    title: {
      vi: 'Dòng kèm theo của phụ lục không khớp với kế hoạch',
      en: 'Annex line does not match the plan',
    },
    explanation: {
      vi: 'Số và ngày ghi ở dòng “(Kèm theo Kế hoạch số …)” phải bằng số và ngày của kế hoạch; chỗ để trống không tính.',
      en: 'Number and date in the line “(Kèm theo Kế hoạch số …)” equal those of the plan; blanks do not count.',
    },
    ground: ANNEXES,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Số khác', en: 'Another number' },
        edit: (plan) => {
          const line = plan.annexes[0]?.attachedTo;
          if (line) line.number = '91/KH-SVH';
        },
      },
      {
        title: { vi: 'Ngày khác', en: 'Another date' },
        edit: (plan) => {
          const line = plan.annexes[0]?.attachedTo;
          if (line) line.date = exampleDate('ngày 12/3/2026', 2026, 3, 12);
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const { number, date } = plan.header;
    const own =
      number?.serial && number.symbol
        ? numberKey(`${number.serial}${number.symbol.includes('/') ? '-' : '/'}${number.symbol}`)
        : null;
    for (const [index, { attachedTo }] of plan.annexes.entries()) {
      if (attachedTo === null || !fold(attachedTo.typeName ?? '').startsWith('ke hoach')) continue;
      const pointer = `/annexes/${index}/attachedTo`;
      if (own !== null && attachedTo.number !== null && numberKey(attachedTo.number) !== own) {
        yield {
          pointer: `${pointer}/number`,
          message: {
            vi: 'Số ở dòng kèm theo khác số của kế hoạch.',
            en: 'The number in the annex line differs from the plan.',
          },
          actual: attachedTo.number,
          expected: number?.raw ?? null,
          related: ['/header/number'],
        };
      }
      const said = attachedTo.date?.iso ?? null;
      if (said !== null && date !== null && date.iso !== null && said !== date.iso) {
        yield {
          pointer: `${pointer}/date`,
          message: {
            vi: 'Ngày ở dòng kèm theo khác ngày của kế hoạch.',
            en: 'The date in the annex line differs from the plan.',
          },
          actual: said,
          expected: date.iso,
          related: ['/header/date'],
        };
      }
    }
  },
};
