/** The list of tasks on a terminal. */
import type { Task } from '../../tasks/types.js';
import { headed, matchesText, planName, type TaskList } from '../sheets/tasks.js';
import { cellText, day } from '../sheets/types.js';
import { SHEET_WORDS, type SheetWords } from '../sheets/words.js';
import { type Paint, type TerminalColumn, type TerminalRow, terminalTable } from './table.js';

interface Shown extends TerminalColumn {
  readonly cell: (task: Task) => string;
}

/** A plan without a number goes by its title: a few words are enough to tell it. */
function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST
    ? name
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

const LONGEST = 36;

function columnsOf({ tasks, grouping }: TaskList, words: SheetWords): Shown[] {
  const searched = tasks.some((task) => task.matches !== undefined);
  const paged = tasks.some((task) => task.page !== null);
  return [
    ...(grouping === 'plan'
      ? []
      : [{ header: words.plan, least: 8, most: 18, cell: (task: Task) => shorten(planName(task.plan)) }]),
    { header: words.number, least: 3, most: 6, cell: (task) => task.number ?? '' },
    { header: words.content, least: 16, most: 200, cell: (task) => task.content ?? '' },
    searched
      ? { header: words.match, least: 8, most: 30, cell: (task: Task) => matchesText(task, words) ?? '' }
      : { header: words.lead, least: 8, most: 30, cell: (task: Task) => task.lead?.raw ?? '' },
    { header: words.time, least: 6, most: 24, cell: (task) => task.time?.raw ?? '' },
    { header: words.due, least: 10, most: 10, cell: (task) => cellText(day(task.due)) },
    ...(paged ? [{ header: words.page, least: 3, most: 5, cell: (task: Task) => cellText(task.page) }] : []),
  ];
}

function* rowsOf(list: TaskList, columns: readonly Shown[], words: SheetWords): Generator<TerminalRow> {
  for (const { title, tasks } of headed(list)) {
    if (title !== null) yield { heading: `${title} (${words.count(tasks.length)})` };
    for (const task of tasks) yield columns.map((column) => column.cell(task));
  }
}

export function* taskTable(list: TaskList, width: number, paint: Paint): Generator<string> {
  const words = SHEET_WORDS[list.language];
  if (list.tasks.length > 0) {
    const columns = columnsOf(list, words);
    yield* terminalTable(columns, rowsOf(list, columns, words), width, paint);
    yield '';
  }
  yield words.count(list.tasks.length);
}
