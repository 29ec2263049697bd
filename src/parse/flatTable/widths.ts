/** What line widths tell: a line is broken only where the next word had no room in its column. */
import { printedWidth } from '../../language/printedWidth.js';
import { BLANK_WIDTH, chunkText, chunkWidth } from './flatLines.js';
import type { Chunk, FlatLine, Segment } from './types.js';
import { BULLET, SENTENCE_END } from './vocabulary.js';

/** Greatest printed width of a line in each column; null while unknown. */
export type ColumnWidths = readonly (number | null)[];

/** Printed widths are estimates: letters of the font are not known. */
const TOLERANCE = 0.04;
const MAX_COST = 9;

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
  return SENTENCE_END.test(last) && /^["“(]?\p{Lu}/u.test(next) ? 'maybe' : null;
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

interface Evidence {
  readonly widths: readonly number[];
  readonly joins: readonly number[];
}

/** Widths of all lines of a column, and of all its breaks that only a full line explains. */
function evidence(lines: readonly FlatLine[], segments: readonly Segment[]): Evidence {
  const widths = segments.flatMap(({ chunks }) => chunks.map((chunk) => chunkWidth(lines, chunk)));
  const joins = segments.flatMap(({ chunks }) =>
    chunks.flatMap((chunk, i) => {
      const next = chunks[i + 1];
      return next === undefined || isParagraph(lines, chunk, next) !== null
        ? []
        : [joinedWidth(lines, chunk, next)];
    }),
  );
  return { widths, joins };
}

/** The width that explains most lines and breaks of a column; null without any break. */
function fit({ widths, joins }: Evidence): number | null {
  if (joins.length < 2) return null;
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const limit of new Set(widths)) {
    if (limit <= 0) continue;
    const over = widths.reduce((sum, width) => sum + overCost(width, limit), 0);
    const cost = joins.reduce((sum, joined) => sum + roomCost(joined, limit), over);
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
    fit(
      evidence(
        lines,
        segments.filter((segment) => segment.column === column),
      ),
    ),
  );
}

export const segmentText = (lines: readonly FlatLine[], chunks: readonly Chunk[]): string[] =>
  chunks.map((chunk) => chunkText(lines, chunk));
