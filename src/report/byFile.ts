import type { Report, ReportedFinding } from './types.js';

/** Findings of each file, in the order of the report. */
export function byFile(report: Report): Map<string, ReportedFinding[]> {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of report.findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
