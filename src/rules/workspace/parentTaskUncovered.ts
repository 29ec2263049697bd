import type { Plan } from '../../model/plan.js';
import { SIX_CLEAR } from '../grounds.js';
import { eachText } from '../texts.js';
import type { WorkspaceFinding, WorkspacePlan, WorkspaceRule } from '../types.js';
import { eachTask } from '../walk.js';
import { both, child as clean, makeParent } from './examples.js';
import { remembered, wholeOf } from './front.js';
import { meansIssuer } from './kinds.js';
import { words } from './names.js';
import { citedParents, findParent, issuerOf } from './parents.js';

/** A text answers a task when it has this share of the task's words. */
const ANSWERED = 0.5;

function covers(text: ReadonlySet<string>, task: string): boolean {
  const wanted = [...words(task)];
  return wanted.length < 4 || wanted.filter((word) => text.has(word)).length / wanted.length >= ANSWERED;
}

/** Tasks that a parent gives to the issuer of a plan: from unit headings and from rows. */
function tasksFor(plan: Plan, parent: Plan): string[] {
  const issuer = issuerOf(plan);
  const headed = parent.assignments
    .filter((one) => meansIssuer(one.unit, issuer))
    .flatMap((one) => one.tasks);
  const rows = [...eachTask(parent)].filter(({ value }) =>
    (value.lead?.units ?? []).some((unit) => meansIssuer(unit, issuer)),
  );
  return [...headed, ...rows.map(({ value }) => value.content ?? '')].filter((task) => task !== '');
}

export const parentTaskUncovered: WorkspaceRule = {
  meta: {
    id: 'workspace/parent-task-uncovered',
    severity: 'info',
    title: {
      vi: 'Nhiệm vụ cấp trên giao chưa có trong kế hoạch',
      en: 'Task of the parent plan without a counterpart',
    },
    explanation: {
      vi: 'Kế hoạch cấp trên giao một nhiệm vụ cho đúng cơ quan này hoặc loại cơ quan này (“UBND các xã, phường”), nhưng kế hoạch không có nội dung tương ứng.',
      en: 'The parent plan gives a task to this agency or its kind (“UBND các xã, phường”), and nothing in the plan answers it.',
    },
    ground: SIX_CLEAR,
    good: [
      {
        title: { vi: 'Kế hoạch cùng kế hoạch cấp trên', en: 'A plan with its parent' },
        edits: [makeParent, clean],
      },
    ],
    bad: [
      {
        title: { vi: 'Nhiệm vụ giao cho Sở Văn hóa', en: 'A task for the department' },
        edits: [
          both(makeParent, (plan) => {
            plan.assignments = [
              {
                unit: 'Sở Văn hóa',
                tasks: ['Thẩm định kịch bản chương trình khai mạc lễ hội truyền thống.'],
              },
            ];
          }),
          clean,
        ],
      },
    ],
  },
  *checkAll(plans: readonly WorkspacePlan[]): Generator<WorkspaceFinding> {
    const wholeParents = remembered(wholeOf);
    for (const child of plans) {
      const { path, plan } = child;
      for (const { reference, pointer } of citedParents(plan)) {
        const parent = findParent(reference, plans);
        if (parent === null || parent.plan === plan) continue;
        const tasks = tasksFor(plan, wholeParents(parent));
        const said = tasks.length === 0 ? [] : [...eachText(wholeOf(child))].map((text) => words(text.value));
        for (const task of tasks) {
          if (said.some((text) => covers(text, task))) continue;
          yield {
            path,
            pointer,
            message: {
              vi: `Chưa thấy nội dung cho nhiệm vụ cấp trên giao: “${task.slice(0, 80)}”.`,
              en: `Nothing answers this task of the parent plan: “${task.slice(0, 80)}”.`,
            },
            actual: null,
            expected: task,
            relatedPaths: [parent.path],
          };
        }
      }
    }
  },
};
