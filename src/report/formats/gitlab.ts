/** GitLab code quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import { oneLine } from '../escape/controls.js';
import { stringify } from '../escape/json.js';
import type { Reporter } from '../types.js';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

export const gitlab: Reporter = (report) => {
  const issues = report.findings.map((one) => ({
    description: oneLine(one.message),
    check_name: one.ruleId,
    fingerprint: one.fingerprint,
    severity: SEVERITY[one.severity],
    // A line is asked for; a document of pages has none.
    location: { path: one.file, lines: { begin: one.lines?.[0] ?? 1 } },
  }));
  return `${stringify(issues)}\n`;
};
