/** Where a table that is printed in columns ends. */

import { groupMarker, rowNumber } from '../../../language/cells/markers.js';
import { CLOCK_START } from '../../../language/cells/vocabulary.js';
import { columnRole } from '../../../language/tableRoles.js';
import { clean } from '../../../language/text.js';
import type { PhysicalLine } from '../physical.js';
import { ANNEX, CLOSING, MARKER, RECIPIENTS, TYPE_LINE } from '../words.js';
import type { TableHeader } from './header.js';
import { headerAt, repeatedAt } from './header.js';
import { type Piece, pieces } from './pieces.js';

/** Lines in which something in columns must follow a line across the table. */
const AHEAD = 4;
const MAX_BLANK = 6;
/** A wrapped line may be so much wider than those that stand beside other columns. */
const WIDER = 8;

const isEnd = (text: string): boolean =>
  ANNEX.test(text) || RECIPIENTS.test(text) || TYPE_LINE.test(text) || CLOSING.test(text);

const isTabular = (line: PhysicalLine | undefined): boolean =>
  line !== undefined && pieces(line.raw).length >= 2;

const goesOn = (lines: readonly PhysicalLine[], at: number): boolean =>
  lines.slice(at + 1, at + 1 + AHEAD).some((line) => !isEnd(clean(line.raw)) && isTabular(line));

const startsRow = (text: string): boolean => {
  const [word = ''] = text.split(' ');
  return groupMarker(word) !== null || rowNumber(word) !== null;
};

/** By page and first letter the farthest end of the pieces that stand beside others. */
type Columns = ReadonlyMap<number, ReadonlyMap<number, number>>;

function columnsOf(lines: readonly PhysicalLine[], from: number): Columns {
  const pages = new Map<number, Map<number, number>>();
  for (const line of lines.slice(from)) {
    if (isEnd(clean(line.raw))) break;
    const parts = pieces(line.raw);
    const known = pages.get(line.page) ?? new Map<number, number>();
    pages.set(line.page, known);
    if (parts.length >= 2)
      for (const part of parts) known.set(part.from, Math.max(known.get(part.from) ?? 0, part.to));
  }
  return pages;
}

function standsInColumn({ text, from, to }: Piece, page: number, columns: Columns): boolean {
  const known = columns.get(page);
  const starts = [from - 1, from, from + 1];
  // A cell that goes on small may touch the one beside it.
  if (/^\p{Ll}/u.test(text)) return starts.some((start) => known?.has(start));
  return starts.some((start) => (known?.get(start) ?? -WIDER) + WIDER >= to);
}

/** What the lines of a table tell of its shape. */
interface Shape {
  readonly columns: Columns;
  /** Greatest length of a piece that stands beside others. */
  readonly widest: number;
  /** Width of the header. */
  readonly width: number;
}

function shapeOf(lines: readonly PhysicalLine[], from: number, header: TableHeader): Shape {
  const left = Math.min(...header.leaves.map((leaf) => leaf.from));
  const width = Math.max(...header.leaves.map((leaf) => leaf.to)) - left;
  const columns = columnsOf(lines, from);
  const known = columns.get(header.lines[0]?.page ?? 0) ?? new Map<number, number>();
  const widest = [...known].reduce((most, [start, end]) => Math.max(most, end - start), 0);
  return { columns, widest, width };
}

/** A line alone that no column explains: wider than they are, or a paragraph of its own. */
function isForeign(lines: readonly PhysicalLine[], at: number, { columns, widest, width }: Shape): boolean {
  const line = lines[at];
  const [only, ...others] = line === undefined ? [] : pieces(line.raw);
  if (line === undefined || only === undefined || others.length > 0) return false;
  const apart = line.gap > 0 && lines[at - 1]?.page === line.page;
  if (apart && MARKER.test(only.text)) return true;
  if (standsInColumn(only, line.page, columns)) return false;
  const length = only.to - only.from;
  if (length > Math.max(widest + WIDER, width * 0.55)) return true;
  return apart || (length > WIDER && MARKER.test(only.text));
}

const isCounted = ({ leaves }: TableHeader): boolean =>
  leaves.some(({ text }) => columnRole(text) === 'number');

/** Another table begins: cells of this one may hold words of headers, but no `STT` to count its rows. */
const isOther = (found: TableHeader | null, header: TableHeader): boolean =>
  found !== null && (isCounted(found) || !isCounted(header));

/** Number of lines of the table behind its header. */
export function bodyLength(lines: readonly PhysicalLine[], from: number, header: TableHeader): number {
  const shape = shapeOf(lines, from, header);
  const timed = columnRole(header.leaves[0]?.text ?? '') === 'time';
  const beginsTimed = (at: number): boolean => timed && CLOCK_START.test(clean(lines[at]?.raw ?? ''));
  const foreign = (at: number): boolean => !beginsTimed(at) && isForeign(lines, at, shape);
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const text = clean(line.raw);
    if (isEnd(text) || line.gap > MAX_BLANK) break;
    const repeated = repeatedAt(lines, at, header);
    if (repeated > 0) {
      at += repeated - 1;
      continue;
    }
    if (isOther(headerAt(lines, at), header)) break;
    if (!foreign(at)) continue;
    const wraps = !startsRow(text) && foreign(at + 1);
    if (!goesOn(lines, at) || (wraps && !startsRow(clean(lines[at - 1]?.raw ?? '')))) break;
  }
  return at - from;
}
