/** What the rules found. */
import type { Diagnostic } from '../../model/diagnostic.js';
import { rangesAt } from '../../model/places.js';
import { taskPlan } from '../../tasks/collect.js';
import type { NamedPlan } from '../../tasks/types.js';
import { planName } from './tasks.js';
import type { Sheet, SheetRow } from './types.js';
import { type OutputLanguage, SHEET_WORDS } from './words.js';

export interface PlanFinding {
  readonly plan: NamedPlan;
  readonly diagnostic: Diagnostic;
}

export function findingSheet(findings: readonly PlanFinding[], language: OutputLanguage): Sheet {
  const words = SHEET_WORDS[language];
  const rows = findings.map(
    ({ plan, diagnostic }): SheetRow => ({
      kind: 'row',
      cells: [
        planName(taskPlan(plan)),
        words.severities[diagnostic.severity],
        diagnostic.message,
        diagnostic.actual,
        diagnostic.expected,
        rangesAt(plan.plan.positions, diagnostic.pointer)[0]?.page ?? null,
        diagnostic.ruleId,
        diagnostic.pointer,
      ],
    }),
  );
  const columns = [
    { header: words.plan, width: 18 },
    { header: words.severity, width: 12 },
    { header: words.message, width: 60 },
    { header: words.found, width: 30 },
    { header: words.expected, width: 30 },
    { header: words.page, width: 7 },
    { header: words.rule, width: 26 },
    { header: words.place, width: 36 },
  ];
  return { name: words.findings, columns, rows };
}
