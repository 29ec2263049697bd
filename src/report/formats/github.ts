/** GitHub workflow commands: one annotation a finding. */
import { escapeData, escapeProperty } from '../escape/github.js';
import type { ReportedFinding, Reporter } from '../types.js';
import { placeInWords } from '../where.js';
import { WORDS, type Words } from '../words.js';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

function command(name: string, properties: readonly (readonly [string, string])[], message: string): string {
  const told = properties.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
  return `::${name} ${told}::${escapeData(message)}\n`;
}

function annotation(finding: ReportedFinding, words: Words): string {
  const { lines } = finding;
  const range: (readonly [string, string])[] =
    lines === null
      ? []
      : [
          ['line', `${lines[0]}`],
          ['endLine', `${lines[1]}`],
        ];
  const place = lines === null ? placeInWords(finding, words) : '';
  return command(
    COMMAND[finding.severity],
    [['file', finding.file], ...range, ['title', finding.ruleId]],
    place === '' ? finding.message : `${finding.message} (${place})`,
  );
}

export const github: Reporter = (report) => {
  const words = WORDS[report.language];
  return [
    ...report.failures.map((one) =>
      command(
        'error',
        [
          ['file', one.file],
          ['title', words.unreadable],
        ],
        one.message,
      ),
    ),
    ...report.findings.map((one) => annotation(one, words)),
  ].join('');
};
