/** The place of a finding in words, for people. */
import type { Range } from '../model/diagnostic.js';
import type { ReportedFinding } from './types.js';
import type { Words } from './words.js';

const boxOf = (range: Range): string => (range.box ?? []).map((edge) => Math.round(edge)).join(' ');

function rangeInWords(range: Range, words: Words): string {
  // A text has lines; its pages are only form feeds.
  if (range.lines) return words.line(range.lines[0], range.lines[1]);
  return range.box ? `${words.page(range.page)}, ${words.box} ${boxOf(range)}` : words.page(range.page);
}

export const rangesInWords = (ranges: readonly Range[], words: Words): string =>
  ranges.map((range) => rangeInWords(range, words)).join('; ');

/** Page and box, lines, or the JSON pointer where nothing else is known. */
export function placeInWords(finding: ReportedFinding, words: Words): string {
  const printed = rangesInWords(finding.ranges, words);
  const place = printed !== '' ? printed : (finding.pointer ?? '');
  return finding.plan === null ? place : `${words.plan(finding.plan)}${place === '' ? '' : `, ${place}`}`;
}

/** `plan.txt:12`, `plan.pdf:p3`, or the path alone: for one line a finding. */
export function shortPlace(finding: ReportedFinding): string {
  const file = finding.plan === null ? finding.file : `${finding.file}#${finding.plan}`;
  if (finding.lines !== null) return `${file}:${finding.lines[0]}`;
  const page = finding.ranges[0]?.page;
  return page === undefined ? file : `${file}:p${page}`;
}
