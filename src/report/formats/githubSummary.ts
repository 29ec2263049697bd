/** The summary of a job on GitHub, as Markdown. */
import { escapeMarkdown } from '../escape/markdown.js';
import type { Report } from '../types.js';
import { placeInWords } from '../where.js';
import { WORDS } from '../words.js';

/** A summary may have 1 MiB; the rest stands in the annotations and the log. */
const MAX_ROWS = 500;

export function githubSummary(report: Report): string {
  const words = WORDS[report.language];
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rows = [
    ...report.failures.map((one) => row([words.severity.error, one.file, '', one.message, ''])),
    ...report.findings.map((one) =>
      row([words.severity[one.severity], one.file, placeInWords(one, words), one.message, one.ruleId]),
    ),
  ];
  const total = words.summary(
    report.files.length + report.failures.length,
    report.counts,
    report.failures.length,
    report.accepted,
  );
  const head = [words.level, '', words.place, words.message, words.rule];
  const table = [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.slice(0, MAX_ROWS)];
  const rest = rows.length > MAX_ROWS ? ['', `… + ${rows.length - MAX_ROWS}`] : [];
  return `${[`## ${words.title}`, '', total, '', ...(rows.length === 0 ? [] : table), ...rest].join('\n')}\n\n`;
}
