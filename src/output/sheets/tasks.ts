/** Tasks → a sheet: one row a task, headings where the group of the table or of the question changes. */
import type { TaskGroup, TaskGrouping } from '../../tasks/group.js';
import type { Task, TaskMatch, TaskPlan } from '../../tasks/types.js';
import { type Cell, day, type Sheet, type SheetColumn, type SheetRow } from './types.js';
import { type OutputLanguage, SHEET_WORDS, type SheetWords } from './words.js';

/** A list of tasks as a command hands it to the writers. */
export interface TaskList {
  readonly language: OutputLanguage;
  readonly tasks: readonly Task[];
  /** `null` when the list is not grouped. */
  readonly grouping: TaskGrouping | null;
  readonly groups: readonly TaskGroup[];
}

interface TaskColumn {
  readonly width: number;
  readonly key: keyof SheetWords & string;
  readonly cell: (task: Task, words: SheetWords) => Cell;
  /** Left out when no task says anything. */
  readonly optional?: boolean;
}

/** A plan in few words: its number, else its title, else its file. */
export const planName = ({ number, title, file }: TaskPlan): string => number ?? title ?? file;

export function matchText(match: TaskMatch, words: SheetWords): string {
  const role = words.roles[match.role];
  return match.as === 'name' ? role : `${role}: ${words.memberOf(match.unit)}`;
}

export const matchesText = ({ matches }: Task, words: SheetWords): string | null =>
  matches === undefined ? null : [...new Set(matches.map((one) => matchText(one, words)))].join('; ');

const COLUMNS: readonly TaskColumn[] = [
  { key: 'plan', width: 18, cell: (task) => planName(task.plan) },
  { key: 'number', width: 6, cell: (task) => task.number },
  { key: 'group', width: 24, cell: (task) => task.group.join(' / '), optional: true },
  { key: 'content', width: 60, cell: (task) => task.content },
  { key: 'product', width: 28, cell: (task) => task.product, optional: true },
  { key: 'match', width: 20, cell: matchesText, optional: true },
  { key: 'lead', width: 26, cell: (task) => task.lead?.raw ?? null },
  { key: 'support', width: 30, cell: (task) => task.support?.raw ?? null },
  { key: 'time', width: 20, cell: (task) => task.time?.raw ?? null },
  { key: 'start', width: 12, cell: (task) => day(task.start) },
  { key: 'due', width: 12, cell: (task) => day(task.due) },
  { key: 'status', width: 16, cell: () => null },
  { key: 'budget', width: 14, cell: (task) => task.budget, optional: true },
  { key: 'monitor', width: 20, cell: (task) => task.monitor, optional: true },
  { key: 'note', width: 20, cell: (task) => task.note, optional: true },
  { key: 'page', width: 7, cell: (task) => task.page },
  { key: 'source', width: 14, cell: (task, words) => words.origins[task.origin] },
  { key: 'file', width: 24, cell: (task) => task.plan.file },
];

function groupTitle(key: string | null, grouping: TaskGrouping, words: SheetWords): string {
  if (key === null) return grouping === 'time' ? words.noTime : words.none;
  if (grouping !== 'time') return key;
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(key) ?? [];
  return year && month ? words.month(year, month) : (words.recurrences[key] ?? key);
}

/** Headings of the question with what they head. */
export function headed(list: TaskList): { title: string | null; tasks: readonly Task[] }[] {
  const words = SHEET_WORDS[list.language];
  const { grouping, groups, tasks } = list;
  if (grouping === null) return [{ title: null, tasks }];
  return groups.map((group) => ({ title: titleOf(group, grouping, words), tasks: group.tasks }));
}

function titleOf({ key, tasks }: TaskGroup, grouping: TaskGrouping, words: SheetWords): string {
  const plan = tasks[0]?.plan;
  if (grouping !== 'plan' || plan === undefined) return groupTitle(key, grouping, words);
  return [plan.number, plan.title ?? plan.file].filter((part) => part !== null).join(' – ');
}

function* rowsUnder(
  tasks: readonly Task[],
  level: number,
  toRow: (task: Task) => SheetRow,
  withGroups: boolean,
): Generator<SheetRow> {
  let before: readonly string[] = [];
  for (const task of tasks) {
    if (withGroups) {
      for (const [depth, title] of task.group.entries()) {
        const changed = task.group.slice(0, depth + 1).some((one, at) => one !== before[at]);
        if (changed) yield { kind: 'group', title, level: level + depth };
      }
      before = task.group;
    }
    yield toRow(task);
  }
}

/** Of a list by unit or time each row says its heading, too: a filter hides headings, and CSV has none. */
function headingColumn(grouping: TaskGrouping | null, words: SheetWords): SheetColumn[] {
  if (grouping === null || grouping === 'plan') return [];
  return [{ header: grouping === 'unit' ? words.unit : words.due, width: 24 }];
}

/** `withGroups`: headings of the plans' own tables, too; of use only in printed order. */
export function taskSheet(list: TaskList, withGroups: boolean): Sheet {
  const words = SHEET_WORDS[list.language];
  const used = COLUMNS.filter(
    (column) => !column.optional || list.tasks.some((task) => (column.cell(task, words) ?? '') !== ''),
  );
  const extra = headingColumn(list.grouping, words);
  const toRow = (task: Task, title: string | null): SheetRow => ({
    kind: 'row',
    cells: [...extra.map(() => title), ...used.map((column) => column.cell(task, words))],
  });
  const inner = withGroups && (list.grouping === null || list.grouping === 'plan');
  const rows = headed(list).flatMap(({ title, tasks }): SheetRow[] => [
    ...(title === null ? [] : [{ kind: 'group', title, level: 0 } as const]),
    ...rowsUnder(tasks, title === null ? 0 : 1, (task) => toRow(task, title), inner),
  ]);
  return {
    name: words.tasks,
    columns: [...extra, ...used.map((column) => columnOf(column, words))],
    rows,
  };
}

function columnOf({ key, width }: TaskColumn, words: SheetWords): SheetColumn {
  const header = String(words[key]);
  return key === 'status' ? { header, width, choices: words.statuses } : { header, width };
}
