/** Plans and a question → tasks. */
import { collectTasks } from './collect.js';
import { createFilter, type TaskQuery } from './filter.js';
import { sortTasks, type TaskSort } from './sort.js';
import type { NamedPlan, Task } from './types.js';

export { EVERY_TASK, type TaskQuery, type TaskRole } from './filter.js';
export { groupTasks, type TaskGroup, type TaskGrouping } from './group.js';
export { SORTS, sortTasks, type TaskSort } from './sort.js';
export type { NamedPlan, Task, TaskMatch, TaskPlan } from './types.js';

/** The tasks of one plan after the other; names are remembered between them. */
export function createLister(query: TaskQuery): (plan: NamedPlan) => Task[] {
  const filter = createFilter(query);
  return (plan) => filter(plan, collectTasks(plan));
}

export const listTasks = (
  plans: readonly NamedPlan[],
  query: TaskQuery,
  sort: TaskSort = 'plan',
): readonly Task[] => sortTasks(plans.flatMap(createLister(query)), sort);
