/** For programs that read text and pay for it: one terse line a finding, fields apart by a tab, no summary when all is well. */
import { oneLine } from '../escape/controls.js';
import type { ReportedFinding, Reporter } from '../types.js';
import { shortPlace } from '../where.js';

const LETTER = { error: 'E', warning: 'W', info: 'I' } as const;

function values({ actual, expected }: ReportedFinding): string[] {
  if (actual === null && expected === null) return [];
  return [`${JSON.stringify(actual ?? '')}${expected === null ? '' : `→${JSON.stringify(expected)}`}`];
}

export const agent: Reporter = (report) =>
  [
    ...report.failures.map((one) => ['!', one.file, one.message]),
    ...report.findings.map((one) => [
      LETTER[one.severity],
      one.ruleId,
      shortPlace(one),
      one.pointer || '-',
      one.message,
      ...values(one),
    ]),
  ]
    .map((fields) => `${fields.map(oneLine).join('\t')}\n`)
    .join('');
