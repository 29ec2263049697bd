/** For people: files, places, messages, and the printed line with the part marked. */
import { Chalk, type ChalkInstance } from 'chalk';
import { byFile } from '../byFile.js';
import { clip } from '../clip.js';
import { oneLine, sameLength } from '../escape/controls.js';
import type { Report, ReportedFinding, Reporter } from '../types.js';
import { placeInWords, rangesInWords } from '../where.js';
import { WORDS, type Words } from '../words.js';

const WIDTH = 100;

interface Look {
  readonly words: Words;
  readonly chalk: ChalkInstance;
}

const quoted = (text: string, words: Words): string => (text === '' ? words.blank : `“${oneLine(text)}”`);

function severityMark({ severity }: ReportedFinding, { words, chalk }: Look): string {
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[severity];
  return paint.bold(words.severity[severity]);
}

/** The printed line and, under it, a mark below the part; the blanks keep their width. */
function excerptLines({ excerpt }: ReportedFinding, { chalk }: Look): string[] {
  if (excerpt === null || excerpt.text.trim() === '') return [];
  const { text, from, to } = clip({ ...excerpt, text: sameLength(excerpt.text) }, WIDTH);
  // One mark a letter: a decomposed letter has marks that take no width.
  const wide = (part: string): number => part.replace(/\p{M}/gu, '').length;
  const mark = '^'.repeat(Math.max(1, wide(text.slice(from, to))));
  return [
    `${chalk.dim('│')} ${text}`,
    `${chalk.dim('│')} ${' '.repeat(wide(text.slice(0, from)))}${chalk.red(mark)}`,
  ];
}

/** The mark under the line already shows what was found. */
const isMarked = ({ actual, excerpt }: ReportedFinding): boolean =>
  excerpt !== null && actual === excerpt.text.slice(excerpt.from, excerpt.to);

function noteLines(finding: ReportedFinding, { words, chalk }: Look): string[] {
  const { actual, expected } = finding;
  const parts = [
    ...(actual === null || isMarked(finding) ? [] : [`${words.actual}: ${quoted(actual, words)}`]),
    ...(expected === null ? [] : [`${words.expected}: ${quoted(expected, words)}`]),
  ];
  const related = finding.related.map((one) => {
    const place = rangesInWords(one.ranges, words) || (one.pointer ?? '');
    return `${words.related}: ${oneLine(one.file === finding.file ? place : `${one.file}${place === '' ? '' : `, ${place}`}`)}`;
  });
  return [...(parts.length === 0 ? [] : [parts.join('; ')]), ...related].map((line) => chalk.dim(line));
}

function findingLines(finding: ReportedFinding, look: Look): string[] {
  const place = placeInWords(finding, look.words);
  const head = [
    severityMark(finding, look),
    oneLine(finding.message),
    look.chalk.dim(oneLine(finding.ruleId)),
  ];
  return [
    `  ${head.join('  ')}`,
    ...[
      ...(place === '' ? [] : [look.chalk.cyan(oneLine(place))]),
      ...excerptLines(finding, look),
      ...noteLines(finding, look),
    ].map((line) => `    ${line}`),
  ];
}

function summary(report: Report, { words, chalk }: Look): string {
  const { counts, failures, files, accepted } = report;
  const text = words.summary(files.length + failures.length, counts, failures.length, accepted);
  if (counts.error > 0 || failures.length > 0) return chalk.red.bold(text);
  return counts.warning > 0 ? chalk.yellow.bold(text) : chalk.green.bold(text);
}

export const pretty: Reporter = (report, { colour }) => {
  const look: Look = { words: WORDS[report.language], chalk: new Chalk({ level: colour ? 1 : 0 }) };
  const lines = [...byFile(report)].flatMap(([file, findings]) => [
    look.chalk.underline(oneLine(file)),
    ...findings.flatMap((finding) => findingLines(finding, look)),
    '',
  ]);
  return `${[...lines, summary(report, look)].join('\n')}\n`;
};
