/** States of the search and the agenda that keeps the cheapest path to each. */
import type { CellEnd } from './cellEnds.js';
import type { Chunk, Step } from './types.js';

/** What a column of the current row holds so far. */
export interface Part {
  readonly text: string;
  readonly last: Chunk | null;
}

export interface State {
  readonly cost: number;
  readonly line: number;
  readonly word: number;
  /** The column to be read next; the number of columns when the row (or its part on a page) is complete. */
  readonly column: number;
  /** `rest`: the part of a row after a page break. */
  readonly pass: 'main' | 'rest';
  readonly number: string | null;
  readonly groups: number;
  /** A group was read and no row since. */
  readonly fresh: boolean;
  /** Something was read in this pass. */
  readonly filled: boolean;
  /** What the step before has put into the column before, see `partAt`. */
  readonly part: Part | null;
  /** What the ends of the cells cost because no page break excuses them; given back when one follows. */
  readonly debt: number;
  /** To be paid by the next cell that has text: the last one left its line although it need not. */
  readonly pending: number;
  readonly previous: State | null;
  /** How the state was reached: a group or a new row, or a cell that ended so. */
  readonly step: Exclude<Step, { kind: 'cell' }> | null;
  readonly end: CellEnd | null;
}

/** What a column of the current row holds so far: read back along the path, which is cheaper than to carry it. */
export function partAt(state: State, column: number): Part | null {
  for (let at: State | null = state; at !== null && at.step?.kind !== 'row'; at = at.previous)
    if (at.part !== null && at.column === column + 1) return at.part;
  return null;
}

export interface Agenda {
  /** False for a path that is too dear beside those that already lead to the line. */
  readonly allows: (line: number, cost: number) => boolean;
  readonly add: (state: State) => void;
  /** Takes all states at the next place of the text, null when none is left. */
  readonly take: () => { readonly line: number; readonly word: number; readonly states: State[] } | null;
}

/** States that cost this much more than the best one of their line are given up. */
export const BEAM = 11;
export const WIDE_BEAM = 26;
/** The same for states that differ from a better one in the number of the row or group only. */
const NUMBER_BEAM = 5;

/** Small numbers for the numbers of rows, so that a key is a number. */
function createKeys(): (state: State) => number {
  const ids = new Map<string, number>([['', 0]]);
  return ({ column, pass, number, groups, fresh, filled, debt }) => {
    const text = number ?? '';
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    const flags = (pass === 'rest' ? 1 : 0) + (fresh ? 2 : 0) + (filled ? 4 : 0) + (debt > 1 ? 8 : 0);
    return ((id * 64 + Math.min(groups, 63)) * 64 + column) * 16 + flags;
  };
}

/** Of states at one column, those not much worse than the best. */
function pruned(states: readonly State[]): State[] {
  const best: number[] = [];
  const placeOf = ({ column, pass }: State): number => column * 2 + (pass === 'rest' ? 1 : 0);
  for (const state of states) {
    const at = placeOf(state);
    best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, state.cost);
  }
  return states.filter((state) => state.cost <= (best[placeOf(state)] ?? 0) + NUMBER_BEAM);
}

export function createAgenda(lineCount: number, beam: number): Agenda {
  const places: Map<number, Map<number, State>>[] = Array.from({ length: lineCount + 1 }, () => new Map());
  const bests: number[] = Array.from({ length: lineCount + 1 }, () => Number.POSITIVE_INFINITY);
  const keyOf = createKeys();
  let line = 0;
  const allows: Agenda['allows'] = (at, cost) => cost <= (bests[at] ?? Number.NEGATIVE_INFINITY) + beam;

  const add = (state: State): void => {
    const words = places[state.line];
    if (words === undefined || !allows(state.line, state.cost)) return;
    if (state.word === 0) bests[state.line] = Math.min(bests[state.line] ?? 0, state.cost);
    const found = words.get(state.word) ?? new Map<number, State>();
    words.set(state.word, found);
    const key = keyOf(state);
    const known = found.get(key);
    if (known === undefined || state.cost < known.cost) found.set(key, state);
  };

  const take: Agenda['take'] = () => {
    while (line <= lineCount) {
      const words = places[line];
      if (words === undefined || words.size === 0) {
        line += 1;
        continue;
      }
      const word = Math.min(...words.keys());
      const states = [...(words.get(word)?.values() ?? [])];
      words.delete(word);
      const at = line;
      return { line, word, states: pruned(states.filter(({ cost }) => allows(at, cost))) };
    }
    return null;
  };
  return { allows, add, take };
}
