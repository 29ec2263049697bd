/** Reads the next cell of a row: filled in every way that it can end, or empty. */
import { noRestCost } from './cellCost.js';
import { type CellEnd, cellEnds, type Effort, type Table } from './cellEnds.js';
import { type Agenda, type Part, partAt, type State } from './states.js';

/** Share of the cost of an empty cell that a page break after it excuses. */
const EMPTY_DEBT = 0.6;

const NO_TEXT: Part = { text: '', last: null };

/** An empty cell must not be cheaper than reading two cells as one saves. */
const emptyCost = (rate: number): number => -1.4 * Math.log(rate);

/** The cell is empty, or has no rest on this page. */
export function emptyCell(state: State, table: Table): State {
  const role = table.columns[state.column]?.role ?? 'other';
  const rest = state.pass === 'rest';
  const part = rest ? partAt(state, state.column) : null;
  const cost = rest ? noRestCost(part?.text ?? null, role) : emptyCost(table.emptyRates[state.column] ?? 0.1);
  const debt = state.debt + (rest ? 0 : cost * EMPTY_DEBT);
  return {
    cost: state.cost + cost,
    line: state.line,
    word: state.word,
    column: state.column + 1,
    pass: state.pass,
    number: state.number,
    groups: state.groups,
    fresh: state.fresh,
    filled: state.filled,
    part: rest ? null : NO_TEXT,
    debt,
    pending: state.pending,
    previous: state,
    step: null,
    end: null,
  };
}

/** Real tables need about a hundred a line. */
const EFFORT = 60_000;
const EFFORT_PER_LINE = 150;
const EFFORT_OF_STATE = 0.1;

/** Reads cells, each beginning once however many paths lead to it. */
export function createCellReader(table: Table, agenda: Agenda): (state: State) => void {
  const known = new Map<string, CellEnd[]>();
  const effort: Effort = { left: EFFORT + EFFORT_PER_LINE * table.lines.length };
  const hasProducts = table.columns.some(({ role }) => role === 'product');
  return (state) => {
    const { column, line, word } = state;
    const rest = state.pass === 'rest';
    const before = rest ? partAt(state, column) : null;
    const key = `${line}|${word}|${column}|${rest ? `${before?.last?.line}|${before?.last?.to}|${before?.text}` : ''}`;
    const role = table.columns[column]?.role ?? 'other';
    const ends =
      known.get(key) ?? cellEnds({ table, column, role, rest, before, hasProducts }, line, word, effort);
    known.set(key, ends);
    for (const end of ends) {
      if (effort.left <= 0) return;
      if (!agenda.allows(end.line, state.cost + state.pending + end.cost)) continue;
      effort.left -= EFFORT_OF_STATE;
      agenda.add(after(state, end));
    }
  };
}

function after(state: State, end: CellEnd): State {
  return {
    cost: state.cost + state.pending + end.cost,
    line: end.line,
    word: end.word,
    column: state.column + 1,
    pass: state.pass,
    number: state.number,
    groups: state.groups,
    fresh: state.fresh,
    filled: true,
    part: end.part,
    debt: state.debt + end.debt,
    pending: end.pending,
    previous: state,
    step: null,
    end,
  };
}
