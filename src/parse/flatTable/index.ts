/** Recovers the table of an annex whose text was extracted without its layout. */
import type { Line } from '../../document/model.js';
import { BULLET } from '../../language/cells/vocabulary.js';
import { assembleRows } from './assemble.js';
import { BULLET_RATES, EMPTY_RATES } from './cellCost.js';
import type { Share, Table } from './cellEnds.js';
import { createCohesion } from './cohesion.js';
import { flatLines } from './flatLines.js';
import { splitHeader } from './header.js';
import { createKnown, NOTHING_KNOWN } from './known.js';
import { type Reading, readRows } from './search.js';
import { BEAM } from './states.js';
import type { FlatColumn, FlatLine, FlatTable, Segment } from './types.js';
import { estimateWidths, usualWidths } from './widths.js';

export type { FlatColumn, FlatRow, FlatTable } from './types.js';

/** The reading settles after two or three rounds. */
const ROUNDS = 5;

const segmentsOf = ({ steps }: Reading): Segment[] =>
  steps.flatMap((step) => (step.kind === 'cell' ? [step.segment] : []));

const FIRST_SHARE: Share = { one: 0.5, several: 0.12 };
/** The first guess counts as so many cells. */
const WEIGHT = 2;

function shareOf(lines: readonly FlatLine[], segments: readonly Segment[], column: number): Share {
  const rate = (several: boolean, first: number): number => {
    const cells = segments.filter(
      (s, i) =>
        s.column === column && (segments[i + 1]?.column ?? 0) > column && s.chunks.length > 1 === several,
    );
    const shared = cells.filter(({ chunks }) => {
      const last = chunks.at(-1);
      return last !== undefined && last.to < (lines[last.line]?.words.length ?? 0);
    });
    return (shared.length + WEIGHT * first) / (cells.length + WEIGHT);
  };
  return { one: rate(false, FIRST_SHARE.one), several: rate(true, FIRST_SHARE.several) };
}

/** What the last reading shows: how wide the columns are, how often they are empty, which cells repeat. */
function learned(table: Table, reading: Reading): Table {
  const rows = assembleRows(table.lines, table.columns.length, reading.steps).filter(
    ({ kind }) => kind === 'row',
  );
  const cells = (column: number) => rows.map((row) => row.cells[column] ?? '');
  const rate = (texts: readonly string[], first: number, test: (text: string) => boolean) =>
    (texts.filter(test).length + WEIGHT * first) / (texts.length + WEIGHT);
  return {
    ...table,
    usualWidths: usualWidths(table.lines, segmentsOf(reading), table.columns.length),
    widths: estimateWidths(table.lines, segmentsOf(reading), table.columns.length),
    emptyRates: table.columns.map(({ role }, c) => rate(cells(c), EMPTY_RATES[role], (text) => text === '')),
    bulletRates: table.columns.map(({ role }, c) =>
      rate(
        cells(c).filter((text) => text !== ''),
        BULLET_RATES[role],
        (text) => BULLET.test(text),
      ),
    ),
    shares: table.columns.map((_, column) => shareOf(table.lines, segmentsOf(reading), column)),
    known: createKnown(table.columns, rows),
  };
}

function firstTable(lines: readonly FlatLine[], columns: readonly FlatColumn[]): Table {
  return {
    lines,
    columns,
    widths: columns.map(() => null),
    usualWidths: columns.map(() => null),
    emptyRates: columns.map(({ role }) => EMPTY_RATES[role]),
    bulletRates: columns.map(({ role }) => BULLET_RATES[role]),
    cohesion: createCohesion(lines),
    shares: columns.map(() => FIRST_SHARE),
    known: NOTHING_KNOWN,
  };
}

const same = (a: Reading, b: Reading): boolean => JSON.stringify(a.steps) === JSON.stringify(b.steps);

/** The first reading left most of the lines: no table at all. */
const isLost = ({ end }: Reading, { lines }: Table): boolean => end < lines.length / 4;

/**
 * The first reading knows no widths and is slow; the begin of a long table is enough for it. A begin that
 * makes no sense is read once more, longer and with more care.
 */
const SAMPLES: readonly { readonly size: number; readonly beam: number }[] = [
  { size: 80, beam: 9 },
  { size: 110, beam: BEAM },
];

function firstReading(table: Table): Reading | null {
  if (table.lines.length <= (SAMPLES[0]?.size ?? 0) * 1.5) return readRows(table);
  for (const { size, beam } of SAMPLES) {
    const sample = { ...table, lines: table.lines.slice(0, size) };
    const reading = readRows(sample, beam);
    if (reading === null || isLost(reading, sample)) continue;
    const whole = readRows({ ...learned(sample, reading), lines: table.lines });
    if (whole !== null && !isLost(whole, table)) return whole;
  }
  return null;
}

/** Lines of a table fit their columns, so that the whole costs about nothing or less; other text does not. */
const MAX_COST_PER_LINE = 0.1;
function isTable({ cost, end }: Reading, { lines }: Table): boolean {
  return cost < MAX_COST_PER_LINE * lines.length && end >= lines.length / 2;
}

/** Reads again with what the reading before has shown, until nothing changes. */
function settled(first: Table): Reading | null {
  let table = first;
  let reading = firstReading(table);
  if (reading === null || isLost(reading, table)) return null;
  for (let round = 1; round < ROUNDS; round += 1) {
    table = learned(table, reading);
    const next = readRows(table);
    if (next === null || same(next, reading)) break;
    reading = next;
  }
  return isTable(reading, table) ? reading : null;
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
