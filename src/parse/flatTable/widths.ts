/** What line widths tell: a line is broken only where the next word had no room in its column. */

import { startsWithCapital } from '../../language/capitals.js';
import { BULLET, SENTENCE_END } from '../../language/cells/vocabulary.js';
import { printedWidth } from '../../language/printedWidth.js';
import { BLANK_WIDTH, chunkWidth } from './flatLines.js';
import type { Chunk, FlatLine, Segment } from './types.js';

/** Greatest printed width of a line in each column; null while unknown. */
export type ColumnWidths = readonly (number | null)[];

/** Printed widths are estimates: letters of the font are not known. */
const TOLERANCE = 0.04;
const MAX_COST = 6;

/** The part of a word that must stay on the line: up to a hyphen or slash inside. */
function firstPiece(word: string): string {
  return /^[^-/]+[-/](?=.)/.exec(word)?.[0] ?? word;
}

/** Width of the line `a` had it taken the first word of `b`. */
export function joinedWidth(lines: readonly FlatLine[], a: Chunk, b: Chunk): number {
  const word = lines[b.line]?.words[b.from] ?? '';
  const last = lines[a.line]?.words[a.to - 1] ?? '';
  const blank = /[-/]$/.test(last) ? 0 : BLANK_WIDTH;
  return chunkWidth(lines, a) + blank + printedWidth(firstPiece(word));
}

/** Whether a new paragraph may begin with `b`: then the line before it may be short. */
function isParagraph(lines: readonly FlatLine[], a: Chunk, b: Chunk): 'sure' | 'maybe' | null {
  const next = lines[b.line]?.words[b.from] ?? '';
  const last = lines[a.line]?.words[a.to - 1] ?? '';
  if (BULLET.test(next)) return 'sure';
  return SENTENCE_END.test(last) && startsWithCapital(next.replace(/^["“(]/, '')) ? 'maybe' : null;
}

/** Cost of a line wider than its column. */
export function overCost(width: number, limit: number): number {
  const over = (width - limit) / limit - TOLERANCE;
  return over <= 0 ? 0 : Math.min(MAX_COST, 1 + over * 40);
}

/** Cost of breaking before a word that had room. */
function roomCost(joined: number, limit: number): number {
  const room = (limit - joined) / limit - TOLERANCE;
  return room <= 0 ? 0 : Math.min(MAX_COST, 0.3 + room * 22);
}

/** Cost of the line break between two lines of one cell. */
export function breakCost(lines: readonly FlatLine[], a: Chunk, b: Chunk, limit: number): number {
  const paragraph = isParagraph(lines, a, b);
  if (paragraph === 'sure') return 0.1;
  const cost = roomCost(joinedWidth(lines, a, b), limit);
  return paragraph === 'maybe' ? Math.min(cost, 1.2) : cost;
}

/** Lines of one cell: their widths, and the widths they would have had with the next word. */
interface Evidence {
  readonly widths: readonly number[];
  readonly joins: readonly number[];
}

function evidence(lines: readonly FlatLine[], { chunks }: Segment): Evidence {
  const joins = chunks.flatMap((chunk, i) => {
    const next = chunks[i + 1];
    return next === undefined || isParagraph(lines, chunk, next) !== null
      ? []
      : [joinedWidth(lines, chunk, next)];
  });
  return { widths: chunks.map((chunk) => chunkWidth(lines, chunk)), joins };
}

/** No line counts more than this: cells that were read wrongly must not rule the rest. */
const ROBUST = 2.5;
const sum = (values: readonly number[], cost: (value: number) => number): number =>
  values.reduce((total, value) => total + Math.min(ROBUST, cost(value)), 0);

/** How badly a width explains a cell, each cell with one vote. */
function misfit({ widths, joins }: Evidence, limit: number): number {
  const cost =
    sum(widths, (width) => overCost(width, limit)) + sum(joins, (joined) => roomCost(joined, limit));
  return cost / Math.sqrt(widths.length + joins.length);
}

/** The width that explains most cells of a column; null without line breaks. */
function bestWidth(cells: readonly Evidence[]): number | null {
  if (cells.every(({ joins }) => joins.length === 0)) return null;
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const limit of new Set(
    cells.flatMap(({ widths }) => widths.map((width) => Math.ceil(width / 60) * 60)),
  )) {
    if (limit <= 0) continue;
    const cost = cells.reduce((total, cell) => total + misfit(cell, limit), 0);
    if (cost < bestCost || (cost === bestCost && limit > (best ?? 0))) {
      best = limit;
      bestCost = cost;
    }
  }
  return best;
}

/** Estimates the column widths from a first reading of the table. */
export function estimateWidths(
  lines: readonly FlatLine[],
  segments: readonly Segment[],
  columns: number,
): ColumnWidths {
  return Array.from({ length: columns }, (_, column) =>
    bestWidth(
      segments.filter((segment) => segment.column === column).map((segment) => evidence(lines, segment)),
    ),
  );
}

/** Columns without any line break: no line is much wider than most are. */
const USUAL_SHARE = 0.7;
const ROOM = 1.5;

/** Width that lines of a column hardly exceed when nothing shows its real width; null without lines. */
export function usualWidths(
  lines: readonly FlatLine[],
  segments: readonly Segment[],
  columns: number,
): ColumnWidths {
  return Array.from({ length: columns }, (_, column) => {
    const widths = segments
      .filter((segment) => segment.column === column)
      .flatMap(({ chunks }) => chunks.map((chunk) => chunkWidth(lines, chunk)))
      .sort((a, b) => a - b);
    const usual = widths[Math.floor(widths.length * USUAL_SHARE)];
    return widths.length < 3 || usual === undefined ? null : usual * ROOM;
  });
}
