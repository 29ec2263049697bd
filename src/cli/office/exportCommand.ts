/** `kehoach export FILE… -f xlsx|csv|md|html|ics` */
import { planBook } from '../../output/sheets/book.js';
import type { PlanFinding } from '../../output/sheets/findings.js';
import type { TaskList } from '../../output/sheets/tasks.js';
import type { Book } from '../../output/sheets/types.js';
import { EVERY_TASK, groupTasks, listTasks } from '../../tasks/index.js';
import type { Language } from '../messages/index.js';
import { checkTerminal, formatOf } from './formatOf.js';
import { type ReadPlan, readPlans } from './input.js';
import { type Output, writeOutput } from './output.js';
import { told } from './told.js';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'md', 'html', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFlags {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string | boolean;
}

const USAGE = 2;

/** What `validate` says of each plan and of all together. */
async function findingsOf(
  plans: readonly ReadPlan[],
  flags: ExportFlags,
  language: Language,
): Promise<PlanFinding[]> {
  const [{ configurationOf }, { checkPlan, checkWorkspace }] = await Promise.all([
    import('../validate/configuration.js'),
    import('../../validate.js'),
  ]);
  const given = flags.config === undefined ? {} : { config: flags.config };
  const config = await configurationOf(given, process.env, process.cwd());
  const targets = plans.map((one) => ({ ...one, path: one.target.path }));
  const byName = new Map(plans.map((one) => [one.name, one]));
  const found = [
    ...targets.flatMap((one) => checkPlan(one, { config, language })),
    ...(targets.length > 1 ? checkWorkspace(targets, { config, language }) : []),
  ];
  return found.flatMap(({ target, diagnostic }) => {
    const plan = byName.get(target.name);
    return plan === undefined ? [] : [{ plan, diagnostic }];
  });
}

/** Several plans stand under headings of their own. */
function listOf(plans: readonly ReadPlan[], language: Language): TaskList {
  const tasks = listTasks(plans, EVERY_TASK);
  const grouping = plans.length > 1 ? 'plan' : null;
  return { language, tasks, grouping, groups: grouping === null ? [] : groupTasks(tasks, grouping) };
}

async function render(book: Book, format: Exclude<ExportFormat, 'ics'>): Promise<Output> {
  const [first] = book.sheets;
  if (format === 'csv') return first ? (await import('../../output/csv.js')).csv(first) : '';
  if (format === 'md') return (await import('../../output/markdown.js')).markdown(book);
  if (format === 'html') return (await import('../../output/html.js')).html(book);
  return (await import('./workbook.js')).workbookOf(book);
}

export function exportCommand(
  patterns: readonly string[],
  flags: ExportFlags,
  language: Language,
): Promise<number> {
  return told(language, async () => {
    const format = formatOf(flags, EXPORT_FORMATS, 'xlsx');
    checkTerminal(format, flags.output, language);
    const { taken: plans, failed } = await readPlans(patterns, flags.output, language, (plan) => plan);
    if (plans.length > 0) {
      const list = listOf(plans, language);
      const output =
        format === 'ics'
          ? (await import('../../output/calendar/ics.js')).ics(list)
          : await render(planBook(plans, list, await findingsOf(plans, flags, language)), format);
      await writeOutput(output, flags.output);
    }
    return failed > 0 ? USAGE : 0;
  });
}
