/** The lines of a table with their texts by column, page by page. */
import type { ColumnRole } from '../../../language/tableRoles.js';
import { clean } from '../../../language/text.js';
import type { PhysicalLine } from '../physical.js';
import { repeatedAt, type TableHeader } from './header.js';
import { pieces } from './pieces.js';
import { type Boundaries, riversNear, riversUnder } from './rivers.js';
import { columnWidths, cutterOf } from './strips.js';

export interface TableLine {
  readonly line: PhysicalLine;
  readonly text: string;
  /** Text by column, `''` where there is none; null when the line runs across columns. */
  readonly cells: readonly string[] | null;
  /** First line of its page. */
  readonly top: boolean;
}

interface PagePart {
  readonly header: readonly PhysicalLine[];
  readonly body: PhysicalLine[];
}

/** The parts of the body on each page, with the header where it is printed again. */
function pageParts(body: readonly PhysicalLine[], header: TableHeader): PagePart[] {
  const parts: PagePart[] = [{ header: header.lines, body: [] }];
  let page = header.lines[0]?.page;
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at];
    if (line === undefined) break;
    const count = repeatedAt(body, at, header);
    if (count > 0) {
      // What stands above a repeated header on its page has the same columns.
      if (line.page !== page) parts.push({ header: body.slice(at, at + header.lines.length), body: [] });
      page = line.page;
      at += count - 1;
      continue;
    }
    if (line.page !== page) parts.push({ header: [], body: [] });
    page = line.page;
    parts.at(-1)?.body.push(line);
  }
  return parts;
}

/** Where the leaves of the header stand when it is printed again: every word of a leaf in its order on its line. */
function shifted(header: TableHeader, lines: readonly PhysicalLine[]): { from: number; to: number }[] | null {
  const places = header.leaves.map((leaf) => ({ from: Number.POSITIVE_INFINITY, to: 0, leaf }));
  for (const [at, line] of lines.entries()) {
    const own = header.lines[at];
    if (own === undefined) return null;
    const before = pieces(own.raw);
    const now = pieces(line.raw);
    if (before.length !== now.length) return null;
    for (const [i, piece] of before.entries()) {
      const moved = now[i];
      if (moved === undefined || moved.text !== piece.text) return null;
      for (const place of places) {
        if (!place.leaf.lines.includes(at) || piece.from < place.leaf.from || piece.to > place.leaf.to)
          continue;
        place.from = Math.min(place.from, moved.from);
        place.to = Math.max(place.to, moved.to);
      }
    }
  }
  return places.every(({ from, to }) => from < to) ? places : null;
}

/** Lowest lines of the header: parents run across their columns and hide the river. */
function lowest(header: TableHeader, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const parents = header.leaves.flatMap(({ parent }) => (parent === null ? [] : parent.lines));
  return parents.length === 0 ? lines : lines.slice(Math.max(...parents) + 1);
}

function boundariesOf(part: PagePart, header: TableHeader, before: Boundaries | null): Boundaries {
  const leaves = part.header.length > 0 ? shifted(header, part.header) : null;
  if (leaves !== null) return riversUnder(leaves, [...lowest(header, part.header), ...part.body]);
  if (before !== null) return riversNear(before, part.body);
  return riversUnder(header.leaves, part.body);
}

interface PlacedPart {
  readonly body: readonly PhysicalLine[];
  readonly lines: readonly string[];
  readonly boundaries: Boundaries;
}

function placedParts(body: readonly PhysicalLine[], header: TableHeader): PlacedPart[] {
  const found: PlacedPart[] = [];
  for (const part of pageParts(body, header)) {
    if (part.body.length === 0) continue;
    const boundaries = boundariesOf(part, header, found.at(-1)?.boundaries ?? null);
    found.push({ body: part.body, lines: part.body.map(({ raw }) => raw), boundaries });
  }
  return found;
}

export function tableLines(
  body: readonly PhysicalLine[],
  header: TableHeader,
  roles: readonly ColumnRole[],
): TableLine[] {
  const parts = placedParts(body, header);
  const widths = columnWidths(parts);
  const found: TableLine[] = [];
  for (const { body: own, lines, boundaries } of parts) {
    const cutter = cutterOf(lines, { boundaries, widths, roles });
    const page = found.at(-1)?.line.page;
    for (const [i, line] of own.entries())
      found.push({
        line,
        text: clean(line.raw),
        cells: cutter.cells(line.raw),
        top: i === 0 && line.page !== page,
      });
  }
  return found;
}
