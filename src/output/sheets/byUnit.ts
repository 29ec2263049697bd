/** Tasks under the units that lead or help. */
import { groupTasks } from '../../tasks/group.js';
import type { Task } from '../../tasks/types.js';
import { planName, type TaskList } from './tasks.js';
import { day, type Sheet, type SheetRow } from './types.js';
import { SHEET_WORDS, type SheetWords } from './words.js';

interface UnitTasks {
  readonly unit: string | null;
  readonly tasks: { readonly role: 'lead' | 'support'; readonly task: Task }[];
}

/** Units in the order of their first task; of each, what it leads before what it helps with. */
function unitsWithTasks(tasks: readonly Task[]): UnitTasks[] {
  const units = new Map<string | null, UnitTasks>();
  for (const role of ['lead', 'support'] as const) {
    for (const { key, tasks: of } of groupTasks(tasks, 'unit', role)) {
      if (key === null && role === 'support') continue;
      const known = units.get(key) ?? { unit: key, tasks: [] };
      known.tasks.push(...of.map((task) => ({ role, task })));
      units.set(key, known);
    }
  }
  return [...units.values()];
}

const row = (unit: string, role: 'lead' | 'support', task: Task, words: SheetWords): SheetRow => ({
  kind: 'row',
  cells: [
    unit,
    words.roles[role],
    planName(task.plan),
    task.number,
    task.content,
    task.product,
    (role === 'lead' ? task.support : task.lead)?.raw ?? null,
    task.time?.raw ?? null,
    day(task.due),
    task.page,
  ],
});

export function unitSheet({ tasks, language }: TaskList): Sheet {
  const words = SHEET_WORDS[language];
  const rows = unitsWithTasks(tasks).flatMap(({ unit, tasks: of }): SheetRow[] => {
    const name = unit ?? words.none;
    return [
      { kind: 'group', title: `${name} (${words.count(of.length)})`, level: 0 },
      ...of.map(({ role, task }) => row(name, role, task, words)),
    ];
  });
  const columns = [
    { header: words.unit, width: 28 },
    { header: words.role, width: 12 },
    { header: words.plan, width: 18 },
    { header: words.number, width: 6 },
    { header: words.content, width: 60 },
    { header: words.product, width: 28 },
    { header: `${words.lead} / ${words.support}`, width: 30 },
    { header: words.time, width: 20 },
    { header: words.due, width: 12 },
    { header: words.page, width: 7 },
  ];
  return { name: words.byUnit, columns, rows };
}
