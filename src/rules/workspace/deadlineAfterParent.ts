import type { Row } from '../../model/table.js';
import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { WorkspaceFinding, WorkspacePlan, WorkspaceRule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';
import { child, makeParent } from './examples.js';
import { remembered, wholeOf } from './front.js';
import { overlap, words } from './names.js';
import { citedParents, findParent } from './parents.js';

/** Short contents agree by chance. */
const ENOUGH_WORDS = 3;
const SAME_TASK = 0.85;

function sameTask(a: Row, b: Row): boolean {
  const [x, y] = [a.content ?? '', b.content ?? ''];
  return Math.min(words(x).size, words(y).size) >= ENOUGH_WORDS && overlap(x, y) >= SAME_TASK;
}

function lastDay(row: Row): string | null {
  const ends = (row.time?.intervals ?? []).map((one) => one.end).filter((end) => end !== null);
  return ends.length === 0 ? null : (ends.toSorted().at(-1) ?? null);
}

export const deadlineAfterParent: WorkspaceRule = {
  meta: {
    id: 'workspace/deadline-after-parent',
    severity: 'warning',
    title: { vi: 'Thời hạn muộn hơn kế hoạch cấp trên', en: 'Deadline later than in the parent plan' },
    explanation: {
      vi: 'Một nhiệm vụ trùng nội dung với nhiệm vụ của kế hoạch cấp trên nhưng có thời hạn muộn hơn.',
      en: 'A task that says the same as one of the parent plan has a later deadline.',
    },
    ground: SIX_CLEAR,
    good: [
      {
        title: { vi: 'Kế hoạch cùng kế hoạch cấp trên', en: 'A plan with its parent' },
        edits: [makeParent, child],
      },
    ],
    bad: [
      {
        title: { vi: 'Muộn hơn một tháng', en: 'A month later' },
        edits: [
          (plan) => {
            const annexes = plan.annexes;
            makeParent(plan);
            plan.annexes = annexes;
          },
          editRow(1, (row) => {
            row.time = {
              raw: 'Tháng 7/2026',
              intervals: [{ start: '2026-07-01', end: '2026-07-31' }],
              recurrence: null,
            };
          }),
        ],
      },
    ],
  },
  *checkAll(plans: readonly WorkspacePlan[]): Generator<WorkspaceFinding> {
    const tasksOf = remembered((one) =>
      Array.from(eachTask(wholeOf(one)), (row) => ({ row, path: one.path })),
    );
    for (const one of plans) {
      const { path, plan } = one;
      const parents = citedParents(plan).flatMap(({ reference }) => findParent(reference, plans) ?? []);
      const theirs = parents.flatMap(tasksOf);
      if (theirs.length === 0) continue;
      for (const { value: row, pointer } of eachTask(wholeOf(one))) {
        const due = lastDay(row);
        const match = theirs.find((one) => sameTask(one.row.value, row));
        const limit = match ? lastDay(match.row.value) : null;
        if (due === null || limit === null || due <= limit || !match) continue;
        yield {
          path,
          pointer: `${pointer}/time`,
          message: {
            vi: `Dòng ${nameOfRow(row)}: thời hạn muộn hơn kế hoạch cấp trên.`,
            en: `Row ${nameOfRow(row)}: later than the parent plan allows.`,
          },
          actual: due,
          expected: `≤ ${limit}`,
          relatedPaths: [match.path],
        };
      }
    }
  },
};
