import { BASIS } from '../grounds.js';
import type { WorkspaceFinding, WorkspacePlan, WorkspaceRule } from '../types.js';
import { child, makeParent } from './examples.js';
import { byEverythingElse, citedParents, findParent } from './parents.js';

export const parentNotFound: WorkspaceRule = {
  meta: {
    id: 'workspace/parent-not-found',
    severity: 'info',
    title: { vi: 'Không có kế hoạch cấp trên trong thư mục', en: 'The parent plan is not among the files' },
    explanation: {
      vi: 'Kế hoạch cấp trên được viện dẫn không có trong số các kế hoạch được kiểm tra cùng lúc, nên không đối chiếu được.',
      en: 'The cited parent plan is not among the plans checked together, so nothing could be compared.',
    },
    ground: BASIS,
    good: [
      {
        title: { vi: 'Kế hoạch cùng kế hoạch cấp trên', en: 'A plan with its parent' },
        edits: [makeParent, child],
      },
    ],
    bad: [
      {
        title: { vi: 'Hai kế hoạch cùng viện dẫn văn bản không có', en: 'Two plans cite what is not there' },
        edits: [
          child,
          (plan) => {
            if (plan.header.number) Object.assign(plan.header.number, { serial: '20', raw: 'Số: 20/KH-SVH' });
          },
        ],
      },
    ],
  },
  *checkAll(plans: readonly WorkspacePlan[]): Generator<WorkspaceFinding> {
    if (plans.length < 2) return;
    for (const { path, plan } of plans) {
      for (const { reference, pointer } of citedParents(plan)) {
        if (findParent(reference, plans) !== null || byEverythingElse(reference, plans) !== null) continue;
        yield {
          path,
          pointer,
          message: {
            vi: `Không có ${reference.number ?? reference.raw} trong các tệp được kiểm tra.`,
            en: `${reference.number ?? reference.raw} is not among the files.`,
          },
          actual: reference.raw,
        };
      }
    }
  },
};
