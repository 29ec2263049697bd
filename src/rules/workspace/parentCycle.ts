import { exampleDate, exampleReference } from '../basePlan.js';
import { BASIS } from '../grounds.js';
import type { WorkspaceFinding, WorkspacePlan, WorkspaceRule } from '../types.js';
import { child, makeParent } from './examples.js';
import { citedParents, findParent } from './parents.js';

/** The plans from `start` back to itself over cited parents; null when there is no way back. */
function circleFrom(start: WorkspacePlan, plans: readonly WorkspacePlan[]): WorkspacePlan[] | null {
  const seen = new Set<WorkspacePlan>();
  const walk = (at: WorkspacePlan, way: WorkspacePlan[]): WorkspacePlan[] | null => {
    if (seen.has(at)) return at === start && way.length > 0 ? way : null;
    seen.add(at);
    for (const { reference } of citedParents(at.plan)) {
      const parent = findParent(reference, plans);
      const circle = parent === null ? null : parent === start ? [...way, at] : walk(parent, [...way, at]);
      if (circle !== null) return circle;
    }
    return null;
  };
  return walk(start, []);
}

export const parentCycle: WorkspaceRule = {
  meta: {
    id: 'workspace/parent-cycle',
    severity: 'error',
    title: { vi: 'Các kế hoạch viện dẫn vòng', en: 'Plans cite each other in a circle' },
    explanation: {
      vi: 'Kế hoạch A căn cứ vào kế hoạch B trong khi B lại căn cứ vào A (trực tiếp hay qua kế hoạch khác).',
      en: 'Plan A rests on plan B while B, directly or through others, rests on A.',
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
        title: { vi: 'Hai kế hoạch căn cứ lẫn nhau', en: 'Two plans rest on each other' },
        edits: [
          (plan) => {
            makeParent(plan);
            plan.legalBases = [
              exampleReference(
                'Kế hoạch',
                '19/KH-SVH',
                exampleDate('ngày 02/3/2026', 2026, 3, 2),
                'Sở Văn hóa',
                'parent-plan',
              ),
            ];
          },
          child,
        ],
      },
    ],
  },
  *checkAll(plans: readonly WorkspacePlan[]): Generator<WorkspaceFinding> {
    const told = new Set<WorkspacePlan>();
    for (const start of plans) {
      const circle = told.has(start) ? null : circleFrom(start, plans);
      if (circle === null) continue;
      for (const one of circle) told.add(one);
      const names = circle.map((one) => one.path);
      yield {
        path: start.path,
        pointer: '/legalBases',
        message: {
          vi: `Viện dẫn vòng: ${[...names, start.path].join(' → ')}.`,
          en: `A circle of citations: ${[...names, start.path].join(' → ')}.`,
        },
        relatedPaths: names.slice(1),
      };
    }
  },
};
