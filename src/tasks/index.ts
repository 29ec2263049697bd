/** Plans and a question → tasks. */
import { collectTasks } from './collect.js';
import { createFilter, type TaskQuery } from './filter.js';
import { sortTasks, type TaskSort } from './sort.js';
import type { NamedPlan, Task } from './types.js';

export { EVERY_TASK, type TaskQuery, type TaskRole } from './filter.js';
export { groupTasks, type TaskGroup, type TaskGrouping } from './group.js';
export { SORTS, type TaskSort } from './sort.js';
export type { NamedPlan, Task, TaskMatch, TaskPlan } from './types.js';

export function listTasks(
  plans: readonly NamedPlan[],
  query: TaskQuery,
  sort: TaskSort = 'plan',
): readonly Task[] {
  const filter = createFilter(query);
  return sortTasks(
    plans.flatMap((plan) => filter(plan, collectTasks(plan))),
    sort,
  );
}
