import type { Plan } from '../../model/plan.js';
import { NUMBER } from '../grounds.js';
import type { WorkspaceFinding, WorkspacePlan, WorkspaceRule } from '../types.js';
import { child, makeParent } from './examples.js';
import { overlap, words } from './names.js';
import { issuerOf, ownKey } from './parents.js';

/** The signed file beside its draft, or a DOCX beside its PDF. */
function isCopy(a: Plan, b: Plan): boolean {
  return a.header.date?.iso === b.header.date?.iso && overlap(a.title ?? '', b.title ?? '') === 1;
}

export const duplicateNumber: WorkspaceRule = {
  meta: {
    id: 'workspace/duplicate-number',
    severity: 'error',
    title: { vi: 'Hai kế hoạch trùng số', en: 'Two plans with one number' },
    explanation: {
      vi: 'Trong một năm, mỗi cơ quan chỉ có một văn bản mang một số và ký hiệu. Hai bản của cùng một kế hoạch (cùng tên, cùng ngày) không tính.',
      en: 'Within a year an agency gives a number and symbol once. Two copies of one plan (same title, same day) do not count.',
    },
    ground: NUMBER,
    good: [
      {
        title: { vi: 'Kế hoạch cùng kế hoạch cấp trên', en: 'A plan with its parent' },
        edits: [makeParent, child],
      },
    ],
    bad: [
      {
        title: { vi: 'Hai tên khác nhau, một số', en: 'Two titles, one number' },
        edits: [
          child,
          (plan) => {
            plan.title = 'Phòng, chống thiên tai năm 2026';
          },
        ],
      },
    ],
  },
  *checkAll(plans: readonly WorkspacePlan[]): Generator<WorkspaceFinding> {
    const first = new Map<string, WorkspacePlan>();
    for (const one of plans) {
      const key = ownKey(one.plan);
      const year = one.plan.header.date?.year ?? null;
      if (key === null || year === null) continue;
      const full = `${key} ${year} ${[...words(issuerOf(one.plan))].sort().join(' ')}`;
      const known = first.get(full);
      if (!known) first.set(full, one);
      else if (!isCopy(known.plan, one.plan)) {
        yield {
          path: one.path,
          pointer: '/header/number',
          message: { vi: `Trùng số với ${known.path}.`, en: `The number is that of ${known.path}.` },
          actual: one.plan.header.number?.raw ?? null,
          relatedPaths: [known.path],
        };
      }
    }
  },
};
