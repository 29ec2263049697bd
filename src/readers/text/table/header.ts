/** The header of a table that is printed in columns: found by its words, over several lines, in one or two levels. */

import { groupMarker, rowNumber } from '../../../language/cells/markers.js';
import { columnRoles, isHeaderRow, isIndexRow } from '../../../language/tableRoles.js';
import { clean } from '../../../language/text.js';
import type { PhysicalLine } from '../physical.js';
import { monthsIn, monthsOf } from './months.js';
import { cutBelow, familiesIn } from './parents.js';
import { type Cluster, clusters, clusterText, type Piece, pieces, placed } from './pieces.js';

export interface HeaderCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Lines of the header that it stands on, counted from the first. */
  readonly lines: readonly number[];
  readonly parts: readonly string[];
}

export interface Leaf extends HeaderCell {
  /** The cell above it and its neighbours; null in a header of one level. */
  readonly parent: HeaderCell | null;
}

export interface TableHeader {
  readonly leaves: readonly Leaf[];
  /** Printed lines of the header itself, and with the row that counts the columns. */
  readonly lines: readonly PhysicalLine[];
  readonly count: number;
}

const MAX_LINES = 7;
const MAX_WORDS = 90;

/** One cell alone tells: together with a number column it would be a header. */
const isHeaderText = (text: string): boolean => isHeaderRow(['TT', text]);
const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** A number, a bullet or a marker. */
function isCounted({ text }: Piece, at: number): boolean {
  if (at === 0 && (rowNumber(text) !== null || groupMarker(text) !== null)) return true;
  return /^[-+•*\d]/.test(text) || /^(?:[IVX]+|[A-HĐ])\. /.test(text);
}

/** A piece that begins anew and says nothing that headers say. */
function looksLikeData(piece: Piece, at: number): boolean {
  const { text } = piece;
  if (isCounted(piece, at)) return true;
  return /^\p{Lu}/u.test(text) && !isCapitals(text) && !isHeaderText(text);
}

function isValid(lines: readonly PhysicalLine[]): boolean {
  const all = cutBelow(placed(lines));
  const months = monthsOf(all)?.children ?? [];
  const texts = clusters(all.filter((piece) => !months.includes(piece))).map(clusterText);
  if (texts.length < 2 || texts.join(' ').split(' ').length > MAX_WORDS || !isHeaderRow(texts)) return false;
  if (texts.some((text) => /^["“(]?\p{Ll}/u.test(text))) return false;
  const known = new Set(columnRoles(texts).filter((role) => role !== 'other'));
  const tells = texts.length >= 3 || known.has('number') || isProgramme(texts, known);
  return known.has('content') && known.size >= 2 && tells;
}

const FEW_WORDS = 3;

/** `Thời gian` and `Nội dung` alone, over the programme of a day. */
const isProgramme = (texts: readonly string[], known: ReadonlySet<string>): boolean =>
  known.has('time') && texts.length === 2 && texts.every((text) => text.split(' ').length <= FEW_WORDS);

/** Header lines from a line on: as many as still make a header. */
function headerLength(lines: readonly PhysicalLine[], from: number): number {
  let best = 0;
  const first = lines[from];
  if (!lines.slice(from, from + 2).some(({ raw }) => pieces(raw).length > 1)) return 0;
  for (let count = 1; count <= MAX_LINES && from + count <= lines.length; count += 1) {
    const line = lines[from + count - 1];
    if (line === undefined || line.page !== first?.page) break;
    if (count > 1 && line.gap > 0) break;
    const parts = pieces(line.raw);
    const months = monthsBelow(lines.slice(from, from + count - 1), parts);
    const others = parts.filter((part) => !months.includes(part));
    if (months.length === 0 && isIndexRow(parts.map(({ text }) => text))) break;
    if (best > 0 && others.some((part) => looksLikeData(part, parts.indexOf(part)))) break;
    if (isValid(lines.slice(from, from + count))) best = count;
    else if (best > 0) break;
  }
  return best;
}

/** Pieces of a line that count the months below the word for them. */
function monthsBelow(above: readonly PhysicalLine[], parts: readonly Piece[]): readonly Piece[] {
  const line = above.length;
  const months = monthsOf([...placed(above), ...parts.map((part) => ({ ...part, line }))]);
  return months?.children[0]?.line === line ? monthsIn(parts) : [];
}

/** A narrow column breaks `STT` itself. */
const unbroken = (text: string): string =>
  /^(?:S ?T ?T|T ?T)$/.test(text) ? text.replaceAll(' ', '') : text;

function cellOf(cluster: Cluster): HeaderCell {
  return {
    text: unbroken(clean(clusterText(cluster))),
    from: cluster.from,
    to: cluster.to,
    lines: [...new Set(cluster.pieces.map(({ line }) => line))],
    parts:
      unbroken(clean(clusterText(cluster))) === clean(clusterText(cluster))
        ? cluster.pieces.map(({ text }) => text)
        : [unbroken(clean(clusterText(cluster)))],
  };
}

/** `Chủ trì Phối hợp` below one parent: two headers with a single blank between them. */
function splitLowest(cluster: Cluster): Cluster {
  const last = Math.max(...cluster.pieces.map(({ line }) => line));
  const lowest = cluster.pieces.filter(({ line }) => line === last);
  const [piece] = lowest;
  if (piece === undefined || lowest.length > 1 || cluster.pieces.length < 2) return cluster;
  for (const blank of piece.text.matchAll(/ (?=\p{Lu})/gu)) {
    const halves = [piece.text.slice(0, blank.index), piece.text.slice(blank.index + 1)] as const;
    if (!halves.every(isHeaderText)) continue;
    const middle = piece.from + blank.index;
    const split = [
      { ...piece, text: halves[0], to: middle },
      { ...piece, text: halves[1], from: middle + 1 },
    ];
    return { ...cluster, pieces: [...cluster.pieces.filter((one) => one !== piece), ...split] };
  }
  return cluster;
}

/** Pieces that stand apart once the lines above them are taken away have those as their common parent. */
function leavesOf(cluster: Cluster): Leaf[] {
  const lines = [...new Set(cluster.pieces.map(({ line }) => line))];
  for (let top = 1; top < lines.length; top += 1) {
    const above = cluster.pieces.filter(({ line }) => line <= (lines[top - 1] ?? -1));
    const below = clusters(cluster.pieces.filter((piece) => !above.includes(piece)));
    if (below.length < 2) continue;
    const parents = clusters(above);
    if (parents.length !== 1 || parents[0] === undefined) return below.flatMap((one) => single(one, above));
    const parent = cellOf(parents[0]);
    return below.map((child) => ({ ...cellOf(child), parent }));
  }
  return [{ ...cellOf(cluster), parent: null }];
}

/** Columns that only touched: every piece above goes to the child that it stands over. */
function single(child: Cluster, above: Cluster['pieces']): Leaf[] {
  const own = above.filter(({ from, to }) => Math.min(to, child.to) - Math.max(from, child.from) >= 2);
  const [all] = clusters([...own, ...child.pieces]);
  return all === undefined ? [] : [{ ...cellOf(all), parent: null }];
}

/** A line alone above the others may be the title of the table: then its words are no header. */
const LONE_WORDS = 3;
function mayBegin(line: PhysicalLine | undefined): boolean {
  const parts = line === undefined ? [] : pieces(line.raw);
  const [only] = parts;
  if (only === undefined || parts.some(isCounted)) return false;
  return parts.length > 1 || isHeaderText(only.text) || only.text.split(' ').length <= LONE_WORDS;
}

function leavesIn(all: Cluster['pieces']): Leaf[] {
  const families = familiesIn(all);
  const others = all.filter((piece) => !families.some(({ parent }) => parent === piece));
  const parents = families.map(({ parent }) => cellOf({ ...parent, pieces: [parent] }));
  const leaves = clusters(others).flatMap((cluster): Leaf[] => {
    const own = families.findIndex(({ children }) =>
      children.some((child) => cluster.pieces.includes(child)),
    );
    const parent = parents[own];
    return parent === undefined ? leavesOf(splitLowest(cluster)) : [{ ...cellOf(cluster), parent }];
  });
  return leaves.sort((a, b) => a.from - b.from);
}

/** The header that begins at a line, or null. */
export function headerAt(lines: readonly PhysicalLine[], from: number): TableHeader | null {
  if (!mayBegin(lines[from])) return null;
  const count = headerLength(lines, from);
  if (count === 0) return null;
  const own = lines.slice(from, from + count);
  const leaves = leavesIn(cutBelow(placed(own)));
  const next = lines[from + count];
  const indexed = next !== undefined && isIndexRow(pieces(next.raw).map(({ text }) => text));
  return { leaves, lines: own, count: count + (indexed ? 1 : 0) };
}

const solid = (lines: readonly PhysicalLine[]): string =>
  lines.map(({ raw }) => raw.replaceAll(' ', '')).join('');

/** The letters in order: words may touch each other where a page is set narrower. */
const sorted = (letters: string): string => [...letters].sort().join('');

/** Lines that print the header again at a place, 0 when none. */
export function repeatedAt(lines: readonly PhysicalLine[], from: number, header: TableHeader): number {
  const wanted = solid(header.lines);
  for (let count = 1; count <= header.lines.length + 2; count += 1) {
    const found = solid(lines.slice(from, from + count));
    if (found.length > wanted.length) return 0;
    if (found.length < wanted.length || sorted(found) !== sorted(wanted)) continue;
    const next = lines[from + count];
    const indexed = next !== undefined && isIndexRow(pieces(next.raw).map(({ text }) => text));
    return count + (indexed ? 1 : 0);
  }
  return 0;
}
