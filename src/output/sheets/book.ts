/** Sheets put together: a list of tasks alone, or all that is known of some plans. */
import type { NamedPlan } from '../../tasks/types.js';
import { unitSheet } from './byUnit.js';
import { findingSheet, type PlanFinding } from './findings.js';
import { referenceSheet } from './references.js';
import { type TaskList, taskSheet } from './tasks.js';
import type { Book } from './types.js';
import { SHEET_WORDS } from './words.js';

export function taskBook(list: TaskList, withGroups = false): Book {
  const { title } = SHEET_WORDS[list.language];
  return { title, language: list.language, sheets: [taskSheet(list, withGroups), unitSheet(list)] };
}

/** One plan gives its title to the book. */
function titleOf(plans: readonly NamedPlan[], otherwise: string): string {
  const [only] = plans;
  if (plans.length !== 1 || only === undefined) return otherwise;
  const { type, title } = only.plan;
  return [type.name, title].filter((part) => part !== null).join(' ') || otherwise;
}

export function planBook(
  plans: readonly NamedPlan[],
  list: TaskList,
  findings: readonly PlanFinding[],
): Book {
  const { language } = list;
  return {
    title: titleOf(plans, SHEET_WORDS[language].title),
    language,
    sheets: [
      taskSheet(list, true),
      unitSheet(list),
      referenceSheet(plans, language),
      findingSheet(findings, language),
    ],
  };
}
