/** Puts the steps of a reading together as rows. */
import { joinLines } from '../../language/text.js';
import { chunkText } from './flatLines.js';
import type { Chunk, FlatLine, FlatRow, Step } from './types.js';

interface OpenRow {
  readonly pieces: string[][];
  readonly lines: Set<number>;
}

const rangesOf = (lines: readonly FlatLine[], numbers: Iterable<number>) =>
  [...numbers].sort((a, b) => a - b).flatMap((at) => lines[at]?.line.range ?? []);

function closed(lines: readonly FlatLine[], row: OpenRow): FlatRow {
  return { kind: 'row', cells: row.pieces.map(joinLines), ranges: rangesOf(lines, row.lines) };
}

function groupRow(
  lines: readonly FlatLine[],
  columns: number,
  marker: string,
  chunks: readonly Chunk[],
): FlatRow {
  const title = joinLines(chunks.map((chunk) => chunkText(lines, chunk)));
  const others = Array.from({ length: columns - 1 }, () => null);
  return {
    kind: 'group',
    cells: [`${marker}. ${title}`, ...others],
    ranges: rangesOf(
      lines,
      chunks.map(({ line }) => line),
    ),
  };
}

export function assembleRows(lines: readonly FlatLine[], columns: number, steps: readonly Step[]): FlatRow[] {
  const rows: FlatRow[] = [];
  let open: OpenRow | null = null;
  const close = () => {
    if (open !== null) rows.push(closed(lines, open));
    open = null;
  };
  for (const step of steps) {
    if (step.kind !== 'cell') close();
    if (step.kind === 'group') rows.push(groupRow(lines, columns, step.marker, step.chunks));
    else if (step.kind === 'row')
      open = { pieces: Array.from({ length: columns }, () => []), lines: new Set() };
    else if (open !== null) addCell(lines, open, step.segment.column, step.segment.chunks);
  }
  close();
  return rows;
}

function addCell(lines: readonly FlatLine[], row: OpenRow, column: number, chunks: readonly Chunk[]): void {
  for (const chunk of chunks) {
    row.pieces[column]?.push(chunkText(lines, chunk));
    row.lines.add(chunk.line);
  }
}
