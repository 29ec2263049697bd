/** Documents that the worker has read: the same modules as on the command line. */
import { readBytes } from '../../src/api.js';
import { MESSAGES } from '../../src/cli/messages/index.js';
import { sha256Hex } from '../../src/document/digest.js';
import { InputError } from '../../src/document/errors.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Plan } from '../../src/model/plan.js';
import { csv } from '../../src/output/csv.js';
import { planBook } from '../../src/output/sheets/book.js';
import type { Book } from '../../src/output/sheets/types.js';
import { xlsx } from '../../src/output/xlsx/workbook.js';
import { RULES, validate } from '../../src/rules/index.js';
import { showDocument } from '../../src/show.js';
import { EVERY_TASK, groupTasks, listTasks } from '../../src/tasks/index.js';
import type { ViewLanguage } from '../../src/view/index.js';
import type { Answer, ExportFormat, ReadRequest } from './protocol.js';

interface Kept {
  readonly name: string;
  readonly plan: Plan;
  readonly findings: readonly Diagnostic[];
}

const kept = new Map<number, Kept>();

/** Only pages from a server with a certificate, or from this machine, may compute it. */
const digestOf = async (bytes: Uint8Array): Promise<string> =>
  globalThis.crypto?.subtle === undefined ? '' : sha256Hex(bytes);

const decided = new Set(RULES.map((rule) => rule.meta.id));

const findingsOf = (plan: Plan, language: ViewLanguage): Diagnostic[] => [
  ...plan.diagnostics.filter((one) => !decided.has(one.ruleId)),
  ...validate(plan, { language }),
];

export async function read({ id, name, language, bytes }: ReadRequest): Promise<Answer> {
  try {
    const data = new Uint8Array(bytes);
    const document = await readBytes(data);
    const options = { file: name, positions: true, language, sha256: await digestOf(data) };
    const { plan, pages } = await showDocument(data, document, options);
    const findings = findingsOf(plan, language);
    kept.set(id, { name, plan, findings });
    const rows = listTasks([{ name, plan }], EVERY_TASK).length;
    return {
      kind: 'read',
      id,
      rows,
      data: { language, name, pages, plan: { ...plan, diagnostics: [] }, findings },
    };
  } catch (error) {
    const sentence =
      error instanceof InputError
        ? MESSAGES[language].input[error.code](error.detail)
        : MESSAGES[language].unexpected(error instanceof Error ? error.name : 'Error');
    return { kind: 'failed', id, sentence };
  }
}

function bookOf(language: ViewLanguage): Book {
  const plans = [...kept.entries()].sort(([a], [b]) => a - b).map(([, one]) => one);
  const tasks = listTasks(plans, EVERY_TASK);
  const grouping = plans.length > 1 ? 'plan' : null;
  const list = {
    language,
    tasks,
    grouping,
    groups: grouping === null ? [] : groupTasks(tasks, grouping),
  } as const;
  return planBook(
    plans,
    list,
    plans.flatMap((plan) => plan.findings.map((diagnostic) => ({ plan, diagnostic }))),
  );
}

/** Positions fit the pictures of this page alone; everywhere else they would mislead. */
function plansAsJson(): string {
  const plans = [...kept.values()].map(({ plan: { positions: _, ...plan }, findings }) => ({
    ...plan,
    diagnostics: findings,
  }));
  return `${JSON.stringify(plans.length === 1 ? plans[0] : plans, null, 2)}\n`;
}

export function exported(format: ExportFormat, language: ViewLanguage): Answer {
  if (format === 'json') return { kind: 'export', format, content: plansAsJson() };
  const book = bookOf(language);
  const [tasks] = book.sheets;
  const content = format === 'xlsx' ? xlsx(book) : tasks ? csv(tasks) : '';
  return { kind: 'export', format, content };
}
