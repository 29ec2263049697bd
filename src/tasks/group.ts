/** Tasks under headings: by unit, by month of the deadline, by plan. */
import { createUnitIndex } from '../language/unitNames/same.js';
import type { TaskRole } from './filter.js';
import type { Task } from './types.js';

export type TaskGrouping = 'unit' | 'time' | 'plan';

export interface TaskGroup {
  /** The unit in its fullest spelling, `YYYY-MM`, a recurrence, or the file of the plan; `null` when nothing is said. */
  readonly key: string | null;
  readonly tasks: readonly Task[];
}

function collect(tasks: readonly Task[], keysOf: (task: Task) => readonly (string | null)[]): TaskGroup[] {
  const groups = new Map<string | null, Task[]>();
  for (const task of tasks) {
    for (const key of new Set(keysOf(task))) {
      const known = groups.get(key);
      if (known) known.push(task);
      else groups.set(key, [task]);
    }
  }
  return Array.from(groups, ([key, of]) => ({ key, tasks: of }));
}

/** The units of a task in the role that was asked for; of a search, those that were found. */
export function unitsOf(task: Task, role: TaskRole): readonly string[] {
  if (role === 'any') {
    const leads = unitsOf(task, 'lead');
    return leads.length > 0 ? leads : unitsOf(task, 'support');
  }
  if (task.matches) return task.matches.filter((one) => one.role === role).map((one) => one.unit);
  return task[role]?.units ?? [];
}

const orNone = (keys: readonly string[]): readonly (string | null)[] => (keys.length === 0 ? [null] : keys);

function byUnit(tasks: readonly Task[], role: TaskRole): TaskGroup[] {
  const spelled = createUnitIndex();
  // Twice, since the fullest spelling may come last.
  for (const task of tasks) for (const unit of unitsOf(task, role)) spelled(unit);
  return collect(tasks, (task) => orNone(unitsOf(task, role).map(spelled)));
}

const byTime = (tasks: readonly Task[]): TaskGroup[] =>
  collect(tasks, ({ due, time }) => [due?.slice(0, 7) ?? time?.recurrence ?? null]).sort((a, b) =>
    compareKeys(a.key, b.key),
  );

/** Months first, in order; then what recurs; what has no time last. */
function compareKeys(a: string | null, b: string | null): number {
  const rank = (key: string | null): number => (key === null ? 2 : /^\d/.test(key) ? 0 : 1);
  return rank(a) - rank(b) || (a ?? '').localeCompare(b ?? '', 'en');
}

/** A task with several units stands under each of them; of any role, under those that lead, else those that help. */
export function groupTasks(tasks: readonly Task[], by: TaskGrouping, role: TaskRole = 'any'): TaskGroup[] {
  if (by === 'unit') return byUnit(tasks, role);
  return by === 'time' ? byTime(tasks) : collect(tasks, (task) => [task.plan.file]);
}
