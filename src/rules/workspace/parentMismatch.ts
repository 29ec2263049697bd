import { numberKey } from '../../language/documentNumber.js';
import type { Plan } from '../../model/plan.js';
import type { Reference } from '../../model/reference.js';
import { exampleDate } from '../basePlan.js';
import { BASIS } from '../grounds.js';
import type { Finding, WorkspaceFinding, WorkspacePlan, WorkspaceRule } from '../types.js';
import { child, makeParent } from './examples.js';
import { overlap } from './names.js';
import { byEverythingElse, citedParents, findParent, ownKey } from './parents.js';

/** Titles that share less than this part of their words speak of different things. */
const OTHER_TITLE = 0.34;

/** What the citation says otherwise than the plan; pointers are relative to the citation. */
function* differences(reference: Reference, parent: Plan): Generator<Finding> {
  const key = ownKey(parent);
  if (key !== null && reference.number !== null && numberKey(reference.number) !== key) {
    yield {
      pointer: 'number',
      message: {
        vi: 'Số kế hoạch cấp trên ghi không đúng.',
        en: 'The number of the parent plan is another.',
      },
      actual: reference.number,
      expected: parent.header.number?.raw ?? null,
    };
  }
  const [said, is] = [reference.date?.iso ?? null, parent.header.date?.iso ?? null];
  if (said !== null && is !== null && said !== is) {
    yield {
      pointer: 'date',
      message: {
        vi: 'Ngày của kế hoạch cấp trên ghi không đúng.',
        en: 'The date of the parent plan is another.',
      },
      actual: said,
      expected: is,
    };
  }
  if (
    reference.subject !== null &&
    parent.title !== null &&
    overlap(reference.subject, parent.title) < OTHER_TITLE
  ) {
    yield {
      pointer: 'subject',
      message: {
        vi: 'Tên kế hoạch cấp trên ghi không đúng.',
        en: 'The title of the parent plan is another.',
      },
      actual: reference.subject,
      expected: parent.title,
    };
  }
}

export const parentMismatch: WorkspaceRule = {
  meta: {
    id: 'workspace/parent-mismatch',
    severity: 'error',
    title: {
      vi: 'Viện dẫn không khớp với kế hoạch cấp trên',
      en: 'The citation differs from the parent plan',
    },
    explanation: {
      vi: 'Số, ngày hoặc tên kế hoạch ghi ở phần căn cứ khác với chính kế hoạch cấp trên có trong các tệp.',
      en: 'Number, date or title in the preamble differ from the parent plan itself, which is among the files.',
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
        title: { vi: 'Ngày khác', en: 'Another date' },
        edits: [
          makeParent,
          (plan) => {
            const [base] = plan.legalBases;
            if (base) base.date = exampleDate('ngày 15/01/2026', 2026, 1, 15);
          },
        ],
      },
      {
        title: { vi: 'Số khác', en: 'Another number' },
        edits: [
          makeParent,
          (plan) => {
            const [base] = plan.legalBases;
            if (base) Object.assign(base, { number: '14/KH-UBND', subject: 'tổ chức các hội thi năm 2026' });
          },
        ],
      },
    ],
  },
  *checkAll(plans: readonly WorkspacePlan[]): Generator<WorkspaceFinding> {
    for (const { path, plan } of plans) {
      for (const { reference, pointer } of citedParents(plan)) {
        const found = findParent(reference, plans);
        const other = found ?? byEverythingElse(reference, plans);
        if (other === null || other.plan === plan) continue;
        for (const difference of differences(reference, other.plan))
          yield {
            path,
            ...difference,
            pointer: `${pointer}/${difference.pointer}`,
            relatedPaths: [other.path],
          };
      }
    }
  },
};
