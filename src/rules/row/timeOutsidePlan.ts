import type { Plan } from '../../model/plan.js';
import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';

/** A year that is no part of a date or a number of a document (`ngày 04/01/2026`, `57/2026/NĐ-CP`). */
const YEAR = /(?<![\d/])(20\d{2})(?![\d/])/g;

/** First and last year of the plan: a title that names none does not tell when it ends. */
function yearsOf(plan: Plan): [number | null, number | null] {
  const named = [...(plan.title ?? '').matchAll(YEAR)].map((found) => Number(found[1]));
  const issued = plan.header.date?.year ?? null;
  const years = issued === null ? named : [...named, issued];
  return [years.length === 0 ? null : Math.min(...years), named.length === 0 ? null : Math.max(...years)];
}

export const timeOutsidePlan: Rule = {
  meta: {
    id: 'row/time-outside-plan',
    severity: 'warning',
    title: { vi: 'Thời gian nằm ngoài thời kỳ của kế hoạch', en: 'Time outside the plan' },
    explanation: {
      vi: 'Thời hạn của nhiệm vụ rơi trước ngày ban hành, hoặc ngoài các năm nêu trong tên kế hoạch.',
      en: 'The deadline of a task lies before the date of issue, or outside the years that the title names.',
    },
    ground: SIX_CLEAR,
    options: { yearsAfter: 1 },
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Thời hạn trước ngày ban hành', en: 'A deadline before the date of issue' },
        edit: editRow(0, (row) => {
          row.time = {
            raw: 'Tháng 4/2025',
            intervals: [{ start: '2025-04-01', end: '2025-04-30' }],
            recurrence: null,
          };
        }),
      },
    ],
  },
  *check(plan, { options }): Generator<Finding> {
    const [first, last] = yearsOf(plan);
    const issued = plan.header.date?.iso ?? null;
    const slack = typeof options.yearsAfter === 'number' ? options.yearsAfter : 1;
    for (const { value: row, pointer } of eachTask(plan)) {
      const outside = (row.time?.intervals ?? []).find(({ start, end }) => {
        const due = end ?? start;
        if (due === null) return false;
        const year = Number(due.slice(0, 4));
        // A task that ran before the plan was issued, in the plan's own year, is how yearly plans are written.
        return (
          (issued !== null && due < issued && first !== null && year < first) ||
          (last !== null && year > last + slack)
        );
      });
      if (!outside) continue;
      yield {
        pointer: `${pointer}/time`,
        message: {
          vi: `Thời gian của dòng ${nameOfRow(row)} nằm ngoài thời kỳ của kế hoạch.`,
          en: `The time of row ${nameOfRow(row)} lies outside the plan.`,
        },
        actual: row.time?.raw ?? null,
        expected: first === last ? `${first}` : `${first}–${last}`,
      };
    }
  },
};
