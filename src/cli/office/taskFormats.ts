/** A list of tasks in the format that was asked for; each writer is loaded when it is needed. */
import type { TaskList } from '../../output/sheets/tasks.js';
import { stringifyLine } from '../../report/escape/json.js';
import { wantsColour } from '../validate/colour.js';
import type { Output } from './output.js';
import { widthOf, withEnds } from './width.js';

export const TASK_FORMATS = ['table', 'json', 'ndjson', 'csv', 'xlsx', 'md', 'ics'] as const;
export type TaskFormat = (typeof TASK_FORMATS)[number];

async function table(list: TaskList, path: string | undefined): Promise<Output> {
  const { taskTable } = await import('../../output/terminal/tasks.js');
  const { PLAIN } = await import('../../output/terminal/table.js');
  const colour = path === undefined && wantsColour(process.env, process.stdout.isTTY === true);
  const paint = colour ? await colours() : PLAIN;
  return withEnds(taskTable(list, widthOf(path), paint));
}

async function colours() {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { head: (text: string) => chalk.bold(text), group: (text: string) => chalk.cyan.bold(text) };
}

/** A list with a line a task, or a line a heading with its tasks: tens of thousands stay quick to write and to read. */
function* jsonOf({ grouping, groups, tasks }: TaskList): Generator<string> {
  const values = grouping === null ? tasks : groups.map(({ key, tasks: of }) => ({ group: key, tasks: of }));
  yield '[';
  for (const [at, value] of values.entries()) yield `${at === 0 ? '\n' : ',\n'}${stringifyLine(value)}`;
  yield values.length === 0 ? ']\n' : '\n]\n';
}

function* ndjsonOf({ grouping, groups, tasks }: TaskList): Generator<string> {
  if (grouping === null) for (const task of tasks) yield `${stringifyLine(task)}\n`;
  else
    for (const { key, tasks: of } of groups)
      for (const task of of) yield `${stringifyLine({ ...task, under: key })}\n`;
}

export async function renderTasks(
  list: TaskList,
  format: TaskFormat,
  path: string | undefined,
): Promise<Output> {
  if (format === 'table') return table(list, path);
  if (format === 'json') return jsonOf(list);
  if (format === 'ndjson') return ndjsonOf(list);
  if (format === 'ics') return (await import('../../output/calendar/ics.js')).ics(list);
  const { taskBook } = await import('../../output/sheets/book.js');
  const book = taskBook(list);
  const [first] = book.sheets;
  if (format === 'csv') return first ? (await import('../../output/csv.js')).csv(first) : '';
  if (format === 'md')
    return (await import('../../output/markdown.js')).markdown({ ...book, sheets: book.sheets.slice(0, 1) });
  return (await import('./workbook.js')).workbookOf(book);
}
