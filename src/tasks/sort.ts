/** The order of tasks; those that say nothing come last, equals stay in printed order. */
import type { Task } from './types.js';

export const SORTS = ['plan', 'due', 'start', 'unit', 'content'] as const;
export type TaskSort = (typeof SORTS)[number];

const KEYS: Readonly<Record<Exclude<TaskSort, 'plan'>, (task: Task) => string | null>> = {
  due: ({ due }) => due,
  start: ({ start, due }) => start ?? due,
  unit: ({ matches, lead, support }) => matches?.[0]?.unit ?? lead?.units[0] ?? support?.units[0] ?? null,
  content: ({ content }) => content,
};

export function sortTasks(tasks: readonly Task[], by: TaskSort): readonly Task[] {
  if (by === 'plan') return tasks;
  const key = KEYS[by];
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return tasks
    .map((task) => ({ task, of: key(task) }))
    .sort((a, b) => {
      if (a.of === null || b.of === null) return Number(a.of === null) - Number(b.of === null);
      return compare(a.of, b.of);
    })
    .map(({ task }) => task);
}
