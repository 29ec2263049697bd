/** Recovers the table of an annex whose text was extracted without its layout. */
import type { Line } from '../../document/model.js';
import { assembleRows } from './assemble.js';
import { EMPTY_COSTS } from './cellCost.js';
import type { Table } from './cells.js';
import { flatLines } from './flatLines.js';
import { splitHeader } from './header.js';
import { type Reading, readRows } from './search.js';
import type { FlatColumn, FlatLine, FlatRow, FlatTable, Segment } from './types.js';
import { estimateWidths } from './widths.js';

export type { FlatColumn, FlatRow, FlatTable } from './types.js';

/** The reading settles after two or three rounds. */
const ROUNDS = 5;
const MIN_EMPTY = 0.3;

const segmentsOf = ({ steps }: Reading): Segment[] =>
  steps.flatMap((step) => (step.kind === 'cell' ? [step.segment] : []));

function countTexts(rows: readonly FlatRow[], column: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, cells } of rows) {
    const text = cells[column] ?? '';
    if (kind === 'row' && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What the last reading shows: how wide the columns are, how often they are empty, which cells repeat. */
function learned(table: Table, reading: Reading): Table {
  const rows = assembleRows(table.lines, table.columns.length, reading.steps).filter(({ kind }) => kind === 'row');
  const emptyCosts = table.columns.map(({ role }, column) => {
    const empty = rows.filter(({ cells }) => cells[column] === '').length;
    const rate = (empty + 0.5) / (rows.length + 1);
    return Math.min(EMPTY_COSTS[role], Math.max(MIN_EMPTY, -2 * Math.log(rate)));
  });
  return {
    ...table,
    widths: estimateWidths(table.lines, segmentsOf(reading), table.columns.length),
    emptyCosts,
    repeats: table.columns.map((_, column) => countTexts(rows, column)),
  };
}

function firstTable(lines: readonly FlatLine[], columns: readonly FlatColumn[]): Table {
  return {
    lines,
    columns,
    widths: columns.map(() => null),
    emptyCosts: columns.map(({ role }) => EMPTY_COSTS[role]),
    repeats: [],
  };
}

const same = (a: Reading, b: Reading): boolean => JSON.stringify(a.steps) === JSON.stringify(b.steps);

/** The first reading knows no widths and is slow; the begin of a long table is enough for it. */
const SAMPLE = 110;
function firstReading(table: Table): Reading | null {
  if (table.lines.length > SAMPLE * 1.5) {
    const sample = { ...table, lines: table.lines.slice(0, SAMPLE) };
    const reading = readRows(sample);
    if (reading !== null) return readRows({ ...learned(sample, reading), lines: table.lines });
  }
  return readRows(table);
}

/** Reads again with what the reading before has shown, until nothing changes. */
function settled(first: Table): Reading | null {
  let table = first;
  let reading = firstReading(table);
  for (let round = 1; round < ROUNDS && reading !== null; round += 1) {
    table = learned(table, reading);
    const next = readRows(table);
    if (next === null || same(next, reading)) break;
    reading = next;
  }
  return reading;
}

/**
 * The table in the lines after an annex title (blank lines left out), read by its header words and by what
 * cells hold; null when no header of at least three columns is found. Cells joined over page breaks,
 * repeated headers dropped; group rows have `I. Title` in their first cell.
 */
export function recoverFlatTable(lines: readonly Line[]): FlatTable | null {
  const header = splitHeader(lines);
  if (header === null) return null;
  const { columns, before, body, after } = header;
  const flat = flatLines(body);
  const reading = settled(firstTable(flat, columns));
  if (reading === null) return null;
  return {
    columns,
    rows: assembleRows(flat, columns.length, reading.steps),
    before,
    after: [...body.slice(reading.end), ...after],
  };
}
