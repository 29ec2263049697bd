/** The documents that the plans cite. */
import { rangesAt } from '../../model/places.js';
import { taskPlan } from '../../tasks/collect.js';
import type { NamedPlan } from '../../tasks/types.js';
import { planName } from './tasks.js';
import { day, type Sheet, type SheetRow } from './types.js';
import { type OutputLanguage, SHEET_WORDS } from './words.js';

export function referenceSheet(plans: readonly NamedPlan[], language: OutputLanguage): Sheet {
  const words = SHEET_WORDS[language];
  const rows = plans.flatMap((named) =>
    named.plan.references.map(
      (one, index): SheetRow => ({
        kind: 'row',
        cells: [
          planName(taskPlan(named)),
          words.referenceRoles[one.role],
          one.typeName,
          one.number,
          one.date?.iso ? day(one.date.iso) : (one.date?.raw ?? null),
          one.issuer,
          one.subject,
          one.raw,
          rangesAt(named.plan.positions, `/references/${index}`)[0]?.page ?? null,
        ],
      }),
    ),
  );
  const columns = [
    { header: words.plan, width: 18 },
    { header: words.role, width: 16 },
    { header: words.type, width: 14 },
    { header: words.symbol, width: 18 },
    { header: words.date, width: 12 },
    { header: words.issuer, width: 28 },
    { header: words.subject, width: 50 },
    { header: words.raw, width: 60 },
    { header: words.page, width: 7 },
  ];
  return { name: words.references, columns, rows };
}
