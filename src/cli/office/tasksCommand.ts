/** `kehoach tasks PATTERN…` */
import type { TaskList } from '../../output/sheets/tasks.js';
import { createLister, groupTasks, sortTasks, type Task } from '../../tasks/index.js';
import type { Language } from '../messages/index.js';
import { checkTerminal, formatOf } from './formatOf.js';
import { readPlans } from './input.js';
import { writeOutput } from './output.js';
import { queryOf, type TaskFlags } from './query.js';
import { renderTasks, TASK_FORMATS } from './taskFormats.js';
import { told } from './told.js';

const USAGE = 2;

async function namesOf(flags: TaskFlags): Promise<readonly string[] | null> {
  return flags.unit === undefined ? null : (await import('./units.js')).namesOf(flags);
}

function listOf(tasks: readonly Task[], flags: TaskFlags, language: Language): TaskList {
  const grouping = flags.groupBy ?? null;
  return {
    language,
    tasks,
    grouping,
    groups: grouping === null ? [] : groupTasks(tasks, grouping, flags.role),
  };
}

/** Status 2 when an input cannot be read; the tasks of the others are still listed. */
export function tasksCommand(
  patterns: readonly string[],
  flags: TaskFlags,
  language: Language,
): Promise<number> {
  return told(language, async () => {
    const query = queryOf(flags, await namesOf(flags), language);
    const format = formatOf(flags, TASK_FORMATS, 'table');
    checkTerminal(format, flags.output, language);
    const { taken, failed } = await readPlans(patterns, flags.output, language, createLister(query));
    if (taken.length > 0) {
      const list = listOf(sortTasks(taken.flat(), flags.sort), flags, language);
      await writeOutput(await renderTasks(list, format, flags.output), flags.output);
    }
    return failed > 0 ? USAGE : 0;
  });
}
