/** JUnit: a suite a file, a case a finding. What fails the run fails its case; the rest is told in a case that passes. */
import { byFile } from '../byFile.js';
import { escapeXml } from '../escape/xml.js';
import { isAtLeast } from '../severity.js';
import type { Failure, Report, ReportedFinding, Reporter } from '../types.js';
import { placeInWords, shortPlace } from '../where.js';
import { WORDS } from '../words.js';

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

function findingCase(finding: ReportedFinding, report: Report): string {
  const place = placeInWords(finding, WORDS[report.language]);
  const text = escapeXml(`${shortPlace(finding)}\n${place}\n${finding.message}`);
  const body = isAtLeast(finding.severity, report.failOn)
    ? `<failure${attributes({ type: finding.severity, message: finding.message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  const name = place === '' ? finding.ruleId : `${finding.ruleId} (${place})`;
  return `    <testcase${attributes({ name, classname: finding.file })}>${body}</testcase>`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly text: string;
}

function suite(file: string, cases: readonly string[], failures: number, errors: number): Suite {
  const counts = attributes({ name: file, tests: cases.length, failures, errors });
  const text = [`  <testsuite${counts}>`, ...cases, '  </testsuite>'].join('\n');
  return { tests: cases.length, failures, errors, text };
}

function fileSuite(file: string, findings: readonly ReportedFinding[], report: Report): Suite {
  const failing = findings.filter((one) => isAtLeast(one.severity, report.failOn)).length;
  const cases = findings.map((one) => findingCase(one, report));
  // A file without findings is a test that passed.
  const clean = `    <testcase${attributes({ name: 'kehoach', classname: file })}/>`;
  return suite(file, cases.length === 0 ? [clean] : cases, failing, 0);
}

function failureSuite({ file, message }: Failure): Suite {
  const error = `<error${attributes({ type: 'unreadable', message })}/>`;
  return suite(
    file,
    [`    <testcase${attributes({ name: 'kehoach', classname: file })}>${error}</testcase>`],
    0,
    1,
  );
}

export const junit: Reporter = (report) => {
  const found = byFile(report);
  const suites = [
    ...report.files.map(({ file }) => fileSuite(file, found.get(file) ?? [], report)),
    ...report.failures.map(failureSuite),
  ];
  const sum = (key: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((total, one) => total + one[key], 0);
  const totals = { name: 'kehoach', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  const lines = suites.map((one) => one.text);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes(totals)}>`, ...lines, '</testsuites>'].join('\n')}\n`;
};
