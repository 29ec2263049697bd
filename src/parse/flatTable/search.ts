/**
 * The cheapest reading of the lines as rows of cells. Text is taken in stream order: the cells of a row
 * from left to right, each with all its lines; a row cut by a page break goes on with the rest of each
 * cell in the same order.
 */

import { groupCost, groupMarker, rowNumber, sequenceCost } from '../../language/cells/markers.js';
import { FRESH_START, SENTENCE_END, TABLE_END } from '../../language/cells/vocabulary.js';
import type { ColumnRole } from '../../language/tableRoles.js';
import { chunksOf, type Table } from './cellEnds.js';
import { createCellReader, emptyCell } from './cells.js';
import { BEAM, createAgenda, partAt, type State, WIDE_BEAM } from './states.js';
import type { Chunk, FlatLine, Step } from './types.js';

const SKIPPED_LINE = 3;
const MAX_SKIPPED = 6;
const MAX_TAIL = 45;
/** More left unread than this is a search that lost its way. */
const LOST_TAIL = 8;
const GROUP = 0.5;
const GROUP_LINE = 0.4;
const GROUP_FRESH_LINE = 3;
const MAX_GROUP_LINES = 4;
/** A row of a table that has no numbers may begin anywhere. */
const UNNUMBERED_ROW = 1.5;
const LOWER_AFTER_NUMBER = 4;
/** Cost of a cut row where a page begins, may begin, or does not. */
const CUTS = { sure: 0.3, likely: 1, none: 5.5, noneOfSome: 6.5, noneOfPages: 9 } as const;

const TEXT_ROLES: ReadonlySet<ColumnRole> = new Set(['content', 'product', 'other']);

interface Search {
  readonly table: Table;
  readonly numbered: boolean;
  /** Cost of a cut row where no page is known to begin. */
  readonly unmarkedCut: number;
}

const lineAt = ({ table }: Search, line: number): FlatLine | undefined => table.lines[line];

function start(search: Search, line: number): State {
  return {
    cost: line * SKIPPED_LINE,
    line,
    word: 0,
    column: search.table.columns.length,
    pass: 'main',
    number: null,
    groups: 0,
    fresh: true,
    filled: true,
    part: null,
    debt: 0,
    pending: 0,
    previous: null,
    step: null,
    end: null,
  };
}

function newRow(state: State, number: string | null, cost: number): State {
  return {
    ...state,
    cost: state.cost + cost,
    column: 0,
    pass: 'main',
    number,
    fresh: false,
    filled: false,
    part: null,
    debt: 0,
    pending: 0,
    previous: state,
    step: { kind: 'row' },
    end: null,
  };
}

/** A numbered row: its number is the first word of a line. */
function numberedRow(search: Search, state: State): State[] {
  const words = lineAt(search, state.line)?.words ?? [];
  const number = rowNumber(words[0] ?? '');
  if (number === null) return [];
  const lower = words[1] !== undefined && !FRESH_START.test(words[1]) ? LOWER_AFTER_NUMBER : 0;
  const row = newRow(state, number, sequenceCost(state.number, number, state.fresh) + lower);
  const alone = words.length === 1;
  const line = alone ? state.line + 1 : state.line;
  const word = alone ? 0 : 1;
  const part = { text: number, last: { line: state.line, from: 0, to: 1 } };
  const span = { first: state.line, from: 0, last: state.line, to: 1 };
  const end = { span, line, word, cost: 0, debt: 0, pending: 0, part };
  return [{ ...row, line, word, column: 1, filled: true, part, previous: row, step: null, end }];
}

function groupLines(search: Search, state: State): { chunks: Chunk[]; cost: number }[] {
  const found: { chunks: Chunk[]; cost: number }[] = [];
  const chunks: Chunk[] = [];
  let cost = GROUP;
  for (let line = state.line; line < state.line + MAX_GROUP_LINES; line += 1) {
    const flat = lineAt(search, line);
    if (flat === undefined || (line > state.line && flat.pageHint === 'sure')) break;
    if (line > state.line) cost += FRESH_START.test(flat.words[0] ?? '') ? GROUP_FRESH_LINE : GROUP_LINE;
    chunks.push({ line, from: line === state.line ? 1 : 0, to: flat.words.length });
    if (flat.words.length > 1 || line > state.line) found.push({ chunks: [...chunks], cost });
  }
  return found;
}

/** A group heading over all columns, in one or more lines. */
function groups(search: Search, state: State): State[] {
  const found = groupMarker(lineAt(search, state.line)?.words[0] ?? '');
  if (found === null) return [];
  const { marker, order } = found;
  const sequence = groupCost(state.groups, order) + (state.fresh && state.previous !== null ? 2 : 0);
  return groupLines(search, state).map(({ chunks, cost }) => ({
    ...state,
    cost: state.cost + sequence + cost,
    line: (chunks.at(-1)?.line ?? state.line) + 1,
    groups: order,
    fresh: true,
    debt: 0,
    pending: 0,
    previous: state,
    part: null,
    step: { kind: 'group', chunks, marker },
    end: null,
  }));
}

/** Without a sign of a page break: a text column is unfinished and the line goes on. */
function looksCut({ table }: Search, state: State, line: FlatLine | undefined): boolean {
  const [word = ''] = line?.words ?? [];
  if (FRESH_START.test(word)) return false;
  return table.columns.some(({ role }, column) => {
    if (!TEXT_ROLES.has(role)) return false;
    const text = partAt(state, column)?.text ?? '';
    return text !== '' && !SENTENCE_END.test(text);
  });
}

/** The row goes on after a page break. */
function restOfRow(search: Search, state: State): State[] {
  if (state.fresh || state.line === 0) return [];
  const flat = lineAt(search, state.line);
  const hint = flat?.pageHint ?? null;
  if (hint === null && !looksCut(search, state, flat)) return [];
  const cut = hint === null ? search.unmarkedCut : CUTS[hint];
  const column = search.numbered ? 1 : 0;
  return [
    {
      ...state,
      cost: state.cost + cut - state.debt,
      column,
      pass: 'rest',
      filled: false,
      part: null,
      debt: 0,
      pending: 0,
      previous: state,
      step: null,
      end: null,
    },
  ];
}

function afterRow(search: Search, state: State): State[] {
  if (state.line >= search.table.lines.length) return [];
  const rows = search.numbered ? numberedRow(search, state) : [newRow(state, null, UNNUMBERED_ROW)];
  return [...rows, ...groups(search, state), ...restOfRow(search, state)];
}

/** Empty cells lead on at the same place; the chain is followed at once. */
function withEmpties(state: State, table: Table): State[] {
  const chain = [state];
  for (let last = state; last.column < table.columns.length; ) {
    last = emptyCell(last, table);
    chain.push(last);
  }
  return chain;
}

function tailCost(search: Search, line: number): number {
  const flat = lineAt(search, line);
  if (flat === undefined) return 0;
  if (TABLE_END.test(flat.line.text)) return 0.3;
  return Math.min(MAX_TAIL, (search.table.lines.length - line) * SKIPPED_LINE);
}

/** Whether a state may end a row: every row has text, and rows begin at line ends. */
const completes = (state: State, table: Table): boolean =>
  state.column === table.columns.length && state.filled && state.word === 0;

/** The cheapest complete path, null when the lines are no rows at all. */
function cheapest(search: Search, beam: number): State | null {
  const { table } = search;
  const agenda = createAgenda(table.lines.length, beam);
  const filledCells = createCellReader(table, agenda);
  let best: State | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let line = 0; line <= Math.min(MAX_SKIPPED, table.lines.length - 1); line += 1)
    agenda.add(start(search, line));
  const spread = (states: readonly State[]): State[] => {
    const ends: State[] = [];
    for (const state of states.flatMap((s) => withEmpties(s, table))) {
      if (completes(state, table)) ends.push(state);
      else if (state.column < table.columns.length && state.line < table.lines.length) filledCells(state);
    }
    return ends;
  };
  for (let place = agenda.take(); place !== null; place = agenda.take()) {
    const ends = cheapestEnds(spread(place.states));
    for (const end of ends) {
      const total = end.cost + tailCost(search, end.line);
      if (end.previous !== null && !end.fresh && total < bestCost) {
        best = end;
        bestCost = total;
      }
    }
    const next = ends.flatMap((end) => afterRow(search, end));
    const ahead = next.filter(({ line, word }) => line !== place.line || word !== place.word);
    for (const state of ahead) agenda.add(state);
    spread(next.filter((state) => !ahead.includes(state)));
  }
  return best;
}

/** Of all ends at one place, one for each number and group, and one that a page break would make cheaper. */
function cheapestEnds(ends: readonly State[]): State[] {
  const best = new Map<string, State>();
  for (const end of ends) {
    const key = `${end.number ?? ''}|${end.groups}|${end.fresh ? 1 : 0}${end.debt > 1 ? 'd' : ''}`;
    const known = best.get(key);
    if (known === undefined || end.cost < known.cost) best.set(key, end);
  }
  return [...best.values()];
}

export interface Reading {
  readonly steps: readonly Step[];
  readonly cost: number;
  /** The first line after the table. */
  readonly end: number;
}

/** Where the pages are known, or seem so, rows are seldom cut elsewhere. */
function unmarkedCut({ lines }: Table): number {
  if (lines.some(({ pageHint }) => pageHint === 'sure')) return CUTS.noneOfPages;
  return lines.some(({ pageHint }) => pageHint === 'likely') ? CUTS.noneOfSome : CUTS.none;
}

export function readRows(table: Table, beam = BEAM): Reading | null {
  const numbered = table.columns[0]?.role === 'number';
  const search = { table, numbered, unmarkedCut: unmarkedCut(table) };
  const narrow = cheapest(search, beam);
  const last =
    narrow === null || tailCost(search, narrow.line) > LOST_TAIL ? cheapest(search, WIDE_BEAM) : narrow;
  if (last === null) return null;
  const steps: Step[] = [];
  for (let state: State | null = last; state !== null; state = state.previous)
    if (state.step !== null) steps.push(state.step);
    else if (state.end !== null) {
      const chunks = chunksOf(table.lines, state.end.span);
      steps.push({ kind: 'cell', segment: { column: state.column - 1, chunks } });
    }
  return { steps: steps.reverse(), cost: last.cost, end: last.line };
}
