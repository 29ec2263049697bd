/** Finds the header of a flattened table, the end of its text, and the headers that repeat on later pages. */
import type { Line } from '../../document/model.js';
import { groupMarker, rowNumber } from '../../language/cells/markers.js';
import { HEADER_STARTS, NEXT_ANNEX } from '../../language/cells/vocabulary.js';
import { fold, foldWords } from '../../language/fold.js';
import { columnRoles, isIndexRow } from '../../language/tableRoles.js';
import { clean } from '../../language/text.js';
import { cutHeader } from './headerWords.js';
import type { FlatColumn } from './types.js';

export interface FoundHeader {
  readonly columns: readonly FlatColumn[];
  readonly before: readonly Line[];
  /** Lines of the table, repeated headers taken out. */
  readonly body: readonly Line[];
  /** Lines of the next annex. */
  readonly after: readonly Line[];
}

const MAX_BEFORE = 60;
const MAX_HEADER_LINES = 30;
const STARTS = HEADER_STARTS.map(fold);

const wordsOf = (lines: readonly Line[]): string[] => lines.flatMap(({ text }) => clean(text).split(' '));

const mayStart = (line: Line): boolean => {
  const key = fold(line.text);
  return STARTS.some((start) => key === start || key.startsWith(`${start} `) || start.startsWith(`${key} `));
};

/** The first row or group of the table: `I …`, `1 …`, `A …`, `01`. */
function startsData(line: Line): boolean {
  const [word = ''] = clean(line.text).split(' ');
  return (
    rowNumber(word)?.replace(/^0/, '') === '1' || rowNumber(word) === '1.1' || groupMarker(word)?.order === 1
  );
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly headers: readonly string[];
  readonly score: number;
}

/** Number of header lines from a start; numbered tables end it with the first row, others with the best cut. */
function lengths(lines: readonly Line[], from: number): number[] {
  const end = Math.min(lines.length, from + MAX_HEADER_LINES);
  for (let at = from + 1; at < end; at += 1) {
    const line = lines[at];
    if (line !== undefined && startsData(line)) return [at - from];
  }
  return Array.from({ length: Math.min(12, end - from) }, (_, i) => i + 1);
}

function candidateAt(lines: readonly Line[], from: number): Candidate | null {
  let best: Candidate | null = null;
  for (const length of lengths(lines, from)) {
    const words = wordsOf(lines.slice(from, from + length));
    if (words.length > 70) continue;
    const { score, headers } = cutHeader(words);
    const all = columnRoles(headers);
    // The number stands first: text before it is the title of the table.
    if (all.indexOf('number') > 0) continue;
    const roles = new Set(all.filter((role) => role !== 'other'));
    if (headers.length < 3 || roles.size < 3 || !roles.has('content')) continue;
    if (best === null || score > best.score) best = { from, to: from + length, headers, score };
  }
  return best;
}

function findHeader(lines: readonly Line[]): Candidate | null {
  let best: Candidate | null = null;
  lines.slice(0, MAX_BEFORE).forEach((line, from) => {
    if (!mayStart(line)) return;
    const found = candidateAt(lines, from);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  });
  return best;
}

const keyOf = (lines: readonly Line[]): string =>
  wordsOf(lines)
    .flatMap((word) => foldWords(word))
    .join('');

/** Lines that print the header again, from a place; 0 when they do not. */
function repeatLength(lines: readonly Line[], from: number, header: string): number {
  let seen = '';
  for (let count = 1; count <= MAX_HEADER_LINES && from + count <= lines.length; count += 1) {
    seen += keyOf(lines.slice(from + count - 1, from + count));
    if (seen === header) return count;
    if (!header.startsWith(seen)) return 0;
  }
  return 0;
}

/** Length of a row `(1) (2) (3)` in one or several lines. */
function indexLength(lines: readonly Line[], from: number, columns: number): number {
  const words: string[] = [];
  for (let count = 1; count <= columns && from + count <= lines.length; count += 1) {
    words.push(...wordsOf(lines.slice(from + count - 1, from + count)));
    if (words.length === columns) return isIndexRow(words) ? count : 0;
    if (words.length > columns) return 0;
  }
  return 0;
}

function withoutRepeats(lines: readonly Line[], header: string, columns: number): Line[] {
  const kept: Line[] = [];
  let at = indexLength(lines, 0, columns);
  while (at < lines.length) {
    const skip = repeatLength(lines, at, header);
    if (skip > 0) {
      at += skip + indexLength(lines, at + skip, columns);
      continue;
    }
    const line = lines[at];
    if (line !== undefined) kept.push(line);
    at += 1;
  }
  return kept;
}

export function splitHeader(lines: readonly Line[]): FoundHeader | null {
  const found = findHeader(lines);
  if (found === null) return null;
  const roles = columnRoles(found.headers);
  const columns = found.headers.map((header, i) => ({ header, role: roles[i] ?? 'other' }));
  const rest = lines.slice(found.to);
  const cut = rest.findIndex(({ text }) => NEXT_ANNEX.test(clean(text)));
  const end = cut < 0 ? rest.length : cut;
  const header = keyOf(lines.slice(found.from, found.to));
  return {
    columns,
    before: lines.slice(0, found.from),
    body: withoutRepeats(rest.slice(0, end), header, columns.length),
    after: rest.slice(end),
  };
}
