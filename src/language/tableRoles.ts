/** What a table column holds, read from its header; columns come in any order and number. */
import { foldWords } from './fold.js';
import {
  type ColumnRole,
  DOER_HEADERS,
  EXECUTING_HEADERS,
  HEADER_PHRASES,
  HEADER_WORDS,
  SUBJECT_PHRASES,
  WHOLE_HEADERS,
} from './tableRoles.data.js';

export type { ColumnRole } from './tableRoles.data.js';

interface Phrase {
  readonly role: ColumnRole;
  readonly rank: number;
  readonly words: readonly string[];
}

interface Candidate {
  readonly role: ColumnRole;
  readonly rank: number;
}

const key = (text: string): string => foldWords(text).join(' ');
const keys = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(key));

const WHOLE = new Map(
  WHOLE_HEADERS.flatMap(({ role, rank, phrases }) => phrases.map((p) => [key(p), { role, rank }] as const)),
);
const PHRASES: readonly Phrase[] = HEADER_PHRASES.flatMap(({ role, rank, phrases }) =>
  phrases.map((p) => ({ role, rank, words: foldWords(p) })),
);
const SUBJECTS = SUBJECT_PHRASES.map((p) => foldWords(p));
const DOERS = keys(DOER_HEADERS);
const EXECUTING = keys(EXECUTING_HEADERS);
const VOCABULARY = new Set([
  ...PHRASES.flatMap((p) => p.words),
  ...[...WHOLE.keys()].flatMap((k) => k.split(' ')),
  ...HEADER_WORDS.flatMap((line) => foldWords(line)),
]);

/** Longer texts are no headers. */
const MOST_WORDS = 14;

/** The words of a header; one that a narrow column breaks (`Sả⏎n phẩm`, `T⏎T`) is whole again. */
function headerWords(header: string): string[] {
  const read = foldWords(header);
  if (read.length > 2 * MOST_WORDS || read.every((word) => VOCABULARY.has(word))) return read;
  const words: string[] = [];
  for (const word of read) {
    const before = words.at(-1);
    const isBroken = before !== undefined && !(VOCABULARY.has(word) && VOCABULARY.has(before));
    if (isBroken && VOCABULARY.has(before + word)) words[words.length - 1] = before + word;
    else words.push(word);
  }
  return words;
}

function indexOfWords(words: readonly string[], phrase: readonly string[]): number {
  for (let i = 0; i + phrase.length <= words.length; i += 1)
    if (phrase.every((word, k) => words[i + k] === word)) return i;
  return -1;
}

/** A longer phrase at the same place says more: `Tham gia phối hợp` before `Phối hợp`. */
function bestPhrase(words: readonly string[]): Candidate {
  let best: Candidate = { role: 'other', rank: 0 };
  let bestKey = Number.POSITIVE_INFINITY;
  for (const { role, rank, words: phrase } of PHRASES) {
    const at = indexOfWords(words, phrase);
    const order = at - phrase.length / 100 - rank * 1000;
    if (at >= 0 && order < bestKey) {
      best = { role, rank };
      bestKey = order;
    }
  }
  return best;
}

function candidate(header: string): Candidate {
  const words = headerWords(header);
  return WHOLE.get(words.join(' ')) ?? bestPhrase(words);
}

const isSubject = (header: string): boolean => {
  const words = foldWords(header);
  return SUBJECTS.some((phrase) => indexOfWords(words, phrase) === 0);
};

/** The role of one column by its header alone; `other` when no word of it is known. */
export function columnRole(header: string): ColumnRole {
  const found = candidate(header);
  if (found.role !== 'other' || found.rank > 0) return found.role;
  return DOERS.has(key(header)) ? 'lead' : isSubject(header) ? 'content' : 'other';
}

/** How well a header suits to be the content column; 0 when it cannot be. */
function contentRank(header: string): number {
  const found = candidate(header);
  if (found.role === 'content') return 1 + found.rank;
  if (found.role === 'other' && found.rank === 0 && header.trim() !== '') return isSubject(header) ? 1 : 0.5;
  return 0;
}

function contentColumn(headers: readonly string[]): number {
  const ranks = headers.map(contentRank);
  const best = Math.max(0, ...ranks);
  return best === 0 ? -1 : ranks.indexOf(best);
}

/** The role of a column once another one is the content. */
function besideContent(header: string): ColumnRole {
  const found = candidate(header);
  if (found.role === 'content') return 'other';
  if (found.role === 'other' && found.rank === 0 && DOERS.has(key(header))) return 'lead';
  return found.role;
}

const namesLeader = (header: string): boolean => indexOfWords(foldWords(header), ['chu', 'tri']) >= 0;

/**
 * The roles of a whole header row, in column order: one content column when any can be, `thực hiện`
 * no lead beside `chủ trì`. Two columns may share a role (begin and end of the time).
 */
export function columnRoles(headers: readonly string[]): ColumnRole[] {
  const content = contentColumn(headers);
  const hasLeader = headers.some(namesLeader);
  return headers.map((header, column) => {
    if (column === content) return 'content';
    const role = besideContent(header);
    return role === 'lead' && hasLeader && EXECUTING.has(key(header)) ? 'other' : role;
  });
}

const shareOfHeaderWords = (words: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter((word) => VOCABULARY.has(word)).length / words.length;

const isHeaderCell = (cell: string): boolean => {
  const words = headerWords(cell);
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    columnRole(cell) !== 'other' &&
    shareOfHeaderWords(words) >= 0.6
  );
};

/** A row that only numbers the columns: `(1) (2) (3)` or `A B 1 2`. */
export function isIndexRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.replace(/[()\s]/g, '')).filter((cell) => cell !== '');
  return (
    filled.length >= 3 && filled.every((cell) => /^(?:\d{1,2}|[A-Z])$/.test(cell)) && filled.includes('2')
  );
}

/** True when a table row holds column headers: at least two cells of header words, and hardly anything else. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => foldWords(cell).length > 16)) return false;
  const headers = filled.filter(isHeaderCell);
  const roles = new Set(headers.map(columnRole));
  const numbered = filled.some((cell) => candidate(cell).role === 'number');
  const plain = filled.every((cell) => !/[.;]$|^[-+•]/.test(cell.trim()));
  if (!plain || filled.some((cell) => /^\d+[.)]?$/.test(cell.trim()))) return false;
  if (numbered) return headers.length >= 2 || filled.length >= 3;
  return roles.size >= 2 && headers.length / filled.length >= 0.6;
}
