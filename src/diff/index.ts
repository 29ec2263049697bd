/** Plan × Plan → what differs: added, removed, changed, moved. Layout and line breaks do not count. */
import type { Plan } from '../model/plan.js';
import { compareItems } from './compare.js';
import { headerChanges } from './header.js';
import { itemsOf } from './items.js';
import type { ChangeKind, DiffedPlan, PlanDiff } from './types.js';

export type { Change, ChangeKind, DiffedPlan, FieldChange, Part, PlanDiff, Segment, Spot } from './types.js';

export interface PlanToDiff {
  readonly name: string;
  readonly plan: Plan;
}

const KINDS: readonly ChangeKind[] = ['added', 'removed', 'changed', 'moved', 'renumbered'];

const describe = ({ name, plan }: PlanToDiff): DiffedPlan => ({
  file: name,
  number: plan.header.number?.raw ?? null,
  title: plan.title,
  date: plan.header.date?.iso ?? null,
});

export function diffPlans(before: PlanToDiff, after: PlanToDiff): PlanDiff {
  const changes = [
    ...headerChanges(before.plan, after.plan),
    ...compareItems(itemsOf(before.plan), itemsOf(after.plan), [before.plan, after.plan]),
  ];
  const count = (kind: ChangeKind): number => changes.filter((one) => one.kind === kind).length;
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
  return { before: describe(before), after: describe(after), same: changes.length === 0, counts, changes };
}
